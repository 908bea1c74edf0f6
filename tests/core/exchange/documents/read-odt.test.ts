import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DocumentProblem } from '../../../../src/lib/core/exchange/documents/document';
import { readWord } from '../../../../src/lib/core/exchange/documents/read-word';

/** An OpenDocument text as LibreOffice writes it, with this in its body; other files can be put in. */
function anOdt(body: string, others: Record<string, string> = {}): Uint8Array<ArrayBuffer> {
	const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s" xmlns:fo="f" office:version="1.3"><office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body>${body}</office:body></office:document-content>`;
	const parts = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content };
	return zipSync(
		Object.fromEntries(
			Object.entries({ ...parts, ...others }).map(([name, text]) => [name, strToU8(text)])
		)
	);
}

const text = (body: string) => `<office:text>${body}</office:text>`;
const read = async (body: string) => (await readWord('Notes.odt', anOdt(text(body)))).text;

async function refusal(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const found = await readWord('Notes.odt', bytes).catch((error: unknown) => error);
	expect(found).toBeInstanceOf(DocumentProblem);
	return (found as DocumentProblem).sentence;
}

describe('an OpenDocument text', () => {
	it('is read as paragraphs apart, its lines, signs and spaces kept', async () => {
		expect(
			await read(
				'<text:h>Interview</text:h>\n <text:p>How<text:s text:c="2"/>is it<text:tab/>now?</text:p><text:p>I go out &lt;here&gt;<text:line-break/>on Fridays.</text:p>'
			)
		).toBe('Interview\n\nHow is it now?\n\nI go out <here>\non Fridays.');
	});

	it('gives items and the rows of a table as lines', async () => {
		const cell = (words: string) =>
			`<table:table-cell><text:p>${words}</text:p></table:table-cell>`;
		expect(
			await read(
				`<text:list><text:list-item><text:p>One</text:p></text:list-item><text:list-item><text:p>Two</text:p><text:p>and more</text:p></text:list-item></text:list><table:table><table:table-row>${cell('Dawn')}${cell('came back')}</table:table-row></table:table>`
			)
		).toBe('One\nTwo\nand more\n\nDawn\tcame back');
	});

	it('gives notes after the text, and leaves out remarks and changes that were taken back', async () => {
		const note =
			'<text:note><text:note-citation>7</text:note-citation><text:note-body><text:p>Her words, shortened.</text:p></text:note-body></text:note>';
		expect(
			await read(
				`<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>She said so${note}.<office:annotation><text:p>why?</text:p></office:annotation></text:p><text:p>Then.</text:p>`
			)
		).toBe('She said so[1].\n\nThen.\n\n[1] Her words, shortened.');
	});

	it('tells the names in bold that open paragraphs', async () => {
		const turn = (name: string) =>
			`<text:p><text:span text:style-name="T1">${name}</text:span> I went.</text:p>`;
		const { boldNames, how } = await readWord(
			'Notes.odt',
			anOdt(text(turn('Dawn') + turn('Keith')))
		);
		expect(boldNames).toEqual(['Dawn', 'Keith']);
		expect(how).toBe('OpenDocument text');
	});

	it('is refused in a sentence where it is locked, empty, or no text', async () => {
		const manifest = { 'META-INF/manifest.xml': '<manifest:encryption-data/>' };
		expect(await refusal(anOdt('', manifest))).toMatch(/^Notes.odt is locked with a password/);
		expect(await refusal(anOdt(text('<text:p> </text:p>')))).toMatch(/^Notes.odt holds no text/);
		expect(await refusal(anOdt('<office:spreadsheet/>'))).toMatch(/a sheet, slides or a drawing/);
		const entity = { 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' };
		expect(await refusal(anOdt('', entity))).toMatch(/defines words of its own inside/);
	});
});
