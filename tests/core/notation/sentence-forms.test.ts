import { describe, expect, it } from 'vitest';
import { ifThenSentences, sentencesOf } from '../../../src/lib/core/notation/find-sentences';
import { readSentence } from '../../../src/lib/core/notation/if-then-because';

const plain = (sentence: string) => {
	const read = readSentence(sentence);
	return read && [read.contexts, read.mechanisms, read.outcomes];
};

describe('a sentence that says if, then and because', () => {
	it.each([
		['If it rains, then people talk, because the shed is small.'],
		['If it rains then people talk because the shed is small'],
		['Because the shed is small, if it rains, then people talk.'],
		['If it rains, because the shed is small, then people talk.'],
		['When it rains, people talk because the shed is small.'],
		['If it rains, people talk because of the shed is small.'],
		['Where it rains, people talk, since the shed is small.'],
		['CMO 3: If it rains, then people talk, as the shed is small.'],
		['2. If it rains, then people talk, because the shed is small.']
	])('is read in the form: %s', (sentence) => {
		expect(plain(sentence)).toEqual([['it rains'], ['the shed is small'], ['people talk']]);
	});

	it('has its condition up to the clause that comes about', () => {
		expect(plain('In small sheds, where nobody can leave, people talk because they must.')).toEqual(
			[['small sheds, where nobody can leave'], ['they must'], ['people talk']]
		);
	});

	it('tells outcomes that lead to one another', () => {
		const read = readSentence(
			'If it rains, then people talk, because the shed is small; this leads to new plots.'
		);
		expect(read?.outcomes).toEqual(['people talk', 'new plots']);
		expect(read?.inTurn).toBe(true);
	});

	it('is cut at "and" only where a word says that something new begins', () => {
		expect(
			plain(
				'If it rains and pours, and if the shed is open, then people come and talk, because it is dry and because it is near.'
			)
		).toEqual([
			['it rains and pours', 'the shed is open'],
			['it is dry', 'it is near'],
			['people come and talk']
		]);
	});

	it('does without a reason', () => {
		expect(plain('If it rains, then people talk.')).toEqual([['it rains'], [], ['people talk']]);
	});

	it.each(['They talk because it rains.', 'If only it rained.', 'In the shed, people talk.', ''])(
		'is not seen in: %s',
		(sentence) => expect(readSentence(sentence)).toBeUndefined()
	);
});

describe('the sentences of a text', () => {
	it('are found in lines and paragraphs, and lines broken on the way are joined', () => {
		expect(
			sentencesOf('If it rains,\nthen people talk. It was wet, e.g. Monday.\nNobody came.')
		).toEqual(['If it rains, then people talk.', 'It was wet, e.g. Monday.', 'Nobody came.']);
	});

	it('take along what they lead to', () => {
		expect(sentencesOf('If it rains, then people talk. This leads to new plots.')).toHaveLength(1);
	});

	it('are offered as if-then-because only where they plainly are', () => {
		const text =
			'In the shed, people talk because it is dry. If it rains, then people talk. We asked them.';
		expect(ifThenSentences(text)).toEqual(['If it rains, then people talk.']);
	});
});
