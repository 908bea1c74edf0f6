import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseMatrix } from '../../../src/lib/core/checks/case-matrix';
import { anyValues, casesProject } from '../../fixtures/case-values';
import { findingsOf } from './finding-of';

const present = { a: 'present', b: 'present', c: 'present' } as const;

describe('case-matrix', () => {
	it('tells a fraction with the names of those who are the exception, and what it does not explain', () => {
		const made = casesProject(
			{
				Amy: present,
				Bo: present,
				Dawn: { ...present, c: 'absent' },
				Eve: { ...present, c: 'unknown' }
			},
			['C a', 'M b', 'O c']
		);
		const [one, ...others] = findingsOf(caseMatrix, made);
		expect(others).toEqual([]);
		expect(one?.sentence).toBe(
			'CMO 1: where “a” and “b” are all there, “c” is too in 2 of 3: not Dawn.'
		);
		expect(one?.because).toBe(
			'Of the cases with “c”, all of that was there in 2 of 2: Amy, Bo. Unknown in Eve. A pattern to be explained, not an explanation.'
		);
		expect(one?.kind).toBe('map');
	});

	it('is silent where nothing is known of any case', () => {
		const unknown = { a: 'unknown' } as const;
		expect(findingsOf(caseMatrix, casesProject({ Amy: unknown, Bo: {} }, ['M a', 'O c']))).toEqual(
			[]
		);
	});

	it('counts what a plain look at each case counts', () => {
		fc.assert(
			fc.property(anyValues(['a', 'b', 'c'], 20), (values) => {
				const [one] = findingsOf(caseMatrix, casesProject(values, ['C a', 'M b', 'O c']));
				if (one === undefined) return;
				const given = Object.keys(values).filter(
					(key) => values[key]?.['a'] === 'present' && values[key]['b'] === 'present'
				);
				const outcome = (wanted: string) => given.filter((key) => values[key]?.['c'] === wanted);
				const [holds, not] = [outcome('present'), outcome('absent')];
				const words =
					holds.length + not.length === 0
						? 'no case known'
						: `${holds.length} of ${holds.length + not.length}: ${not.length > 0 ? `not ${not.join(', ')}` : holds.join(', ')}`;
				expect(one.sentence).toContain(`is too in ${words}.`);
			}),
			{ numRuns: 200 }
		);
	});
});
