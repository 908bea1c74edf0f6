import { expect, it } from 'vitest';
import { readPeople } from '../../../../src/lib/core/exchange/tables/read-people';

it('names stand in the first column; groups, kind and note have their own; the others are attributes', () => {
	const read = readPeople(
		{
			rows: [
				['Case', 'Age', 'Groups', 'Kind', 'Note', 'Moved in'],
				['Dawn', '61', 'Clients; Volunteers; clients', 'Person', 'Came twice', '2025-03'],
				['', '', '', '', '', ''],
				['The hub', '', '', 'site', '', '']
			]
		},
		'case',
		[]
	);
	expect(read.attributes).toEqual([
		{ name: 'Age', type: 'number' },
		{ name: 'Moved in', type: 'date' }
	]);
	expect(read.people).toEqual([
		{
			row: 2,
			name: 'Dawn',
			attributes: { Age: 61, 'Moved in': '2025-03' },
			groups: ['Clients', 'Volunteers'],
			of: 'person',
			note: 'Came twice'
		},
		{ row: 4, name: 'The hub', attributes: {}, of: 'site' }
	]);
	expect(read.unread).toEqual([]);
});

it('a row that cannot be read is named with the reason, and left out whole', () => {
	const read = readPeople(
		{
			rows: [
				['Name', 'age', 'Age', '', 'Site'],
				['Dawn', 'sixty', '', 'x', ''],
				['', '3', '', '', ''],
				['Keith', '40', '', '', 'South'],
				['keith', '41', '', '', ''],
				['Sharon', '50', '', '', 'north']
			]
		},
		'person',
		[
			{ name: 'Age', type: 'number', choices: [] },
			{ name: 'Site', type: 'one of a list', choices: ['North'] }
		]
	);
	expect(read.people.map(({ row, name, attributes }) => [row, name, attributes])).toEqual([
		[5, 'keith', { Age: 41 }],
		[6, 'Sharon', { Age: 50, Site: 'North' }]
	]);
	expect(read.unread).toEqual([
		{ row: 2, why: expect.stringMatching(/^Age: “sixty” is no number/) as string },
		{ row: 3, why: 'The first column holds no name.' },
		{ row: 4, why: 'Site: “South” is not on the list: North.' }
	]);
	expect(read.warnings).toEqual([
		'Column 3, a second “Age”, is left out.',
		'Column 4 has no heading and is left out. Give it one.'
	]);
});

it('a name that stands twice is read once', () => {
	const rows = [['Name'], ['Keith'], ['KEITH']];
	const read = readPeople({ rows }, 'case', []);
	expect(read.people).toHaveLength(1);
	expect(read.unread).toEqual([
		{ row: 3, why: '“KEITH” stands in row 2 already. Keep one of the two.' }
	]);
});
