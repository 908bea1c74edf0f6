import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nonDiscriminatingContext } from '../../../src/lib/core/checks/non-discriminating-context';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import { borrowedContexts } from '../../../src/lib/core/graph/borrowed-contexts';
import type { Configuration } from '../../../src/lib/core/model/configuration';
import type { Model } from '../../../src/lib/core/model/model';
import { project } from '../../fixtures/small-project';
import { findingOf, findingsOf } from './finding-of';
import { isAskedSlowly, keysOf, randomProject } from './random-project';

const check = nonDiscriminatingContext;

describe('non-discriminating-context', () => {
	it('asks what matters where a context is in every configuration of a theory', () => {
		const finding = findingOf(
			check,
			project()
				.configuration('1', ['C poor', 'C old', 'M trust', 'O better'])
				.configuration('2', ['C poor', 'M talk', 'O calm'])
				.theory('care', ['1', '2'])
		);
		expect(finding.sentence).toBe(
			'“poor” is a context in every configuration of “care”: what in this setting matters?'
		);
		expect(finding.because).toBe(
			'“care” holds 2 configurations, and it is a context in each, its own or a borrowed one: CMO 1 and CMO 2.'
		);
		expect(finding.about.map(({ kind }) => kind)).toEqual(['theory', 'occurrence', 'occurrence']);
	});

	it('counts a borrowed context, and does not ask of one configuration alone or of a closed theory', () => {
		const two = () =>
			project()
				.configuration('1', ['C poor', 'M trust'])
				.configuration('2', ['M talk'], { record: { contextsFrom: 'configuration:1' } });
		expect(findingsOf(check, two().theory('care', ['1', '2']))).toHaveLength(1);
		expect(findingsOf(check, two().theory('care', ['1']))).toEqual([]);
		expect(findingsOf(check, two().theory('care', ['1', '2'], { standing: 'superseded' }))).toEqual(
			[]
		);
	});

	it('asks what makes the difference where the same contexts and mechanisms lead to opposites', () => {
		const opposites = () =>
			project()
				.element('better', 'Better')
				.element('worse', 'Worse', { oppositeOf: 'element:better' })
				.configuration('1', ['C poor', 'M trust', 'O better']);
		const finding = findingOf(
			check,
			opposites().configuration('2', ['M trust', 'C poor', 'O worse'])
		);
		expect(finding.sentence).toBe(
			'“Better” in CMO 1 and “Worse” in CMO 2 are opposites that come of the same contexts and mechanisms: what in the setting makes the difference?'
		);
		expect(finding.because).toContain('written in CMO 1 and CMO 2 are the same');
		const another = opposites().configuration('2', ['M trust', 'C poor', 'C old', 'O worse']);
		expect(findingsOf(check, another)).toEqual([]);
	});

	it('finds what comparing everything with everything finds', () => {
		fc.assert(
			fc.property(randomProject, (model) => {
				expect(keysOf(check.find(model, gatherEvidence(model), new Map()))).toEqual(
					[...everywhere(model), ...apart(model)].sort()
				);
			}),
			{ numRuns: 400 }
		);
	});
});

function contextsOf(model: Model, one: Configuration): string[] {
	return [
		...elementsWith(one, 'C'),
		...borrowedContexts(model, one).map(({ occurrence }) => occurrence.element)
	];
}

function elementsWith(one: Configuration, role: string): string[] {
	return Object.values(one.occurrences)
		.filter(({ roles }) => roles.some((letter) => letter === role))
		.map(({ element }) => element);
}

function everywhere(model: Model): string[] {
	return [...model.theory.values()].flatMap((theory) => {
		const held = [...model.configuration.values()].filter(({ id }) => id in theory.configurations);
		if (held.length < 2 || ['refuted', 'superseded'].includes(theory.standing)) return [];
		return [...model.element.keys()]
			.filter((element) => held.every((one) => contextsOf(model, one).includes(element)))
			.map((element) => `non-discriminating-context:everywhere+${theory.id}+${element}`);
	});
}

function apart(model: Model): string[] {
	const all = [...model.configuration.values()].flatMap((configuration) =>
		Object.values(configuration.occurrences)
			.filter(({ roles }) => roles.some((letter) => letter === 'O'))
			.map((outcome) => ({ configuration, outcome }))
	);
	const same = (one: string[], other: string[]) =>
		one.length > 0 && [...new Set(one)].sort().join() === [...new Set(other)].sort().join();
	const states = (one: string, other: string) =>
		model.element.get(one as 'element:')?.oppositeOf === other;
	const keys = all.flatMap((one) =>
		all
			.filter(
				(other) =>
					one !== other &&
					(states(one.outcome.element, other.outcome.element) ||
						states(other.outcome.element, one.outcome.element)) &&
					same(contextsOf(model, one.configuration), contextsOf(model, other.configuration)) &&
					same(elementsWith(one.configuration, 'M'), elementsWith(other.configuration, 'M')) &&
					[one, other].some(({ configuration }) => isAskedSlowly(model, configuration))
			)
			.map((other) => [one.outcome.id, other.outcome.id].sort().join('+'))
	);
	return [...new Set(keys)].map((key) => `non-discriminating-context:opposite+${key}`);
}
