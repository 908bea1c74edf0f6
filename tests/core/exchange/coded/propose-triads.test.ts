import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeTriads } from '../../../../src/lib/core/exchange/coded/propose-triads';
import { proposeUses } from '../../../../src/lib/core/exchange/coded/propose-uses';
import type { CodeUse } from '../../../../src/lib/core/model/intake';
import { gardenProject, passage, source } from '../../../fixtures/coded-project';

const uses: ReadonlyMap<string, CodeUse> = new Map([
	['c', { as: 'element', label: 'c', role: 'C' }],
	['m', { as: 'element', label: 'm', role: 'M' }],
	['o', { as: 'element', label: 'o', role: 'O' }],
	['tag', { as: 'tag', label: 'tag' }]
]);
const text = source('s', 'abcdefghijklmnopqrstuvwxyz');

describe('codes that stand together', () => {
	it('are proposed with all passages within the stretch', () => {
		const garden = gardenProject();
		const proposedUses = new Map([...proposeUses(garden)].map(([key, { use }]) => [key, use]));
		const [triad, ...others] = proposeTriads(garden, proposedUses);
		expect(others).toEqual([]);
		expect(triad?.parts.map(({ role, label }) => `${role} ${label}`)).toEqual([
			'C Lives alone',
			'M Feels expected',
			'O Sleeps better'
		]);
		expect(triad?.passages).toEqual([0, 1, 2]);
		expect(triad?.times).toBe(1);
	});

	it('are not proposed where they stand side by side, or a role is missing', () => {
		const passages = [
			passage(text, 'abc', ['c', 'm']),
			passage(text, 'def', ['o']),
			passage(text, 'xyz', ['tag', 'm', 'o'])
		];
		expect(proposeTriads({ passages }, uses)).toEqual([]);
	});

	it('are found wherever a stretch and what lies within it carry all three, and nowhere else', () => {
		const aPassage = fc
			.tuple(fc.nat(20), fc.integer({ min: 1, max: 6 }), fc.subarray(['c', 'm', 'o', 'tag']))
			.map(([start, length, codes]) =>
				passage(text, '', codes, { stretch: { start, end: start + length } })
			);
		fc.assert(
			fc.property(fc.array(aPassage, { maxLength: 6 }), (passages) => {
				const found = proposeTriads({ passages }, uses);
				const whole = passages.filter(({ codings }) =>
					['c', 'm', 'o'].every((key) => codings.some((one) => one.code === key))
				);
				if (whole.length > 0) expect(found.length).toBe(1);
				for (const { passages: places } of found) {
					const codes = new Set(
						places.flatMap((place) => passages[place]?.codings.map((one) => one.code) ?? [])
					);
					expect(['c', 'm', 'o'].every((key) => codes.has(key))).toBe(true);
				}
			})
		);
	});
});
