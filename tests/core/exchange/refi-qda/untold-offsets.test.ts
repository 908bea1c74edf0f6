import { describe, expect, it } from 'vitest';
import type { OffsetRule } from '../../../../src/lib/core/exchange/coded/offset-rule';
import { counted, countedPlace, quotesOf, type InFile } from './counted-text';
import { guid, project, read, said, selection } from './make-project';

const plain: InFile = { lineEnd: 'LF', hasMark: false };
const standard: OffsetRule = { unit: 'code points', lineEnd: 'one', mark: 'not counted' };
const windows: OffsetRule = {
	unit: 'UTF-16 units',
	lineEnd: 'as in the file',
	mark: 'not counted'
};

/** Where words stand in a text. */
function placeOf(text: string, words: string) {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
}

describe('where names do not tell how places are counted', () => {
	const told = 'He said 😀 once.\nThen they walked together to the garden\nand talked about trust.';
	const passages = ['walked together', 'garden', 'talked about', 'trust'].map((one) =>
		placeOf(told, one)
	);

	it('goes by the rule that cuts the fewest words, and calls it likely', async () => {
		const file: InFile = { lineEnd: 'CRLF', hasMark: true };
		const { result, quote } = await quotesOf(counted(told, passages, windows, file));
		expect(quote(0)?.quote).toBe('walked together');
		expect(quote(3)?.quote).toBe('trust');
		expect(result.sources[0]?.text?.offsets?.sure).toBe('likely');
	});

	it('takes titles for titles, not for words', async () => {
		const titled = passages.map((one, nth) => ({ ...one, name: `Quotation ${nth}` }));
		const { quote } = await quotesOf(counted(told, titled, standard, plain));
		expect(quote(1)).toMatchObject({ quote: 'garden', name: 'Quotation 1' });
	});

	const untold = '😀 a b c d e f g h i j k l m n o p';
	const blind = [{ start: 5, end: 8 }];

	it('says that it cannot tell where two rules do equally well, and names the other', async () => {
		const { result } = await quotesOf(counted(untold, blind, standard, plain));
		const found = result.sources[0]?.text?.offsets;
		expect(found?.sure).toBe('ambiguous');
		expect(found?.rule.unit).toBe('code points');
		expect(found?.others.map(({ rule }) => rule.unit)).toEqual(['UTF-16 units']);
		expect(said(result, 'mapped').join(' ')).toContain('cannot be told how places were counted');
	});

	it('says that it makes no difference where every rule finds the same passages', async () => {
		const { result, quote } = await quotesOf(
			counted(
				'Plain words on one line.',
				[placeOf('Plain words on one line.', 'words')],
				standard,
				plain
			)
		);
		expect(quote(0)?.quote).toBe('words');
		expect(result.sources[0]?.text?.offsets?.sure).toBe('no difference');
	});

	it('goes by the habit of the tool where nothing else tells, and still says that it cannot tell', async () => {
		const text = `<TextSource guid="${guid(1)}" name="T"><PlainTextContent>${untold}</PlainTextContent>${selection(100, [6, 9])}</TextSource>`;
		const result = await read(
			project(`<Sources>${text}</Sources>`, 'name="P" origin="NVivo 12 for Windows"')
		);
		expect(result.passages[0]?.stretch).toEqual({ start: 6, end: 9 });
		expect(result.sources[0]?.text?.offsets?.sure).toBe('ambiguous');
	});

	it('goes by the other texts of the project, and calls it likely', async () => {
		const sure = placeOf(told, 'walked together');
		const one = (rule: OffsetRule) =>
			[sure.start, sure.end].map((place) => countedPlace(told, place, rule, plain)) as [
				number,
				number
			];
		const rule: OffsetRule = { unit: 'UTF-16 units', lineEnd: 'one', mark: 'not counted' };
		const texts = [
			`<TextSource guid="${guid(1)}" name="T"><PlainTextContent>${untold}</PlainTextContent>${selection(100, [6, 9])}</TextSource>`,
			`<TextSource guid="${guid(2)}" name="U"><PlainTextContent>${told}</PlainTextContent>${selection(101, one(rule), { name: 'walked together' })}</TextSource>`
		];
		const result = await read(project(`<Sources>${texts.join('')}</Sources>`));
		expect(result.passages[0]?.stretch).toEqual({ start: 6, end: 9 });
		expect(result.sources.map(({ text }) => text?.offsets?.sure)).toEqual(['likely', 'sure']);
	});

	it('reads a text by the rule that the person chose', async () => {
		const rule: OffsetRule = { unit: 'UTF-16 units', lineEnd: 'one', mark: 'not counted' };
		const bytes = counted(untold, blind, standard, plain);
		const chosen = await read(bytes, { rules: new Map([[guid(1), rule]]) });
		expect(chosen.passages[0]?.stretch).toEqual({ start: 4, end: 7 });
		expect(chosen.sources[0]?.text?.offsets).toMatchObject({ sure: 'chosen', rule });
		expect(said(chosen, 'mapped').join(' ')).toContain('read as you chose');
	});
});

describe('places that cannot be', () => {
	const text = 'One two three four five six seven.';
	const readOne = async (range: readonly [number, number], name?: string) => {
		const marked = selection(100, range, name === undefined ? {} : { name });
		const sound = selection(101, [4, 7], { name: 'two' });
		const sources = `<Sources><TextSource guid="${guid(1)}" name="T"><PlainTextContent>${text}</PlainTextContent>${marked}${sound}</TextSource></Sources>`;
		const result = await read(project(sources));
		const passage = result.passages.find(({ keys }) => keys.includes(guid(100)));
		return { passage, repaired: said(result, 'repaired').join(' '), count: result.passages.length };
	};

	it('turns a passage whose end stands before its beginning', async () => {
		const { passage, repaired } = await readOne([13, 8]);
		expect(passage?.quote).toBe('three');
		expect(repaired).toContain('1 passage had beginning and end the wrong way round');
	});

	it('cuts a passage that reaches past the end', async () => {
		const { passage, repaired } = await readOne([28, 900]);
		expect(passage?.quote).toBe('seven.'.replace('seven.', text.slice(28)));
		expect(repaired).toContain('reached past an end of the text');
	});

	it('finds a passage beyond the end by its words, if they stand in one place', async () => {
		const { passage, repaired } = await readOne([900, 909], 'four five');
		expect(passage?.quote).toBe('four five');
		expect(repaired).toContain('found by its words');
	});

	it('keeps a passage beyond the end, of no length or without numbers, but nowhere in the text', async () => {
		for (const range of [
			[900, 950],
			[5, 5],
			[NaN, NaN]
		] as const) {
			const { passage, repaired, count } = await readOne(range, 'gone');
			expect(count).toBe(2);
			expect(passage?.stretch).toBeUndefined();
			expect(passage?.quote).toBe('gone');
			expect(repaired).toContain('stands nowhere in the text');
		}
	});

	it('takes no half of an emoji', async () => {
		const torn = '😀😀 smiles';
		const bytes = project(
			`<Sources><TextSource guid="${guid(1)}" name="T"><PlainTextContent>${torn}</PlainTextContent>${selection(100, [1, 3])}${selection(101, [5, 11], { name: 'smiles' })}</TextSource></Sources>`
		);
		const result = await read(bytes);
		expect(result.passages.map(({ quote }) => quote)).toEqual(['😀😀', 'smiles']);
	});
});
