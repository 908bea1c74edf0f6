import { describe, expect, it } from 'vitest';
import { edgeMoved, type Edge } from '../../../src/lib/core/reading/edges';
import { paragraphsOf } from '../../../src/lib/core/reading/paragraphs';

const text = 'Ann: I went out 👩‍👧. Twice, in fact. It helped.\nBen: Good.\nAnn: Yes.\nBen: Quite.';
const readable = { text, paragraphs: paragraphsOf(text) };

function moved(words: string, unit: 'word' | 'sentence' | 'letter', way: 1 | -1, edge: Edge) {
	const start = text.indexOf(words);
	const after = edgeMoved(readable, { start, end: start + words.length }, unit, way, edge);
	return text.slice(after.start, after.end);
}

describe('moving one end of a stretch', () => {
	it('takes in and gives back words and sentences at its beginning', () => {
		expect(moved('went out', 'word', -1, 'start')).toBe('I went out');
		expect(moved('went out', 'word', 1, 'start')).toBe('out');
		expect(moved('It helped.', 'sentence', -1, 'start')).toBe('Twice, in fact. It helped.');
		expect(moved('Twice, in fact. It helped.', 'sentence', 1, 'start')).toBe('It helped.');
	});

	it('does the same at its end', () => {
		expect(moved('Twice', 'word', 1, 'end')).toBe('Twice, in');
		expect(moved('Twice, in fact. It helped.', 'sentence', -1, 'end')).toBe('Twice, in fact.');
	});

	it('goes letter by letter, never through the middle of one', () => {
		expect(moved('out', 'letter', -1, 'end')).toBe('ou');
		expect(moved('out ', 'letter', 1, 'end')).toBe('out 👩‍👧');
		expect(moved('👩‍👧.', 'letter', 1, 'start')).toBe('.');
	});

	it('never becomes empty', () => {
		expect(moved('Twice', 'word', 1, 'start')).toBe('Twice');
		expect(moved('o', 'letter', -1, 'end')).toBe('o');
	});
});
