import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteVersusCaseValue } from '../../../src/lib/core/checks/quote-versus-case-value';
import { project } from '../../fixtures/small-project';
import { anyValues, casesProject } from '../../fixtures/case-values';
import { findingOf, findingsOf } from './finding-of';

describe('quote-versus-case-value', () => {
	it('is a fact where a passage about a case supports what is recorded as absent there', () => {
		const made = project()
			.configuration('1', ['M support', 'O going'])
			.case('David')
			.source('paper')
			.add('value', {
				id: 'value:1',
				case: 'case:David',
				element: 'element:support',
				presence: 'absent',
				from: 'table',
				source: 'source:paper',
				locator: 'Table 1'
			})
			.extract('e', ['supports occurrence 1.support'], { cases: ['David'] });
		const finding = findingOf(quoteVersusCaseValue, made);
		expect(finding.kind).toBe('fact');
		expect(finding.sentence).toBe(
			'“support” is recorded as absent in David, and 1 extract about David says it was there.'
		);
		expect(finding.because).toBe('Recorded: absent, taken from a table (paper, Table 1).');
		expect(finding.counted).toEqual([{ words: '1 extract', extracts: ['extract:e'] }]);
	});

	it('is a fact where two records say present and absent', () => {
		const made = casesProject({ David: { a: 'absent' } }, ['M a', 'O b']).add('value', {
			id: 'value:2',
			case: 'case:David',
			element: 'element:a',
			presence: 'present',
			from: 'table'
		});
		expect(findingOf(quoteVersusCaseValue, made).sentence).toBe(
			'Two records of “a” in David do not agree: one says present, another absent.'
		);
	});

	it('says nothing of a case recorded as unknown, or of a passage that refutes or refines', () => {
		const made = casesProject({ A: { a: 'unknown' }, B: { a: 'absent' }, C: { a: 'absent' } }, [
			'M a',
			'O b'
		])
			.extract('1', ['supports occurrence 1.a'], { cases: ['A'] })
			.extract('2', ['refutes occurrence 1.a'], { cases: ['B'] })
			.extract('3', ['refines occurrence 1.a'], { cases: ['C'] });
		expect(findingsOf(quoteVersusCaseValue, made)).toEqual([]);
	});

	it('finds the pairs that a plain look at every passage and value finds', () => {
		const codings = fc.array(
			fc.tuple(fc.nat(8), fc.constantFrom('supports', 'refutes'), fc.constantFrom('a', 'b')),
			{ maxLength: 10 }
		);
		fc.assert(
			fc.property(anyValues(['a', 'b'], 9), codings, (values, coded) => {
				const made = casesProject(values, ['M a', 'O b']);
				const told = coded.filter(([which]) => `case${which}` in values);
				told.forEach(([which, bearing, element], at) => {
					made.extract(`${at}`, [`${bearing} occurrence 1.${element}`], {
						cases: [`case${which}`]
					});
				});
				const expected = told.flatMap(([which, bearing, element]) =>
					bearing === 'supports' && values[`case${which}`]?.[element] === 'absent'
						? [`quote-versus-case-value:case:case${which}+element:${element}`]
						: []
				);
				const keys = findingsOf(quoteVersusCaseValue, made).map(({ key }) => key);
				expect(keys.toSorted()).toEqual([...new Set(expected)].toSorted());
			}),
			{ numRuns: 200 }
		);
	});
});
