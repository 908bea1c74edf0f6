import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementCoverage } from '../../../src/lib/core/checks/element-coverage';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import { modelOf } from '../../../src/lib/core/model/model';
import { largeProject } from '../../fixtures/large-project';
import { project } from '../../fixtures/small-project';
import { findingOf } from './finding-of';

describe('element-coverage', () => {
	it('lists extracts, sources, cases and groups of an occurrence, each once', () => {
		const made = project()
			.case('Dawn')
			.group('clients')
			.configuration('1', ['M hope'])
			.extract('e', ['supports occurrence 1.hope', 'refines occurrence 1.hope'], {
				cases: ['Dawn'],
				group: 'clients'
			})
			.extract('f', ['supports occurrence 1.hope'], { source: 'workshop' });
		const finding = findingOf(elementCoverage, made);
		expect(finding.sentence).toBe(
			'2 extracts speak to “hope” in CMO 1 (M): from 2 sources (interview and workshop), about 1 case (Dawn), told by 1 group (clients).'
		);
		expect(finding.because).toBe('2 extracts support it and 1 extract refines it.');
		expect(finding.counted.map(({ extracts }) => extracts)).toEqual([
			['extract:e', 'extract:f'],
			['extract:e', 'extract:f'],
			['extract:e']
		]);
	});

	it('says “no extract linked yet”, and keeps codings on the element apart', () => {
		const made = project().configuration('1', ['M hope']).extract('e', ['speaks of element hope']);
		const finding = findingOf(elementCoverage, made);
		expect(finding.sentence).toBe('No extract linked yet to “hope” in CMO 1 (M).');
		expect(finding.because).toBe(
			'Nothing is coded to this place. 1 extract speaks of the element, which claims nothing for this place.'
		);
		expect(finding.extracts).toEqual(['extract:e']);
		expect(finding.firedBy).toBe('');
	});

	it('counts exactly the extracts that hold a coding on the occurrence', () => {
		fc.assert(
			fc.property(fc.nat(1000), (seed) => {
				const sizes = { elements: 12, configurations: 6, extracts: 40, seed };
				const model = modelOf(largeProject(sizes).records);
				for (const finding of elementCoverage.find(model, gatherEvidence(model), new Map())) {
					const [target] = finding.about;
					const occurrence = target?.kind === 'occurrence' ? target.occurrence : undefined;
					const expected = [...model.extract.values()].filter(({ codings }) =>
						Object.values(codings).some(
							(coding) =>
								coding.target.kind === 'occurrence' && coding.target.occurrence === occurrence
						)
					);
					const counted = finding.sentence.startsWith('No extract linked yet')
						? []
						: finding.counted[0]?.extracts;
					expect(counted).toEqual(expected.map(({ id }) => id));
				}
			}),
			{ numRuns: 20 }
		);
	});
});
