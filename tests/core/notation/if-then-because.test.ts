import { describe, expect, it } from 'vitest';
import { readIfThenBecause } from '../../../src/lib/core/notation/read-if-then-because';
import { writeIfThenBecause } from '../../../src/lib/core/notation/write-if-then-because';

const none = { contexts: [], interventions: [], mechanisms: [], outcomes: [] };

describe('writing an if-then-because sentence', () => {
	it('joins labels in natural English', () => {
		const { text } = writeIfThenBecause({
			contexts: ['Neighbours live alone', 'Little money'],
			interventions: ['A plot of their own'],
			actors: ['Wardens'],
			mechanisms: ['They feel needed', 'I am expected', 'NHS staff listen'],
			outcomes: ['Fewer missed meals']
		});
		expect(text).toBe(
			'If neighbours live alone and little money, and a plot of their own, with wardens, then fewer missed meals, because they feel needed, I am expected and NHS staff listen.'
		);
	});

	it('keeps the capitals of abbreviations and names', () => {
		const outcomes = [
			'GP visits',
			'Green Thumb members',
			'eHealth',
			'MyPlan is used',
			'Better sleep.'
		];
		expect(writeIfThenBecause({ ...none, outcomes }).text).toBe(
			'If …, then GP visits, Green Thumb members, eHealth, MyPlan is used and better sleep.'
		);
	});

	it('uses semicolons where labels hold commas', () => {
		const outcomes = ['Calm', 'Tea, cake', 'Sleep'];
		expect(writeIfThenBecause({ ...none, contexts: ['Rain'], outcomes }).text).toBe(
			'If rain, then calm; tea, cake; and sleep.'
		);
	});

	it('tells connecting words from the analyst’s', () => {
		const { text, pieces } = writeIfThenBecause({
			...none,
			contexts: ['Rain'],
			outcomes: ['Tea'],
			mechanisms: ['Thirst']
		});
		expect(pieces).toEqual([
			{ text: 'If ', connective: true },
			{ text: 'rain', connective: false },
			{ text: ', then ', connective: true },
			{ text: 'tea', connective: false },
			{ text: ', because ', connective: true },
			{ text: 'thirst', connective: false },
			{ text: '.', connective: true }
		]);
		expect(pieces.map((piece) => piece.text).join('')).toBe(text);
	});

	it('is empty where there is nothing to say', () => {
		expect(writeIfThenBecause(none)).toEqual({ text: '', pieces: [] });
	});
});

describe('reading an if-then-because sentence', () => {
	it('finds its three parts', () => {
		expect(
			readIfThenBecause('If it rains\nand tea is free, then they stay, because of the company.')
		).toEqual({
			if: 'it rains and tea is free',
			then: 'they stay',
			because: 'the company'
		});
	});

	it('finds them where the reason comes first', () => {
		expect(readIfThenBecause('If it rains, because tea is free, then they stay.')).toEqual({
			if: 'it rains',
			then: 'they stay',
			because: 'tea is free'
		});
	});

	it('does without a reason', () => {
		expect(readIfThenBecause('if it rains, then they stay')?.because).toBe('');
	});

	it('leaves other sentences alone', () => {
		expect(readIfThenBecause('They stay because it rains.')).toBeUndefined();
		expect(readIfThenBecause('If only it rained.')).toBeUndefined();
	});

	it('reads what was written', () => {
		const { text } = writeIfThenBecause({
			...none,
			contexts: ['Rain'],
			interventions: ['Tea'],
			outcomes: ['Calm'],
			mechanisms: ['Warmth']
		});
		expect(readIfThenBecause(text)).toEqual({
			if: 'rain, and tea',
			then: 'calm',
			because: 'warmth'
		});
	});
});
