import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripesOf, type Reach } from '../../../src/lib/ui/evidence/stripes';

const line = 24;
const reach = (id: string, from: number, lines: number, more: Partial<Reach> = {}): Reach => ({
	id,
	lane: 0,
	isWhole: true,
	top: from * line,
	height: lines * line,
	...more
});
const lanes = (reaches: readonly Reach[]) =>
	stripesOf(reaches).stripes.map(({ id, lane }) => [id, lane]);

describe('the stripes beside a paragraph', () => {
	it('stand side by side where two extracts follow each other in one line', () => {
		expect(lanes([reach('one', 0, 1), reach('other', 0, 1), reach('below', 1, 1)])).toEqual([
			['one', 0],
			['other', 1],
			['below', 0]
		]);
	});

	it('leave an extract of several paragraphs in the lane it has everywhere', () => {
		const over = reach('over', 0, 3, { lane: 1, isWhole: false });
		expect(lanes([over, reach('one', 0, 1), reach('two', 0, 2)])).toEqual([
			['over', 1],
			['two', 0],
			['one', 2]
		]);
	});

	it('are all drawn as long as four find room', () => {
		const four = ['a', 'b', 'c', 'd'].map((id) => reach(id, 0, 1));
		expect(stripesOf(four).gathered).toEqual([]);
		expect(stripesOf(four).stripes).toHaveLength(4);
	});

	it('are gathered from the fourth on where there are more', () => {
		const eight = Array.from({ length: 8 }, (_, at) => reach(`e${at}`, 0, 1));
		const { stripes, gathered } = stripesOf([...eight, reach('alone', 4, 1)]);
		expect(stripes.map(({ id }) => id)).toEqual(['e0', 'e1', 'e2', 'alone']);
		expect(gathered.map(({ ids }) => ids)).toEqual([['e3', 'e4', 'e5', 'e6', 'e7']]);
	});

	it('lose no extract, hide none behind another and leave room for the number', () => {
		const some = fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 4 })), { maxLength: 14 });
		fc.assert(
			fc.property(some, (pairs) => {
				const reaches = pairs.map(([from, lines], at) => reach(`e${at}`, from, lines));
				const { stripes, gathered } = stripesOf(reaches);
				const shown = [...stripes.map(({ id }) => id), ...gathered.flatMap(({ ids }) => ids)];
				expect(shown.sort()).toEqual(reaches.map(({ id }) => id).sort());
				const meets = (one: Omit<Reach, 'id'>, other: { top: number; height: number }) =>
					one.top < other.top + other.height && other.top < one.top + one.height;
				for (const one of stripes) {
					for (const other of stripes)
						if (one.id < other.id && one.lane === other.lane) expect(meets(one, other)).toBe(false);
					for (const more of gathered)
						if (one.lane > 2) expect(meets(one, { ...more, height: line / 2 })).toBe(false);
				}
			})
		);
	});
});
