import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneSidedTheory } from '../../../src/lib/core/checks/one-sided-theory';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import type { Model } from '../../../src/lib/core/model/model';
import { project } from '../../fixtures/small-project';
import { setOf } from '../../fixtures/small-project-words';
import { findingsOf } from './finding-of';
import { keysOf, randomProject } from './random-project';

const bare = () => project().configuration('1', ['C poor', 'M trust', 'O better', 'O calm']);

describe('one-sided-theory', () => {
	it('lists what a theory leaves out, one question each', () => {
		const found = findingsOf(oneSidedTheory, bare().theory('care', ['1']));
		expect(found.map(({ sentence }) => sentence)).toEqual([
			'“care” names no unintended outcome: what else came of it?',
			'“care” names no outcome that anybody would rather not have: for whom did it go badly?',
			'“care” names no context beyond the individual: what in relations, institutions or infrastructure matters?',
			'“care” has no rival: what else could explain the same outcomes?'
		]);
		expect(found.map(({ because }) => because)).toEqual([
			'It has 2 outcomes; not yet set for any of them: whether it is intended.',
			'It has 2 outcomes; not yet set for any of them: whether it is wanted.',
			'It has 1 context; not yet set for it: which layer it belongs to.',
			'No theory of the project is set as its rival.'
		]);
	});

	it('tells apart what is set otherwise from what is not set', () => {
		const made = project()
			.configuration('1', ['O better', 'O calm'], {
				occurrences: { better: { intent: 'intended', desire: 'wanted' } }
			})
			.theory('care', ['1']);
		expect(findingsOf(oneSidedTheory, made).map(({ because }) => because)).toEqual([
			'It has 2 outcomes, none of them set as unintended; not yet set for 1 of them: whether it is intended.',
			'It has 2 outcomes, none of them set as unwanted; not yet set for 1 of them: whether it is wanted.',
			'It has no context yet.',
			'No theory of the project is set as its rival.'
		]);
	});

	it('has nothing to ask of a theory that names all of it, that is closed or that holds nothing', () => {
		const whole = project()
			.configuration('1', ['C poor', 'O worse'], {
				occurrences: {
					poor: { layer: 'institutional' },
					worse: { intent: 'unintended', desire: 'unwanted' }
				}
			})
			.theory('care', ['1'])
			.theory('other', [], { kind: 'rival', rivalOf: setOf('theory', ['care']) });
		expect(findingsOf(oneSidedTheory, whole)).toEqual([]);
		const closed = bare().theory('care', ['1'], { standing: 'refuted' });
		expect(findingsOf(oneSidedTheory, closed)).toEqual([]);
	});

	it('asks again when an outcome is added', () => {
		const fired = (outcomes: string[]) =>
			findingsOf(oneSidedTheory, project().configuration('1', outcomes).theory('t', ['1']))[0]
				?.firedBy;
		expect(fired(['O a'])).not.toBe(fired(['O a', 'O b']));
	});

	it('finds what going through every place of every theory finds', () => {
		fc.assert(
			fc.property(randomProject, (model) => {
				const found = oneSidedTheory.find(model, gatherEvidence(model), new Map());
				expect(keysOf(found)).toEqual(slowly(model));
			}),
			{ numRuns: 300 }
		);
	});
});

function slowly(model: Model): string[] {
	const keys: string[] = [];
	for (const theory of model.theory.values()) {
		if (theory.standing === 'refuted' || theory.standing === 'superseded') continue;
		const held = [...model.configuration.values()].filter(({ id }) => id in theory.configurations);
		if (held.length === 0) continue;
		const all = held.flatMap(({ occurrences }) => Object.values(occurrences));
		const outcomes = all.filter(({ roles }) => [...roles].includes('O'));
		const contexts = all.filter(({ roles }) => [...roles].includes('C'));
		const rivals = [...model.theory.values()].filter(
			({ id, rivalOf }) => rivalOf?.[theory.id] ?? theory.rivalOf?.[id]
		);
		if (outcomes.every(({ intent }) => intent !== 'unintended'))
			keys.push(`${theory.id}+unintended`);
		if (outcomes.every(({ desire }) => desire !== 'unwanted')) keys.push(`${theory.id}+unwanted`);
		if (contexts.every(({ layer }) => (layer ?? 'individual') === 'individual'))
			keys.push(`${theory.id}+layer`);
		if (rivals.length === 0) keys.push(`${theory.id}+rival`);
	}
	return keys.map((key) => `one-sided-theory:${key}`).sort();
}
