import { describe, expect, it } from 'vitest';
import { gapsBetween, nextUncoded, unitAround } from '../../../src/lib/core/reading/gaps';
import { paragraphsOf } from '../../../src/lib/core/reading/paragraphs';

const text =
	'Ann: I went out. Twice, in fact. It helped.\nBen: Good.\nAnn: Yes. I think so.\nBen: Quite.';
const readable = { text, paragraphs: paragraphsOf(text) };
const spot = (words: string) => ({
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length
});
const words = (stretch: { start: number; end: number } | undefined) =>
	stretch && text.slice(stretch.start, stretch.end);

describe('what nothing is coded in yet', () => {
	it('is the whole text, without the first name, where there is no extract', () => {
		expect(gapsBetween(readable, []).map(words)).toEqual([text.slice(5)]);
	});

	it('lies between extracts, and is nothing where only signs or names are left', () => {
		const marks = [spot('Twice, in fact'), spot('It helped'), spot('Good.')];
		expect(gapsBetween(readable, marks).map(words)).toEqual([
			'I went out.',
			'Yes. I think so.\nBen: Quite.'
		]);
	});

	it('is gone through by the first sentence of each gap, forwards and back', () => {
		const marks = [spot('Twice, in fact.')];
		const first = nextUncoded(readable, marks, -1, 1);
		expect(words(first)).toBe('I went out.');
		expect(words(nextUncoded(readable, marks, first?.start ?? 0, 1))).toBe('It helped.');
		expect(words(nextUncoded(readable, marks, text.length, -1))).toBe('It helped.');
		expect(nextUncoded(readable, marks, text.length, 1)).toBeUndefined();
	});

	it('keeps to the part of a sentence that is not coded', () => {
		expect(words(nextUncoded(readable, [spot('Ann: I went')], 0, 1))).toBe('out.');
	});
});

describe('what is around a stretch', () => {
	it('is its sentence or its paragraph, without the name of the speaker', () => {
		expect(words(unitAround(readable, spot('in fact'), 'sentence'))).toBe('Twice, in fact.');
		expect(words(unitAround(readable, spot('in fact'), 'paragraph'))).toBe(
			'I went out. Twice, in fact. It helped.'
		);
		expect(words(unitAround(readable, spot('helped.\nBen: Good'), 'sentence'))).toBe(
			'It helped.\nBen: Good.'
		);
	});
});
