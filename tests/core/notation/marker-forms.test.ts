import { describe, expect, it } from 'vitest';
import { readMarkedText } from '../../../src/lib/core/notation/read-marked-text';
import { readMarker } from '../../../src/lib/core/notation/read-marker';

function only(text: string) {
	const occurrences = readMarkedText(text).passages.flatMap((passage) => [...passage.occurrences]);
	expect(occurrences).toHaveLength(1);
	return occurrences[0];
}

describe('what stands in a bracket', () => {
	it.each([
		['C', 'C'],
		['I', 'I'],
		['A', 'A'],
		['M', 'M'],
		['O', 'O'],
		['S', 'S'],
		['Context', 'C'],
		['context', 'C'],
		['Contexts', 'C'],
		['Intervention', 'I'],
		['Interven-\ntion', 'I'],
		['actors', 'A'],
		['Mechanism (M)', 'M'],
		['Outcome (O)', 'O'],
		['outcomes', 'O'],
		['strategies', 'S'],
		[' \nC', 'C']
	])('reads (%s) as one role', (inside, role) => {
		expect(readMarker(inside)).toEqual({ roles: [role] });
	});

	it.each([
		['O/M', ['O', 'M'], 'in turn'],
		['M/O', ['M', 'O'], 'in turn'],
		['M / O', ['M', 'O'], 'in turn'],
		['O→M', ['O', 'M'], 'in turn'],
		['C -> M', ['C', 'M'], 'in turn'],
		['C/M', ['C', 'M'], 'at once'],
		['O & M', ['O', 'M'], 'at once'],
		['O+M', ['O', 'M'], 'at once'],
		['C/O', ['C', 'O'], 'not said'],
		['O, M', ['O', 'M'], 'not said'],
		['O-M', ['O', 'M'], 'in turn'],
		['Outcome/Mechanism', ['O', 'M'], 'in turn'],
		['Outcome (O)/Mechanism (M)', ['O', 'M'], 'in turn']
	])('reads (%s) as two roles in the order written', (inside, roles, relation) => {
		expect(readMarker(inside)).toEqual({ roles, relation });
	});

	it.each([
		'c',
		'i',
		'n = 15',
		'by peers',
		'or case',
		'Fig. 2',
		'CMO configurations',
		'C/M/O',
		'C/C',
		'A-C',
		'A, C',
		'Context (M)',
		'contexts and mechanisms',
		''
	])('leaves (%s) as text', (inside) => {
		expect(readMarker(inside)).toBeUndefined();
	});
});

describe('where a marker stands', () => {
	it.each([
		'Neighbours live alone (C).',
		'Neighbours live alone(C).',
		'Neighbours live alone, (C) ',
		'Neighbours live alone. (C).',
		'Neighbours live alone (\nC).',
		'Neighbours live alone\n(C).',
		'Neighbours live alone (Con-\ntext).',
		'Neighbours live alone (Context (C)).'
	])('finds it and its words in %j', (text) => {
		const occurrence = only(text);
		expect(occurrence?.roles).toEqual(['C']);
		expect(occurrence?.wording).toBe('Neighbours live alone');
		expect(occurrence?.starred).toBe(false);
	});

	it.each([
		'Neighbours live alone* (C).',
		'Neighbours live alone * (C).',
		'Neighbours live alone*\n(C).',
		'Neighbours live alone*(C).',
		'Neighbours live alone (C)*.',
		'Neighbours live alone (*C).',
		'Neighbours live alone (C*).',
		'*Neighbours live alone (C).',
		'Neighbours live alone* (Intervention).'
	])('keeps the asterisk of %j', (text) => {
		expect(only(text)).toMatchObject({ wording: 'Neighbours live alone', starred: true });
	});

	it('gives each asterisk to the marker it touches', () => {
		const { passages } = readMarkedText('They dig* (C) and rest (M)*, sleep (O) and *laugh (O).');
		expect(passages[0]?.occurrences.map(({ starred }) => starred)).toEqual([
			true,
			true,
			false,
			true
		]);
	});

	it('counts offsets in the text as given', () => {
		const text = 'Intro.\r\n\r\nNeighbours live\r\nalone* (C), so they dig (M).';
		const occurrence = readMarkedText(text).passages[0]?.occurrences[0];
		expect(text.slice(occurrence?.wordingStart, occurrence?.wordingEnd)).toBe(
			'Neighbours live\r\nalone'
		);
		expect(text.slice(occurrence?.markerStart, occurrence?.markerEnd)).toBe('(C)');
	});

	it('reads two markers side by side as two roles of the same words', () => {
		expect(only('They trust the warden (M) (O).')).toMatchObject({
			roles: ['M', 'O'],
			relation: 'not said'
		});
	});
});
