import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/lib/figures/spread';

const coordinates = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 20 });

describe('spreading along an axis', () => {
	it('keeps the order and gives every pair the room it needs', () => {
		fc.assert(
			fc.property(coordinates, fc.integer({ min: 0, max: 300 }), (places, apart) => {
				const need = (one: number, other: number) =>
					Math.abs((places[one] ?? 0) - (places[other] ?? 0)) >= apart ? 50 : undefined;
				const spaced = spread(places, need, 10) ?? [];
				places.forEach((one, index) =>
					places.forEach((other, second) => {
						const [here, there] = [spaced[index] ?? NaN, spaced[second] ?? NaN];
						if (other - one > 10) expect(there).toBeGreaterThanOrEqual(here);
						if (index !== second && other > one && need(index, second) !== undefined)
							expect(there - here).toBeGreaterThanOrEqual(50 - 1e-6);
					})
				);
			})
		);
	});

	it('fills the length it is given, and says where that is too short', () => {
		const need = () => 40;
		expect(spread([0, 100, 300], need, 10, 300)).toEqual([0, 100, 300]);
		expect(spread([0, 100, 300], need, 10, 90)).toEqual(
			[0, 40, 80].map((place, index) => (index === 2 ? 90 : place))
		);
		expect(spread([0, 100, 300], need, 10, 79)).toBeUndefined();
	});

	it('leaves level what stood level', () => {
		expect(spread([0, 5, 100], () => undefined, 10, 50)?.slice(0, 2)).toEqual([0, 0]);
	});
});
