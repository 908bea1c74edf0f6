import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingSlot } from '../../../src/lib/core/checks/missing-slot';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import { project } from '../../fixtures/small-project';
import { randomTheory } from '../graph/random-theory';
import { findingOf, findingsOf } from './finding-of';

describe('missing-slot', () => {
	it('calls a configuration without an outcome an unfinished C-M dyad', () => {
		const finding = findingOf(missingSlot, project().configuration('1', ['C home', 'M hope']));
		expect(finding.sentence).toBe('CMO 1 is unfinished: a C-M dyad, no outcome yet.');
		expect(finding.because).toBe(
			'It has “home” as context and “hope” as mechanism; outcome is not written.'
		);
		expect(finding.kind).toBe('prompt');
		expect(finding.key).toBe('missing-slot:configuration:1');
		expect(finding.configurations).toEqual(['configuration:1']);
	});

	it('says of one role alone which, and of none that nothing is there', () => {
		const sentences = findingsOf(
			missingSlot,
			project().configuration('1', ['M hope']).configuration('2', ['I walks'])
		).map(({ sentence }) => sentence);
		expect(sentences).toEqual([
			'CMO 1 is unfinished: mechanism alone, no context or outcome yet.',
			'CMO 2 is unfinished: nothing of the three, no context, mechanism or outcome yet.'
		]);
	});

	it('finds nothing where all three are there, also in two roles of one occurrence', () => {
		const made = project()
			.configuration('1', ['C a', 'M b', 'O c'])
			.configuration('2', ['C a', 'O>M b']);
		expect(findingsOf(missingSlot, made)).toEqual([]);
	});

	it('counts contexts borrowed from another configuration', () => {
		const made = project()
			.configuration('1', ['C a', 'M b', 'O c'])
			.configuration('2', ['M b', 'O d'], { record: { contextsFrom: 'configuration:1' } })
			.configuration('3', ['M b'], { record: { contextsFrom: 'configuration:2' } });
		const finding = findingOf(missingSlot, made);
		expect(finding.sentence).toBe('CMO 3 is unfinished: a C-M dyad, no outcome yet.');
		expect(finding.because).toContain('its contexts are as in CMO 1');
	});

	it('does not ask a participant to finish their own account', () => {
		const told = { record: { toldBy: { teller: 'participant' as const } } };
		const finding = findingOf(missingSlot, project().configuration('1', ['M a', 'O b'], told));
		expect(finding.kind).toBe('map');
		expect(finding.sentence).toBe('CMO 1 is as told: an M-O dyad, no context.');
	});

	it('asks about a participant’s account once an open theory takes it up', () => {
		const told = { record: { toldBy: { teller: 'participant' as const } } };
		const made = project().configuration('1', ['M a', 'O b'], told).theory('t', ['1']);
		expect(findingOf(missingSlot, made).kind).toBe('prompt');
	});

	it('does not ask about what only a refuted theory holds', () => {
		const made = project()
			.configuration('1', ['M a', 'O b'])
			.theory('t', ['1'], { standing: 'refuted' });
		expect(findingOf(missingSlot, made).kind).toBe('map');
	});

	it('fires by the roles that are there, so filling a slot brings it back', () => {
		const before = findingOf(missingSlot, project().configuration('1', ['M a']));
		const after = findingOf(missingSlot, project().configuration('1', ['M a', 'O b']));
		expect(after.key).toBe(before.key);
		expect(after.firedBy).not.toBe(before.firedBy);
	});

	it('finds exactly the configurations in which one of the three roles does not occur', () => {
		fc.assert(
			fc.property(randomTheory, (model) => {
				const expected = [...model.configuration.values()]
					.filter(({ occurrences }) => {
						const roles = Object.values(occurrences).flatMap((one) => [...one.roles]) as string[];
						return !['C', 'M', 'O'].every((slot) => roles.includes(slot));
					})
					.map(({ id }) => `missing-slot:${id}`);
				const found = missingSlot.find(model, gatherEvidence(model), new Map());
				expect(found.map(({ key }) => key)).toEqual(expected);
			})
		);
	});
});
