import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpairedBundle } from '../../../src/lib/core/checks/unpaired-bundle';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import { project } from '../../fixtures/small-project';
import { randomTheory } from '../graph/random-theory';
import { findingOf, findingsOf } from './finding-of';

const bundle = ['M a', 'M b', 'O c', 'O d', 'O e'];

describe('unpaired-bundle', () => {
	it('asks how several mechanisms and outcomes belong together, with the number of pairs', () => {
		const finding = findingOf(unpairedBundle, project().configuration('1', bundle));
		expect(finding.sentence).toBe(
			'CMO 1 holds 2 mechanisms and 3 outcomes with no link between them, 6 possible pairs: do they work jointly, as alternatives, or is that not yet specified?'
		);
		expect(finding.because).toBe('No link leads from “a” and “b” to “c”, “d” and “e”.');
		expect(finding.about).toHaveLength(5);
	});

	it('does not ask once a link pairs one of them', () => {
		const made = project().configuration('1', bundle, { links: ['a > d'] });
		expect(findingsOf(unpairedBundle, made)).toEqual([]);
	});

	it('still asks where the links there are pair none of them', () => {
		const made = project().configuration('1', [...bundle, 'C f'], { links: ['f > a'] });
		expect(findingsOf(unpairedBundle, made)).toHaveLength(1);
	});

	it('does not ask where there is only one mechanism or one outcome', () => {
		const made = project()
			.configuration('1', ['M a', 'O b', 'O c'])
			.configuration('2', ['M a', 'M b', 'O c']);
		expect(findingsOf(unpairedBundle, made)).toEqual([]);
	});

	it('finds exactly the configurations that a plain look at every pair finds', () => {
		fc.assert(
			fc.property(randomTheory, (model) => {
				const expected = [...model.configuration.values()].filter(({ occurrences, links }) => {
					const all = Object.values(occurrences);
					const mechanisms = all.filter((one) => one.roles.some((role) => role === 'M'));
					const outcomes = all.filter((one) => one.roles.some((role) => role === 'O'));
					const linked = Object.values(links).some(
						({ from, to }) =>
							mechanisms.some(({ id }) => id === from[0]) && outcomes.some(({ id }) => id === to[0])
					);
					return mechanisms.length > 1 && outcomes.length > 1 && !linked;
				});
				const found = unpairedBundle.find(model, gatherEvidence(model), new Map());
				expect(found.flatMap(({ configurations }) => configurations)).toEqual(
					expected.map(({ id }) => id)
				);
			})
		);
	});
});
