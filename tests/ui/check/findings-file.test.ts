import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { runChecks } from '$lib/core/checks';
import { withResponses } from '$lib/core/checks/responses';
import { gatherEvidence } from '$lib/core/evidence';
import { findingsTable, findingsText } from '$lib/ui/check/findings-file';
import { at } from '../../fixtures/rows';
import { project } from '../../fixtures/small-project';

const made = () =>
	project()
		.element('formula', '=HYPERLINK("x")')
		.configuration('1', ['M formula', 'M trust'])
		.configuration('2', ['C poor', 'M trust', 'O better'])
		.extract('told', ['supports occurrence 2.trust']);

function found(small = made()) {
	const model = small.model();
	return { model, all: withResponses(model, runChecks(model, gatherEvidence(model))) };
}

const cells = (table: string) => Papa.parse(table.trim(), {}).data;

describe('the list of findings as a table', () => {
	it('has one row for each finding, with its question, kind, words and what it rests on', async () => {
		const { model, all } = found();
		const [head, ...rows] = cells(await findingsTable(model, all));
		expect(head?.map((cell) => cell.replace('\uFEFF', ''))).toEqual([
			'Question',
			'Kind',
			'About',
			'Finding',
			'Why it fires',
			'Rests on',
			'Where it stands',
			'Answer or reason',
			'By',
			'On'
		]);
		expect(rows).toHaveLength(all.length);
		const coverage = rows.find(
			([question, , about]) => question === 'What speaks to this?' && about === 'trust in CMO 2'
		);
		expect(coverage?.slice(1)).toEqual([
			'what is there',
			'trust in CMO 2',
			'1 extract speaks to “trust” in CMO 2 (M): from 1 source (interview), no case named, no group named.',
			'1 extract supports it.',
			'interview, p. 1',
			'nothing asked',
			'',
			'',
			''
		]);
	});

	it('holds nothing that a spreadsheet would work out', async () => {
		const { model, all } = found();
		const rows = cells(await findingsTable(model, all));
		expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
		expect(rows.flat().some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
	});

	it('keeps what was dismissed with its reason', async () => {
		const key = 'missing-slot:configuration:1';
		const { all } = found();
		const firedBy = all.find(({ finding }) => finding.key === key)?.finding.firedBy ?? '';
		const { model, all: responded } = found(
			made().response('1', {
				finding: key,
				response: 'dismissed',
				reason: 'As told by staff',
				firedBy,
				at
			})
		);
		const row = cells(await findingsTable(model, responded)).find((cell) =>
			cell.includes('As told by staff')
		);
		expect(row?.slice(6)).toEqual(['dismissed', 'As told by staff', 'nobody named', '2026-01-01']);
	});

	it('is told as text check by check', async () => {
		const { model, all } = found();
		const text = await findingsText(model, all);
		expect(text.match(/^Is this configuration finished\?$/gm)).toHaveLength(1);
		expect(text).toContain('Why it fires: A configuration without a context');
		for (const { finding } of all) expect(text).toContain(finding.sentence);
	});
});
