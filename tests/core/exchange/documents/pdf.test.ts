import { describe, expect, it } from 'vitest';
import { linesOf, type PdfLine } from '../../../../src/lib/core/exchange/documents/pdf-lines';
import {
	joinedLines,
	paragraphsOfPages
} from '../../../../src/lib/core/exchange/documents/pdf-paragraphs';
import { withoutRunningLines } from '../../../../src/lib/core/exchange/documents/running-lines';

const piece = (text: string, x: number, y: number, width = text.length * 5) => ({
	text,
	x,
	y,
	width,
	height: 10,
	isRightToLeft: false
});
const line = (text: string, y: number, more: Partial<PdfLine> = {}): PdfLine => ({
	text,
	x: 50,
	right: 500,
	y,
	height: 10,
	...more
});

describe('the words of a page', () => {
	it('make lines: close pieces join, a gap is a space, a wide gap a tab, a raised number stays', () => {
		const pieces = [
			piece('com', 50, 700, 15),
			piece('ing', 65, 700, 15),
			piece('back', 84, 700, 20),
			{ ...piece('2', 105, 704, 3), height: 6 },
			piece('later', 200, 700, 20),
			piece('next', 50, 686)
		];
		expect(linesOf(pieces).map(({ text }) => text)).toEqual(['coming back2\tlater', 'next']);
	});

	it('make paragraphs: by gaps, indents, short ends and speakers', () => {
		const page = [
			line('The first paragraph goes', 700),
			line('on here.', 688, { right: 120 }),
			line('The second one begins', 676),
			line('and ends.', 664),
			line('After a gap', 630),
			line('Dawn: I went out', 618),
			line('with them.', 606)
		];
		expect(paragraphsOfPages([page])).toBe(
			'The first paragraph goes on here.\n\nThe second one begins and ends.\n\nAfter a gap\n\nDawn: I went out with them.'
		);
	});

	it('go on over the end of a page where the sentence does', () => {
		expect(paragraphsOfPages([[line('She went', 80)], [line('home early.', 700)]])).toBe(
			'She went home early.'
		);
		expect(paragraphsOfPages([[line('She went.', 80)], [line('Then home.', 700)]])).toBe(
			'She went.\n\nThen home.'
		);
	});

	it('keep a hyphen at the end of a line unless the document writes the word without it', () => {
		const known = new Set(['interview']);
		expect(joinedLines('an inter-', 'view with', known)).toBe('an interview with');
		expect(joinedLines('is well-', 'being a', known)).toBe('is well-being a');
		expect(joinedLines('is soft\u00ad', 'ened', known)).toBe('is softened');
		expect(joinedLines('1990-', '1995', known)).toBe('1990-1995');
		expect(joinedLines('an Anglo-', 'American', known)).toBe('an Anglo-American');
		expect(joinedLines('so -', 'and then', known)).toBe('so - and then');
	});

	it('leave out what runs along every page, and tell it', () => {
		const pages = [1, 2, 3, 4].map((at) => [
			line('A study of clubs', 800),
			...[700, 680, 660, 640].map((y) => line(`Words ${'abcd'.charAt(at)}${y}`, y)),
			line(`Page ${at}`, 30)
		]);
		const { pages: kept, leftOut } = withoutRunningLines(pages);
		expect(leftOut).toEqual(['A study of clubs', 'Page 1']);
		expect(kept.every((lines) => lines.length === 4)).toBe(true);
	});

	it('keep what is said now and then at the head of a page, and rows of numbers', () => {
		const pages = Array.from({ length: 30 }, (_, at) => [
			line(
				at % 9 === 0 ? 'Dawn: Yes.' : `Words ${'abcdefghijklmnopqrstuvwxyzABCD'.charAt(at)}`,
				800
			),
			line(`${at * 7} 12 ${at}`, 780),
			...[700, 680, 660].map((y) =>
				line(`Other ${'abcdefghijklmnopqrstuvwxyzABCD'.charAt(at)}${y}`, y)
			)
		]);
		expect(withoutRunningLines(pages).leftOut).toEqual([]);
	});
});
