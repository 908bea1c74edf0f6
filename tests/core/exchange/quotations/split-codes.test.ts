import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	guessSeparator,
	KnownCodes,
	splitCodes
} from '../../../../src/lib/core/exchange/quotations/split-codes';

const knows = (...names: string[]) => new KnownCodes(names);

/** Every way to join the pieces, the longest first names before others. */
function allWays(pieces: readonly string[]): string[][] {
	if (pieces.length === 0) return [[]];
	const ways: string[][] = [];
	for (let length = pieces.length; length >= 1; length--)
		for (const rest of allWays(pieces.slice(length)))
			ways.push([pieces.slice(0, length).join(', '), ...rest]);
	return ways;
}

/** The obvious search: of all ways that leave whole what no list knows, the first with the fewest unknown. */
function slowly(pieces: readonly string[], known: KnownCodes) {
	const unknown = (way: readonly string[]) => way.filter((name) => !known.has(name)).length;
	const ways = allWays(pieces).filter((way) =>
		way.every((name) => known.has(name) || !name.includes(', '))
	);
	const least = Math.min(...ways.map(unknown));
	return ways.filter((way) => unknown(way) === least);
}

describe('codes in one cell', () => {
	it('are cut at the separator', () => {
		const nothing = knows();
		expect(splitCodes('Trust, Hope', 'commas', nothing).codes).toEqual(['Trust', 'Hope']);
		expect(splitCodes('Trust; Hope, at last', 'semicolons', nothing).codes).toEqual([
			'Trust',
			'Hope, at last'
		]);
		expect(splitCodes('• Trust\n• Hope\n\n2. Rest', 'lines', nothing).codes).toEqual([
			'Trust',
			'Hope',
			'Rest'
		]);
		expect(splitCodes('Trust|Hope', 'bars', nothing).codes).toEqual(['Trust', 'Hope']);
		expect(splitCodes('', 'commas', nothing).codes).toEqual([]);
	});

	it('keep a separator inside a name that the list of codes knows', () => {
		const known = knows('Trust, slowly built', 'Hope', 'Trust');
		const cut = splitCodes('Hope, trust,  slowly built', 'commas', known);
		expect(cut.codes).toEqual(['Hope', 'trust, slowly built']);
		expect(cut.unknown).toBe(0);
		expect(cut.other).toBeUndefined();
	});

	it('tell where the list allows another way', () => {
		const cut = splitCodes('A, B, C', 'commas', knows('A, B', 'C', 'A', 'B, C'));
		expect(cut.codes).toEqual(['A, B', 'C']);
		expect(cut.other).toEqual(['A', 'B, C']);
	});

	it('are those of a search through every way, whatever the list knows', () => {
		const letter = fc.constantFrom('a', 'b', 'c');
		const pieces = fc.array(letter, { minLength: 1, maxLength: 7 });
		const names = fc.array(fc.array(letter, { minLength: 1, maxLength: 3 }), { maxLength: 8 });
		fc.assert(
			fc.property(pieces, names, (given, list) => {
				const known = knows(...list.map((name) => name.join(', ')));
				const [best, ...others] = slowly(given, known);
				const cut = splitCodes(given.join(', '), 'commas', known);
				expect(cut.codes).toEqual(best);
				expect(cut.other !== undefined).toBe(others.length > 0);
				if (cut.other !== undefined) expect(others).toContainEqual(cut.other);
			}),
			{ numRuns: 500 }
		);
	});

	it('stay quick in a cell of thousands', () => {
		const many = Array.from({ length: 2000 }, (_, nth) => `code ${nth % 7}`).join(', ');
		expect(splitCodes(many, 'commas', knows('code 1')).codes).toHaveLength(2000);
	});

	it('have their separator found out', () => {
		expect(guessSeparator(['Trust', 'Trust, Hope'])).toBe('commas');
		expect(guessSeparator(['Trust, slowly; Hope', 'Trust'])).toBe('semicolons');
		expect(guessSeparator(['Trust\nHope, again'])).toBe('lines');
		expect(guessSeparator(['Trust', ''])).toBe('whole');
	});
});
