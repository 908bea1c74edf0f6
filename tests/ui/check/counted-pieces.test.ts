import { describe, expect, it } from 'vitest';
import type { Counted } from '$lib/core/checks/finding';
import { cutWords } from '$lib/ui/check/counted-pieces';

const number = (words: string, ...names: string[]): Counted => ({
	words,
	extracts: names.map((name) => `extract:${name}` as const)
});

describe('the number phrases of a finding', () => {
	it('are cut out of the sentence and the reason, and nothing of the words is lost', () => {
		const two = number('2 extracts', 'a', 'b');
		const one = number('1 extract', 'c');
		const { sentence, because, apart } = cutWords(
			'On it: 2 extracts support.',
			'It rests on 1 extract.',
			[two, one]
		);
		expect(sentence).toEqual([
			{ text: 'On it: ' },
			{ text: '2 extracts', opens: two },
			{ text: ' support.' }
		]);
		expect(because.map(({ text }) => text).join('')).toBe('It rests on 1 extract.');
		expect(because[1]?.opens).toBe(one);
		expect(apart).toEqual([]);
	});

	it('are not found inside a longer number', () => {
		const one = number('1 extract', 'c');
		const { sentence } = cutWords('There are 11 extracts here and 1 extract there.', '', [one]);
		expect(sentence.map(({ text, opens }) => (opens ? `[${text}]` : text)).join('')).toBe(
			'There are 11 extracts here and [1 extract] there.'
		);
	});

	it('keep apart two numbers that read the same', () => {
		const here = number('1 extract speaks', 'a');
		const element = number('1 extract speaks', 'b');
		const { sentence, because } = cutWords(
			'1 extract speaks to the place.',
			'1 extract speaks of the element.',
			[here, element]
		);
		expect(sentence[0]?.opens).toBe(here);
		expect(because[0]?.opens).toBe(element);
	});

	it('are offered apart where no words name them', () => {
		const lost = number('3 extracts', 'a', 'b', 'c');
		expect(cutWords('Nothing.', 'Nothing.', [lost]).apart).toEqual([lost]);
	});
});
