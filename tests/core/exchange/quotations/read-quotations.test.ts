import { describe, expect, it } from 'vitest';
import { proposeUses } from '../../../../src/lib/core/exchange/coded/propose-uses';
import { codebookOf } from '../../../../src/lib/core/exchange/quotations/codebook';
import {
	looksLikeQuotations,
	proposeQuotationMapping
} from '../../../../src/lib/core/exchange/quotations/mapping';
import { readQuotations } from '../../../../src/lib/core/exchange/quotations/read-quotations';
import { trimmed } from '../../../../src/lib/core/exchange/tables/table';

function read(rows: readonly (readonly string[])[], codebook: readonly string[] = []) {
	const table = trimmed('Table', rows);
	const mapping = proposeQuotationMapping(table);
	const project = readQuotations({ file: 'codes.csv', table, mapping, codebook });
	const name = (key: string) => project.codes.find((code) => code.key === key)?.path.join(' > ');
	return {
		mapping,
		project,
		uses: mapping.columns.map(({ use }) => use),
		said: project.passages.map(({ quote, codings }) => [
			quote,
			...codings.map(({ code }) => name(code))
		]),
		report: project.report.map(({ sentence }) => sentence)
	};
}

describe('a quotation table', () => {
	it('in the manner of ATLAS.ti: codes joined by commas that also stand inside names', () => {
		const { said, uses, report } = read(
			[
				['ID', 'Document', 'Quotation Name', 'Quotation Content', 'Codes', 'Comment', 'Reference'],
				['1:1', 'Interview 1', '', 'We waited.', 'Trust, slowly built, Hope', 'see also 2', '12'],
				['1:2', 'Interview 1', '', 'We came back.', 'Hope', '', '14']
			],
			['Trust, slowly built', 'Hope']
		);
		expect(uses).toContain('codes');
		expect(said).toEqual([
			['We waited.', 'Trust, slowly built', 'Hope'],
			['We came back.', 'Hope']
		]);
		expect(report).toContain('Rows of the table were read.');
	});

	it('says with the row where codes could be others', () => {
		const { report } = read(
			[
				['Document', 'Quotation', 'Codes'],
				['One', 'a', 'A, B, C']
			],
			['A, B', 'C', 'A', 'B, C']
		);
		expect(report[0]).toMatch(/^Row 2: .*“A, B” · “C”; they could be “A” · “B, C”/);
	});

	it('in the manner of MAXQDA, in German: codes with their parents, places, people and dates', () => {
		const { project, said } = read([
			['Dokumentname', 'Code', 'Anfang', 'Ende', 'Segment', 'Erstellt von', 'Erstellt am'],
			[
				'Gespräch 1',
				'Mechanismen > Vertrauen',
				'3',
				'3',
				'Sie warten.',
				'Anna',
				'31.01.2026 09:30'
			],
			['Gespräch 1', 'Kontext > Allein', '7', '9', 'Niemand da.', 'Anna', '1.2.2026 10:00']
		]);
		expect(said[0]).toEqual(['Sie warten.', 'Mechanismen > Vertrauen']);
		expect(project.passages[1]).toMatchObject({
			locator: '7 to 9',
			at: '2026-02-01T10:00:00.000Z'
		});
		expect(project.coders).toEqual([{ key: 'anna', name: 'Anna' }]);
		expect(project.codes.filter(({ codable }) => !codable)).toHaveLength(2);
		const uses = [...proposeUses(project).values()].map(({ use }) => use);
		expect(uses).toContainEqual({ as: 'element', label: 'Vertrauen', role: 'M' });
	});

	it('in the manner of Taguette: a row for each highlight and tag becomes one passage', () => {
		const { said, project } = read([
			['id', 'document', 'tag', 'content'],
			['7', 'Interview 1', 'trust', 'We waited.'],
			['7', 'Interview 1', 'hope', 'We waited.'],
			['8', 'Interview 1', 'hope', 'We waited.']
		]);
		expect(said).toEqual([
			['We waited.', 'trust', 'hope'],
			['We waited.', 'hope']
		]);
		expect(project.report).toContainEqual({
			what: 'repaired',
			sentence: 'Rows about the same passage became one passage with all their codes.',
			count: 1
		});
	});

	it('in the manner of NVivo: backslashes and a folder that holds all nodes', () => {
		const { said } = read([
			['File Name', 'Coded Text', 'Node Name'],
			['Interview 1', 'We waited.', 'Nodes\\\\Outcomes\\Comes back']
		]);
		expect(said).toEqual([['We waited.', 'Outcomes > Comes back']]);
	});

	it('made by hand: columns by role, several items in a cell, merged sources, speakers and groups', () => {
		const { project, mapping } = read([
			['Quotes of the sewing club', '', '', '', '', '', ''],
			['Source', 'Quote', 'Context', 'Mechanism', 'Outcome', 'Speaker', 'Group'],
			['Workshop', 'We talk.', 'Alone, mostly', '• Trust\n• Hope', 'Comes back', 'Dawn', 'Members'],
			['', 'I stay.', '', '', 'Stays', 'Keith', 'Members']
		]);
		expect(mapping.headings).toBe(1);
		expect(project.sources.map(({ name }) => name)).toEqual(['Workshop']);
		const uses = proposeUses(project);
		const used = project.passages[0]!.codings.map(({ code }) => uses.get(code)?.use);
		expect(used).toEqual([
			{ as: 'element', label: 'Alone, mostly', role: 'C' },
			{ as: 'element', label: 'Trust', role: 'M' },
			{ as: 'element', label: 'Hope', role: 'M' },
			{ as: 'element', label: 'Comes back', role: 'O' },
			{ as: 'group', label: 'Members' }
		]);
		expect(project.cases.map(({ name, passages }) => [name, passages])).toEqual([
			['Dawn', ['row 3']],
			['Keith', ['row 4']]
		]);
	});

	it('has its columns known in other languages', () => {
		const columns = (...headings: string[]) => read([headings, headings.map(() => 'x')]).uses;
		expect(columns('Documento', 'Cita', 'Códigos', 'Comentario')).toEqual(
			columns('Document', 'Citation', 'Codes', 'Commentaire')
		);
		expect(columns('Fonte', 'Trecho', 'Código 1', 'Código 2')).toEqual(
			columns('Bron', 'Citaat', 'Code 1', 'Code 2')
		);
		expect(columns('Quelle', 'Zitat', 'Kodierung', 'Seite')).toEqual([
			'source',
			'quote',
			'codes',
			'place'
		]);
	});

	it('reports every row that gives no passage, and counts empty ones', () => {
		const { report, project } = read([
			['Document', 'Quotation', 'Codes', 'Date'],
			['One', 'a', 'Trust', '03/04/2026'],
			['', '', '', ''],
			['', 'b', 'Trust', ''],
			['Two', '', 'Trust', ''],
			['Two', "'=c", 'Trust', '2026-02-30']
		]);
		expect(project.passages.map(({ quote }) => quote)).toEqual(['a', 'b', '=c']);
		expect(report.join('\n')).toContain('Row 5: it names no passage');
		expect(report.join('\n')).toContain('“03/04/2026” could not be read as a date');
		expect(report.join('\n')).toContain('“2026-02-30” could not be read as a date');
		expect(report).toContain('Empty rows were passed over.');
	});

	it('is told from a list of codes', () => {
		const list = trimmed('Codes', [
			['Code', 'Comment'],
			['Trust, slowly built', ''],
			['Hope', '']
		]);
		expect(looksLikeQuotations(proposeQuotationMapping(list))).toBe(false);
		expect(codebookOf(list)).toEqual(['Trust, slowly built', 'Hope']);
	});
});
