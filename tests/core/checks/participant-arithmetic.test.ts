import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { participantArithmetic } from '../../../src/lib/core/checks/participant-arithmetic';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import type { DeclaredNumber } from '../../../src/lib/core/model/declared-number';
import { project } from '../../fixtures/small-project';
import { findingsOf } from './finding-of';
import { keysOf } from './random-project';

type Declared = Partial<DeclaredNumber> & { count: number };
const declared = (numbers: Record<string, Declared>) => {
	const made = project().source('the paper');
	for (const [name, more] of Object.entries(numbers))
		made.add('number', { id: `number:${name}`, source: 'source:the paper', what: name, ...more });
	return made;
};
const sentences = (numbers: Record<string, Declared>) =>
	findingsOf(participantArithmetic, declared(numbers)).map(({ sentence }) => sentence);

describe('participant-arithmetic', () => {
	it('states that one place says one number and another place another', () => {
		const what = 'referrers interviewed';
		const [finding] = findingsOf(
			participantArithmetic,
			declared({
				a: { count: 7, what, locator: 'Results' },
				b: { count: 6, what: 'Referrers  interviewed', locator: 'Table 3' }
			})
		);
		expect(finding?.kind).toBe('fact');
		expect(finding?.sentence).toBe(
			'Referrers interviewed number 7 in one place of the paper (Results) and 6 in another (Table 3).'
		);
	});

	it('does not compare another group, another occasion or other people', () => {
		const what = 'staff';
		expect(
			sentences({
				a: { count: 7, what, occasion: 'interviews' },
				b: { count: 6, what, occasion: 'workshop' },
				c: { count: 5, what, occasion: 'workshop', group: 'group:s' }
			})
		).toEqual([]);
	});

	it('states that parts make more than the whole, people in both counted once', () => {
		const parts = (both: number) => ({
			all: { count: 10 },
			staff: { count: 6, partOf: 'number:all' as const },
			clients: {
				count: 7,
				partOf: 'number:all' as const,
				overlaps: [{ with: 'number:staff' as const, count: both }]
			}
		});
		expect(sentences(parts(1))).toEqual([
			'The parts declared of “all” add up to 12, 2 more than the 10 in the paper.'
		]);
		expect(sentences(parts(3))).toEqual([]);
	});

	it('states that several parts make fewer than the whole, and says nothing of a single part', () => {
		const whole = { all: { count: 10 }, staff: { count: 6, partOf: 'number:all' as const } };
		expect(sentences(whole)).toEqual([]);
		expect(sentences({ ...whole, clients: { count: 3, partOf: 'number:all' } })).toEqual([
			'The parts declared of “all” add up to 9, 1 fewer than the 10 in the paper.'
		]);
		expect(
			sentences({ all: { count: 3 }, staff: { count: 4, partOf: 'number:all' } })
		).toHaveLength(1);
	});

	it('states that more are said to be in both than one of the two counts, or two different numbers', () => {
		const both = (there: number, back?: number) =>
			sentences({
				staff: { count: 3, overlaps: [{ with: 'number:workshop', count: there }] },
				workshop: {
					count: 9,
					...(back === undefined ? {} : { overlaps: [{ with: 'number:staff', count: back }] })
				}
			});
		expect(both(5)).toEqual([
			'5 people are said to be among both “staff”, who number 3, and “workshop”, who number 9.'
		]);
		expect(both(3)).toEqual([]);
		expect(both(2, 1)).toEqual([
			'2 or 1 people are said to be among both “staff”, who number 3, and “workshop”, who number 9.'
		]);
	});

	it('finds what counting heads finds', () => {
		const number = fc.record({
			what: fc.constantFrom('staff', 'Staff ', 'clients'),
			count: fc.nat(6),
			occasion: fc.constantFrom(undefined, 'interviews'),
			partOf: fc.option(fc.nat(4), { nil: undefined, freq: 2 }),
			overlap: fc.option(fc.tuple(fc.nat(4), fc.nat(4)), { nil: undefined, freq: 3 })
		});
		fc.assert(
			fc.property(fc.array(number, { maxLength: 5 }), (list) => {
				const numbers = list.map(({ what, count, occasion, partOf, overlap }, nth) => ({
					id: `number:${nth}` as const,
					source: 'source:x' as const,
					what,
					count,
					...(occasion === undefined ? {} : { occasion }),
					...(partOf === undefined || partOf >= list.length
						? {}
						: { partOf: `number:${partOf}` as const }),
					...(overlap === undefined || overlap[0] >= list.length
						? {}
						: { overlaps: [{ with: `number:${overlap[0]}` as const, count: overlap[1] }] })
				}));
				const made = project().source('x');
				for (const one of numbers) made.add('number', one);
				const model = made.model();
				const found = participantArithmetic.find(model, gatherEvidence(model), new Map());
				expect(keysOf(found)).toEqual(
					[...counts(numbers), ...parts(numbers), ...overlaps(numbers)].sort()
				);
			}),
			{ numRuns: 1000 }
		);
	});
});

type Numbers = readonly DeclaredNumber[];
const same = (one: DeclaredNumber, other: DeclaredNumber) =>
	one.what.trim().toLowerCase() === other.what.trim().toLowerCase() &&
	one.occasion === other.occasion;
const key = (kind: string, those: Numbers) =>
	`participant-arithmetic:${[kind, ...those.map(({ id }) => id)].join('+')}`;

function counts(numbers: Numbers): string[] {
	return numbers.flatMap((one, at) => {
		if (numbers.slice(0, at).some((before) => same(before, one))) return [];
		const those = numbers.filter((other) => same(one, other));
		return those.some(({ count }) => count !== one.count) ? [key('counts', those)] : [];
	});
}

/** How many are said to be in both, at most. */
function inBoth(one: DeclaredNumber, other: DeclaredNumber): number[] {
	return [one, other].flatMap((from) =>
		(from.overlaps ?? [])
			.filter((overlap) => overlap.with === (from === one ? other : one).id)
			.map(({ count }) => count)
	);
}

function parts(numbers: Numbers): string[] {
	return numbers.flatMap((whole) => {
		const all = numbers.filter((one) => one.partOf === whole.id && one !== whole);
		const distinct = all.filter((one, at) => !all.slice(0, at).some((before) => same(before, one)));
		let least = 0;
		let most = 0;
		for (const one of distinct) {
			const those = all.filter((other) => same(one, other)).map(({ count }) => count);
			least += Math.min(...those);
			most += Math.max(...those);
		}
		let largest = 0;
		all.forEach((one, at) => {
			for (const other of all.slice(at + 1)) {
				const both = Math.max(0, ...inBoth(one, other));
				least -= both;
				largest = Math.max(largest, both);
			}
		});
		most -= largest;
		const isMore = distinct.length > 0 && least > whole.count;
		const isLess = distinct.length > 1 && most < whole.count;
		return isMore || isLess ? [key('parts', [whole, ...all])] : [];
	});
}

function overlaps(numbers: Numbers): string[] {
	return numbers.flatMap((one, at) =>
		numbers.slice(at + 1).flatMap((other) => {
			const both = inBoth(one, other);
			if (both.length === 0) return [];
			const wrong = new Set(both).size > 1 || (both[0] ?? 0) > Math.min(one.count, other.count);
			return wrong ? [key('overlap', [one, other])] : [];
		})
	);
}
