import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviantCases } from '../../../src/lib/core/checks/deviant-cases';
import { anyValues, casesProject, type Values } from '../../fixtures/case-values';
import { findingsOf } from './finding-of';

const shape = ['C a', 'M b', 'O c'];
const found = (values: Values, occurrences = shape, links: string[] = []) =>
	findingsOf(deviantCases, casesProject(values, occurrences, links));
const sentences = (values: Values) => found(values).map(({ sentence }) => sentence);

describe('deviant-cases', () => {
	it('names those in whom all was there and the outcome was not', () => {
		const [one] = found({ Dawn: { a: 'present', b: 'present', c: 'absent' } });
		expect(one?.sentence).toBe(
			'“c” did not come about in 1 case (Dawn), though the contexts and mechanisms of CMO 1 were there: what was missing, or in the way?'
		);
		expect(one?.because).toBe('“a” and “b”: present in them. “c”: absent. Cases to learn from.');
		expect(one?.kind).toBe('prompt');
	});

	it('names those with the outcome without a mechanism, and without a context', () => {
		expect(sentences({ Amy: { a: 'absent', b: 'absent', c: 'present' } })).toEqual([
			'“c” came about in 1 case (Amy) without all of “b”: what brought it about there?',
			'“c” came about in 1 case (Amy) without all of “a”: where else does it work?'
		]);
	});

	it('takes nothing that is unknown for absent', () => {
		expect(found({ Amy: { c: 'present' }, Dawn: { a: 'present', b: 'present' } })).toEqual([]);
		expect(found({ Amy: { a: 'unknown', b: 'unknown', c: 'present' } })).toEqual([]);
	});

	it('comes back when another case no longer fits, and not when one that fits is added', () => {
		const dawn = { a: 'present', b: 'present', c: 'absent' } as const;
		const [before] = found({ Dawn: dawn, Keith: {}, Amy: {} });
		const [fits] = found({
			Dawn: dawn,
			Keith: {},
			Amy: { a: 'present', b: 'present', c: 'present' }
		});
		const [other] = found({ Dawn: dawn, Keith: dawn, Amy: {} });
		expect(fits?.firedBy).toBe(before?.firedBy);
		expect(other?.firedBy).not.toBe(before?.firedBy);
	});

	it('finds those that a plain look at each case finds', () => {
		fc.assert(
			fc.property(anyValues(['a', 'b', 'c'], 12), (values) => {
				const lacking = (holds: (row: Record<string, string>) => boolean) =>
					Object.keys(values).filter((key) => holds({ ...values[key] }));
				const expected = [
					lacking(({ a, b, c }) => a === 'present' && b === 'present' && c === 'absent'),
					lacking(({ b, c }) => c === 'present' && b === 'absent'),
					lacking(({ a, c }) => c === 'present' && a === 'absent')
				].filter((some) => some.length > 0);
				const named = sentences(values).map((words) => /cases? \(([^)]+)\)/.exec(words)?.[1]);
				expect(named).toEqual(expected.map((some) => some.join(', ')));
			}),
			{ numRuns: 200 }
		);
	});
});
