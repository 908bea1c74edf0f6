import { describe, expect, it } from 'vitest';
import { disconfirmingSearch } from '../../../src/lib/core/checks/disconfirming-search';
import { project } from '../../fixtures/small-project';
import { findingOf, findingsOf } from './finding-of';

const theory = () =>
	project()
		.configuration('1', ['M a', 'O b'], { links: ['a > b'] })
		.theory('t', ['1']);

describe('disconfirming-search', () => {
	it('says “not looked for” where nothing refutes and no search is logged', () => {
		const made = theory().extract('e', ['supports link 1.1', 'refines configuration 1']);
		const finding = findingOf(disconfirmingSearch, made);
		expect(finding.sentence).toBe('What would speak against CMO 1 was not looked for.');
		expect(finding.kind).toBe('prompt');
	});

	it.each([
		'refutes configuration 1',
		'refutes occurrence 1.b',
		'refutes link 1.1',
		'refutes chain 1.1>2.1',
		'refutes theory t'
	])('says nothing once an extract %s', (coding) => {
		expect(findingsOf(disconfirmingSearch, theory().extract('e', [coding]))).toEqual([]);
	});

	it('keeps “looked for, not found” apart from “not looked for”', () => {
		const made = theory().search('s', ['link 1.1'], 'nothing against it');
		const finding = findingOf(disconfirmingSearch, made);
		expect(finding.sentence).toBe('What would speak against CMO 1: looked for, not found.');
		expect(finding.because).toBe(
			'The search log has “the opposite” in all interviews for the link “a” leads to “b” (CMO 1): nothing against it.'
		);
		expect(finding.kind).toBe('map');
	});

	it('takes a search against the whole theory, or a chain through it, for its configurations', () => {
		for (const target of ['theory t', 'chain 1.1>2.1']) {
			const made = theory().search('s', [target], 'not decided yet');
			expect(findingOf(disconfirmingSearch, made).kind).toBe('map');
		}
	});

	it('does not ask about a refuted theory or a participant’s own account', () => {
		const made = project()
			.configuration('1', ['M a'])
			.configuration('2', ['M a'], { record: { toldBy: { teller: 'participant' } } })
			.theory('t', ['1'], { standing: 'refuted' });
		expect(findingsOf(disconfirmingSearch, made)).toEqual([]);
	});
});
