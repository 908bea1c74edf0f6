import { describe, expect, it } from 'vitest';
import type { Stretch } from '../../../src/lib/core/anchors';
import { paragraphsOf } from '../../../src/lib/core/reading/paragraphs';
import { extended, stepped, type Unit } from '../../../src/lib/core/reading/steps';

const text = 'Ann: I went to the market. Twice, in fact.\nBen: Good.\nAnn: Yes.\nBen: And then?';
const readable = { text, paragraphs: paragraphsOf(text) };

/** Presses keys in turn: `+` extends, the letter is the unit, `<` goes back. */
function after(keys: string): string | undefined {
	let stretch: Stretch | undefined;
	for (const key of keys.split(' ')) {
		const unit: Unit = key.includes('s') ? 'sentence' : 'word';
		const move = key.includes('+') ? extended : stepped;
		stretch = move(readable, stretch, unit, key.includes('<') ? -1 : 1);
	}
	return stretch && text.slice(stretch.start, stretch.end);
}

describe('going through a text with keys', () => {
	it('begins with the first sentence, without the name of the speaker', () => {
		expect(after('s')).toBe('I went to the market.');
	});

	it('goes on by sentences, over paragraphs, and stays at the end', () => {
		expect(after('s s')).toBe('Twice, in fact.');
		expect(after('s s s')).toBe('Good.');
		expect(after('s s s s s s s s')).toBe('And then?');
	});

	it('goes back by sentences and stays at the beginning', () => {
		expect(after('s s s s<')).toBe('Twice, in fact.');
		expect(after('s s< s<')).toBe('I went to the market.');
	});

	it('extends by sentences and gives them back', () => {
		expect(after('s s+')).toBe('I went to the market. Twice, in fact.');
		expect(after('s s+ s+<')).toBe('I went to the market.');
		expect(after('s s+<')).toBe('I went to the market.');
	});

	it('reaches any words: to the sentence, to the word, then on by words', () => {
		expect(after('s w')).toBe('I');
		expect(after('s w w')).toBe('went');
		expect(after('s w w w+ w+ w+')).toBe('went to the market');
		expect(after('s w w w+ w+ w+<')).toBe('went to');
		expect(after('s w w w<')).toBe('I');
	});

	it('has nothing to go to in an empty text', () => {
		expect(stepped({ text: '', paragraphs: [] }, undefined, 'sentence', 1)).toBeUndefined();
	});
});
