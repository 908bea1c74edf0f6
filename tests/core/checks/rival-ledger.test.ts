import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rivalsTold } from '../../../src/lib/core/checks/rival-ledger';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import { casesOf } from '../../../src/lib/core/evidence-voices';
import type { Id } from '../../../src/lib/core/model/id';
import type { Model } from '../../../src/lib/core/model/model';
import { rivalLedger, type Telling } from '../../../src/lib/core/rivals/ledger';
import { rivalGroups } from '../../../src/lib/core/rivals/rival-groups';
import { casesBetween, verdictsOn } from '../../../src/lib/core/rivals/verdicts';
import { judgeRivals } from '../../../src/lib/core/commands/rivals';
import { project } from '../../fixtures/small-project';
import { Edited } from '../versions/frozen';
import { findingsOf } from './finding-of';
import { randomHistory } from './random-history';

const two = () =>
	project()
		.configuration('1', ['C alone', 'M support', 'O well'])
		.configuration('2', ['C alone', 'M push', 'O well'])
		.configuration('both', ['C targets', 'O hurry'])
		.theory('support', ['1', 'both'])
		.theory('push', ['2', 'both'], { rivalOf: { 'theory:support': true } })
		.theory('other', ['1']);

const ledgerOf = (model: Model) => {
	const [rivals] = rivalGroups(model);
	return rivalLedger(model, gatherEvidence(model), rivals ?? []);
};

describe('the ledger of rivals', () => {
	it('has those passages first that tell the rivals apart, and adds nothing up', () => {
		const made = two()
			.extract('one', ['supports configuration 1'])
			.extract('same', ['refines configuration both'])
			.extract('apart', ['supports occurrence 1.support', 'refutes theory push'])
			.extract('unread', ['not yet judged configuration 2'])
			.extract('elsewhere', ['speaks of element alone']);
		expect(ledgerOf(made.model()).map(({ extract, telling }) => [extract.id, telling])).toEqual([
			['extract:apart', 'tells apart'],
			['extract:one', 'on one alone'],
			['extract:same', 'alike'],
			['extract:unread', 'not judged']
		]);
		const [first, ...rest] = findingsOf(rivalsTold, made);
		expect([first?.kind, first?.sentence]).toEqual([
			'map',
			'A passage of interview tells the rivals apart.'
		]);
		expect(first?.because).toBe('Its codings: it supports “support” and it refutes “push”.');
		expect(rest.every(({ sentence }) => !/\d/.test(sentence))).toBe(true);
	});

	it('asks where no passage tells two rivals apart', () => {
		const [asked] = findingsOf(rivalsTold, two().extract('one', ['supports configuration 1']));
		expect([asked?.kind, asked?.sentence]).toEqual([
			'prompt',
			'No passage tells “support” and “push” apart yet.'
		]);
	});

	it('keeps what people judge of a case, the latest first, and the cases that nobody judged', () => {
		const base = two()
			.add('case', { id: 'case:andy', name: 'Andy', of: 'person' })
			.add('case', { id: 'case:carol', name: 'Carol', of: 'person' })
			.add('case', { id: 'case:none', name: 'None', of: 'person' })
			.extract('a', ['supports configuration 2'], { cases: ['andy'] });
		const rivals = ['theory:support', 'theory:push'] as const;
		const about = { kind: 'record', record: 'case:carol' } as const;
		const made = new Edited(base.model())
			.does(judgeRivals({ rivals, about, holds: 'neither', text: 'Not yet clear.' }))
			.does(judgeRivals({ rivals, about, holds: 'theory:support', text: 'She asked for help.' }));
		const [group] = rivalGroups(made.model);
		const found = verdictsOn(made.model, group!, 'case:carol');
		expect(found.map(({ verdict, kind }) => [verdict.holds, kind])).toContainEqual([
			'theory:support',
			'adjudicate'
		]);
		expect(found).toHaveLength(2);
		expect(casesBetween(made.model, group!, ledgerOf(made.model))).toEqual([
			'case:andy',
			'case:carol'
		]);
	});

	it('says of every passage what going through all codings one by one says', () => {
		const often = [
			'mark-rivals',
			'add-extract',
			'add-coding',
			'edit-coding',
			'include-configuration'
		];
		fc.assert(
			fc.property(randomHistory(often), (model) => {
				for (const rivals of rivalGroups(model)) {
					const ids = rivals.map(({ id }) => id);
					const lines = rivalLedger(model, gatherEvidence(model), rivals);
					const found = lines.map(({ extract, telling }) => [extract.id, telling]);
					expect(Object.fromEntries(found)).toEqual(slowly(model, ids));
					expect(casesBetween(model, rivals, lines)).toEqual(slowCases(model, lines, ids));
				}
			}),
			{ numRuns: 80 }
		);
	});
});

const order = ['supports', 'refutes', 'refines'];

function slowly(model: Model, rivals: readonly Id<'theory'>[]): Record<string, Telling> {
	const told: Record<string, Telling> = {};
	for (const extract of model.extract.values()) {
		const lists = rivals.map((id) => {
			const held = model.theory.get(id)?.configurations ?? {};
			return Object.values(extract.codings)
				.filter(({ target }) => {
					if (target.kind === 'element') return false;
					if (target.kind === 'theory') return target.theory === id;
					if (target.kind === 'chain')
						return target.links.some(({ configuration }) => configuration in held);
					return target.configuration in held;
				})
				.map(({ bearing }) => bearing);
		});
		if (lists.every((list) => list.length === 0)) continue;
		const judged = lists
			.map((list) => order.filter((one) => list.some((bearing) => bearing === one)).join())
			.filter((list) => list !== '');
		if (judged.length === 0) told[extract.id] = 'not judged';
		else if (judged.length === 1) told[extract.id] = 'on one alone';
		else told[extract.id] = new Set(judged).size === 1 ? 'alike' : 'tells apart';
	}
	return told;
}

function slowCases(
	model: Model,
	lines: ReturnType<typeof rivalLedger>,
	rivals: readonly Id<'theory'>[]
): string[] {
	const all: readonly string[] = rivals;
	return [...model.case.keys()].filter(
		(id) =>
			lines.some(({ extract }) => casesOf(extract).includes(id)) ||
			[...model.decision.values()].some(
				({ verdict, about }) =>
					verdict !== undefined &&
					Object.keys(verdict.rivals).every((one) => all.includes(one)) &&
					about.some((one) => one.kind === 'record' && one.record === id)
			)
	);
}
