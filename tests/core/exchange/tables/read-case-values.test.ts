import { describe, expect, it } from 'vitest';
import { readCaseValues } from '../../../../src/lib/core/exchange/tables/read-case-values';

const elements = [
	{ id: 'element:1' as const, label: 'Receives professional support', shortLabel: 'Support' },
	{ id: 'element:2' as const, label: 'Engages with others' },
	{ id: 'element:3' as const, label: 'Learns new skills' }
];
const known = { elements, steps: elements.map(({ id }) => id) };
const read = (...rows: string[][]) => readCaseValues({ rows }, known);

describe('a table of case values', () => {
	it('is read by labels and short labels, in the letters, words and signs people use', () => {
		const { rows, unread, warnings } = read(
			['Case', 'support', 'Engages  with others', 'Learns new skills'],
			['Robert', 'P', 'yes', '1'],
			['Dawn', 'present', 'A', '?'],
			['', '', '', ''],
			['Keith', '+', '−', '']
		);
		expect([unread, warnings]).toEqual([[], []]);
		expect(
			rows.map(({ row, name, cells }) => [row, name, ...cells.map(({ presence }) => presence)])
		).toEqual([
			[2, 'Robert', 'present', 'present', 'present'],
			[3, 'Dawn', 'present', 'absent', 'unknown'],
			[5, 'Keith', 'present', 'absent']
		]);
	});

	it('takes a column of stages for the ordered steps: within the range present, outside it absent', () => {
		const { rows } = read(
			['Pseudonym', 'Stages'],
			['Robert', '1–3'],
			['Pamela', '2 to 3'],
			['Dawn', '1'],
			['Ann', '1, 3']
		);
		expect(
			rows.map(({ cells }) => cells.map(({ presence }) => presence.charAt(0)).join(''))
		).toEqual(['ppp', 'app', 'paa', 'pap']);
	});

	it('says of each row it cannot read which cell, why, and what to write', () => {
		const { rows, unread } = read(
			['Case', 'Support', 'Stages'],
			['Dawn', 'x', ''],
			['Keith', '', '2–5'],
			['Amy', 'P', ''],
			['amy', 'A', ''],
			['', 'P', '']
		);
		expect(rows.map(({ name }) => name)).toEqual(['Amy']);
		expect(unread).toEqual([
			{
				row: 2,
				why: 'Support: “x” is neither present, absent nor unknown. Write P, A or U (or yes, no, ?).'
			},
			{ row: 3, why: 'Stages: “2–5” names no steps from 1 to 3. Write them like 1–3 or 1, 3.' },
			{ row: 5, why: '“amy” stands in row 4 already. Keep one of the two.' },
			{ row: 6, why: 'The first column holds no name.' }
		]);
	});

	it('leaves out a column that no element is called by, and says so', () => {
		const { warnings, elements: found } = read(
			['Case', 'Engagement', 'Support'],
			['Dawn', '>1 year', 'P']
		);
		expect(found).toEqual(['element:1']);
		expect(warnings).toEqual([
			'Column 2, “Engagement”, is left out: no element is called so. Give the heading the element’s label, or add the element first.'
		]);
	});

	it('holds nothing where there is nothing', () => {
		expect(readCaseValues({ rows: [] }, known)).toEqual({
			rows: [],
			elements: [],
			unread: [],
			warnings: []
		});
	});
});
