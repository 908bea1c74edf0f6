import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphAt, paragraphsOf } from '../../../src/lib/core/reading/paragraphs';

const read = (text: string) =>
	paragraphsOf(text).map(({ start, body, end }) => [
		text.slice(start, body),
		text.slice(body, end)
	]);

describe('the paragraphs of a text', () => {
	it('are its lines, without the blank ones', () => {
		expect(read('One.\n\n  Two. \nThree.')).toEqual([
			['', 'One.'],
			['', 'Two.'],
			['', 'Three.']
		]);
	});

	it('tell the speaker from the words where a name opens several turns', () => {
		const text = 'Interviewer: How is it?\nClient A: Good.\nInterviewer: Why?\nClient A: Company.';
		expect(read(text)[1]).toEqual(['Client A: ', 'Good.']);
	});

	it('take a word with a colon that comes only once for words, not for a speaker', () => {
		expect(read('Note: this is a summary.\nIt is short.')[0]).toEqual([
			'',
			'Note: this is a summary.'
		]);
	});

	it('know a speaker on a line of its own that comes again', () => {
		const text = 'Client A\nI went.\n\nStaff\nGood.\n\nClient A\nTwice.\n\nStaff\nYes.';
		expect(read(text).filter(([label]) => label !== '').length).toBe(4);
	});

	it('stand between blank lines where the lines were broken at a width', () => {
		const line = 'The group met every week in the hall beside the church on the';
		const text = `${Array(6).fill(line).join('\n')}\n\n${Array(6).fill(line).join('\n')}`;
		expect(paragraphsOf(text)).toHaveLength(2);
	});

	it('cover every word of any text, in order, and overlap nowhere', () => {
		fc.assert(
			fc.property(
				fc.string({
					maxLength: 300,
					unit: fc.constantFrom('a', 'B', '.', ' ', ':', '\n', '\t', '“', 'é')
				}),
				(text) => {
					let place = 0;
					for (const { start, body, end } of paragraphsOf(text)) {
						expect(text.slice(place, start).trim()).toBe('');
						expect(start <= body && body <= end && start < end).toBe(true);
						place = end;
					}
					expect(text.slice(place).trim()).toBe('');
				}
			)
		);
	});

	it('cut one endless line into parts', () => {
		const text = 'A sentence that goes on. '.repeat(1000);
		const parts = paragraphsOf(text);
		expect(parts.length).toBeGreaterThan(3);
		expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThanOrEqual(6000);
		expect(parts.every(({ start }) => text.startsWith('A sentence', start))).toBe(true);
	});

	it('are found by a place in the text', () => {
		const paragraphs = paragraphsOf('One.\nTwo.\nThree.');
		expect([0, 3, 5, 8, 14].map((place) => paragraphAt(paragraphs, place))).toEqual([
			0, 0, 1, 1, 2
		]);
	});
});
