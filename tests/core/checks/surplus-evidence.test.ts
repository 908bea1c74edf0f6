import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/lib/core/checks';
import { surplusEvidence } from '../../../src/lib/core/checks/surplus-evidence';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import { project } from '../../fixtures/small-project';
import { findingOf, findingsOf } from './finding-of';

const theory = () =>
	project()
		.configuration('1', ['M a', 'O b'], { links: ['a > b'] })
		.configuration('2', ['M x', 'O y'], { links: ['x > y'] })
		.theory('t', ['1']);

describe('surplus-evidence', () => {
	it('holds an extract that is coded to nothing', () => {
		const finding = findingOf(surplusEvidence, theory().extract('They kept walking', []));
		expect(finding.sentence).toBe('No theory uses this passage of interview: “They kept walking”.');
		expect(finding.because).toBe('It is coded to nothing yet.');
		expect(finding.extracts).toEqual(['extract:They kept walking']);
	});

	it.each([
		'supports theory t',
		'supports configuration 1',
		'supports occurrence 1.a',
		'supports link 1.1',
		'supports chain 2.1>1.1',
		'speaks of element a'
	])('leaves out an extract that %s, which a theory holds', (coding) => {
		expect(findingsOf(surplusEvidence, theory().extract('e', [coding]))).toEqual([]);
	});

	it.each(['supports configuration 2', 'supports chain 2.1', 'speaks of element x'])(
		'holds an extract that only %s, which no theory holds',
		(coding) => {
			expect(findingOf(surplusEvidence, theory().extract('e', [coding])).because).toMatch(
				/^It is coded only to .+, which no theory holds\.$/
			);
		}
	);

	it('looks again when the theory changes and when an extract does', () => {
		const model = theory().extract('e', ['supports link 2.1']).extract('f', []).model();
		const keys = (now: typeof model) =>
			runChecks(now, gatherEvidence(now)).flatMap(({ check, extracts }) =>
				check === 'surplus-evidence' ? extracts : []
			);
		expect(keys(model)).toEqual(['extract:e', 'extract:f']);
		const held = theory().theory('t', ['1', '2']).model().theory;
		expect(keys({ ...model, theory: held })).toEqual(['extract:f']);
		const coded = theory().extract('f', ['supports link 1.1']).model().extract;
		expect(keys({ ...model, extract: new Map([...model.extract, ...coded]) })).toEqual([
			'extract:e'
		]);
	});
});
