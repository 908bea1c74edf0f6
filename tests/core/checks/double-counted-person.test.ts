import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubleCountedPerson } from '../../../src/lib/core/checks/double-counted-person';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import { project } from '../../fixtures/small-project';
import { findingOf, findingsOf } from './finding-of';
import { keysOf, randomProject } from './random-project';

const twice = () =>
	project()
		.person('Dawn')
		.configuration('1', ['M trust', 'O better'])
		.extract('e', ['supports occurrence 1.trust'], { person: 'Dawn', source: 'interview' })
		.extract('f', ['supports occurrence 1.trust'], { person: 'Dawn', source: 'workshop' });

describe('double-counted-person', () => {
	it('names the sources in which one person speaks, and what they speak to in more than one', () => {
		const finding = findingOf(doubleCountedPerson, twice());
		expect(finding.kind).toBe('map');
		expect(finding.sentence).toBe(
			'Dawn is one person in 2 sources: 1 extract in interview and 1 extract in workshop.'
		);
		expect(finding.because).toBe(
			'In more than one source, and still as one person, this voice speaks to “trust” in CMO 1.'
		);
		expect(finding.configurations).toEqual(['configuration:1']);
	});

	it('has nothing to show of somebody who speaks in one source alone', () => {
		const once = project()
			.person('Dawn')
			.extract('e', [], { person: 'Dawn' })
			.extract('f', [], { person: 'Dawn' });
		expect(findingsOf(doubleCountedPerson, once)).toEqual([]);
	});

	it('finds what asking every person for their sources finds', () => {
		fc.assert(
			fc.property(randomProject, (model) => {
				const extracts = [...model.extract.values()];
				const expected = [...model.person.keys()].filter(
					(id) =>
						new Set(extracts.filter(({ person }) => person === id).map(({ source }) => source))
							.size > 1
				);
				expect(keysOf(doubleCountedPerson.find(model, gatherEvidence(model), new Map()))).toEqual(
					expected.map((id) => `double-counted-person:${id}`).sort()
				);
			}),
			{ numRuns: 200 }
		);
	});
});
