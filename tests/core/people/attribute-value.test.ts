import { expect, it } from 'vitest';
import { readValue, typeOfWords, writtenValue } from '../../../src/lib/core/people/attribute-value';

it('words are read by the type of their attribute, and read back the same', () => {
	expect(readValue({ type: 'number' }, ' 3.50 ')).toEqual({ value: 3.5 });
	expect(readValue({ type: 'yes or no' }, 'Yes')).toEqual({ value: true });
	expect(readValue({ type: 'date' }, '2024-02-29')).toEqual({ value: '2024-02-29' });
	expect(readValue({ type: 'date' }, '2024')).toEqual({ value: '2024' });
	expect(readValue({ type: 'one of a list', choices: ['North'] }, 'north')).toEqual({
		value: 'North'
	});
	expect([true, false, 3.5, 'x', undefined].map(writtenValue)).toEqual([
		'yes',
		'no',
		'3.5',
		'x',
		''
	]);
});

it('what cannot be read so is told with what to write', () => {
	const problem = (...given: Parameters<typeof readValue>) => {
		const read = readValue(...given);
		return 'problem' in read ? read.problem : undefined;
	};
	expect(problem({ type: 'number' }, '3,5')).toContain('with a point for decimals');
	expect(problem({ type: 'date' }, '2023-02-29')).toContain('Write the year, the month, the day');
	expect(problem({ type: 'date' }, '31.1.2026')).toContain('is no date');
	expect(problem({ type: 'yes or no' }, 'maybe')).toBe('“maybe” is neither yes nor no.');
	expect(problem({ type: 'one of a list', choices: ['a', 'b'] }, 'c')).toBe(
		'“c” is not on the list: a, b.'
	);
});

it('a column is of the narrowest type that all its words have; codes with a leading 0 stay text', () => {
	expect(typeOfWords(['1', '', '2.5'])).toBe('number');
	expect(typeOfWords(['007', '12'])).toBe('text');
	expect(typeOfWords(['yes', 'No'])).toBe('yes or no');
	expect(typeOfWords(['2026-01', '2026-02-03'])).toBe('date');
	expect(typeOfWords(['1', 'two'])).toBe('text');
	expect(typeOfWords(['', ' '])).toBe('text');
});
