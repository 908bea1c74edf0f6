import { strToU8, zipSync } from 'fflate';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const contentTypes = `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`;

const relationships = (entries: string) =>
	`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;

/** A paragraph of a Word document. */
export const paragraph = (words: string, name = ''): string =>
	`<w:p>${name === '' ? '' : `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${name}</w:t></w:r>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/** A Word document with this body; other files can be put in or over its own. */
export function aWordDocument(
	body: string,
	others: Record<string, string> = {}
): Uint8Array<ArrayBuffer> {
	const parts: Record<string, string> = {
		'[Content_Types].xml': contentTypes,
		'_rels/.rels': relationships(
			`<Relationship Id="rId1" Type="${types}/officeDocument" Target="word/document.xml"/>`
		),
		'word/_rels/document.xml.rels': relationships(
			`<Relationship Id="rId2" Type="${types}/footnotes" Target="footnotes.xml"/>`
		),
		'word/document.xml': `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
		'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes ${w}><w:footnote w:id="2">${paragraph('Her words, shortened.')}</w:footnote></w:footnotes>`,
		...others
	};
	return zipSync(
		Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
	);
}

/** A PDF with a text layer: each page is a list of lines, from the top down. */
export function aPdf(pages: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		...pages.flatMap((lines, at) => {
			const shown = lines
				.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj 0 -14 Td`)
				.join('\n');
			const stream = lines.length === 0 ? '' : `BT /F1 11 Tf 72 720 Td\n${shown}\nET`;
			return [
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
				`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
			];
		})
	];
	let file = '%PDF-1.4\n';
	const places = objects.map((object, at) => {
		const place = file.length;
		file += `${at + 1} 0 obj\n${object}\nendobj\n`;
		return place;
	});
	const table = file.length;
	const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`;
	return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** A PDF that opens with a password alone. */
export function aLockedPdf(): Uint8Array<ArrayBuffer> {
	const hex = (sign: string, many: number) => `<${sign.repeat(many * 2)}>`;
	const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex('4', 32)} /U ${hex('5', 32)} /P -4 >> /ID [${hex('6', 16)} ${hex('6', 16)}]`;
	const file = String.fromCharCode(...aPdf([['Words.']])).replace(
		'trailer <<',
		`trailer << ${lock}`
	);
	return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
