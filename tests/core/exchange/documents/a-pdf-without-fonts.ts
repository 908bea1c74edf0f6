/** How letters are coded in a PDF that brings no font: the name of the table, and the order of the letters. */
export interface Coded {
	readonly table: string;
	readonly order: string;
	/** The letters in that coding, as hexadecimal digits. */
	readonly hex: string;
}

/** A PDF of one page with one line, as it is printed where the font is left to the reader. */
export function aPdfWithoutFonts({ table, order, hex }: Coded): Uint8Array<ArrayBuffer> {
	const stream = `BT /F1 11 Tf 72 720 Td <${hex}> Tj ET`;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
		`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
		`<< /Type /Font /Subtype /Type0 /BaseFont /Left-Out /Encoding /${table} /DescendantFonts [6 0 R] >>`,
		`<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Left-Out /CIDSystemInfo << /Registry (Adobe) /Ordering (${order}) /Supplement 1 >> /FontDescriptor 7 0 R >>`,
		'<< /Type /FontDescriptor /FontName /Left-Out /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>'
	];
	let file = '%PDF-1.4\n';
	const places = objects.map((object, at) => {
		const place = file.length;
		file += `${at + 1} 0 obj\n${object}\nendobj\n`;
		return place;
	});
	const start = file.length;
	const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
	return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
