import { describe, expect, it } from 'vitest';
import { DocumentProblem } from '../../../../src/lib/core/exchange/documents/document';
import { readWord } from '../../../../src/lib/core/exchange/documents/read-word';
import { aWordDocument, paragraph } from './a-document';

async function refusal(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const found = await readWord('Notes.docx', bytes).catch((error: unknown) => error);
	expect(found).toBeInstanceOf(DocumentProblem);
	return (found as DocumentProblem).sentence;
}

const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;

describe('a Word document', () => {
	it('is read as paragraphs apart, its lines as lines', async () => {
		const body = `${paragraph(' What is new?', 'Interviewer:')}<w:p><w:r><w:t>I go out</w:t><w:br/><w:t>on Fridays.</w:t></w:r></w:p>`;
		const { text, how } = await readWord('Notes.docx', aWordDocument(body));
		expect(text).toBe('Interviewer: What is new?\n\nI go out\non Fridays.');
		expect(how).toBe('Word document');
	});

	it('gives the rows of a table as lines with tabs, whatever stands in a cell', async () => {
		const row = `<w:tr>${cell('Dawn')}<w:tc>${paragraph('came')}${paragraph('back')}</w:tc>${cell('')}${cell('x')}</w:tr>`;
		const { text } = await readWord('Notes.docx', aWordDocument(`<w:tbl>${row}${row}</w:tbl>`));
		expect(text).toBe('Dawn\tcame back\t\tx\nDawn\tcame back\t\tx');
	});

	it('gives footnotes after the text, with the number that leads to them', async () => {
		const body = `<w:p><w:r><w:t>She said so.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
		const { text } = await readWord('Notes.docx', aWordDocument(body));
		expect(text).toBe('She said so.[1]\n\n[1] Her words, shortened.');
	});

	it('tells the names in bold that open paragraphs', async () => {
		const body = paragraph(' I went.', 'Dawn') + paragraph(' I stayed.', 'Keith');
		expect((await readWord('Notes.docx', aWordDocument(body))).boldNames).toEqual([
			'Dawn',
			'Keith'
		]);
	});

	it('is refused in a sentence where it is damaged, empty, something else, or swells', async () => {
		const whole = aWordDocument(paragraph('Words.'));
		expect(await refusal(whole.slice(0, -30))).toMatch(/^Notes.docx is damaged. Open it/);
		expect(await refusal(aWordDocument(''))).toMatch(/holds no text/);
		expect(
			await refusal(aWordDocument(paragraph('x'), { 'word/document.xml': 'not xml' }))
		).toMatch(/^Notes.docx (could not be read as a Word document|holds no text)/);
		const swollen = aWordDocument(paragraph(' '.repeat(30_000_000)));
		expect(await refusal(swollen)).toMatch(/unpacks to more than 100 times its size/);
		const entity = { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' };
		expect(await refusal(aWordDocument('', entity))).toMatch(/defines words of its own inside/);
	});
});
