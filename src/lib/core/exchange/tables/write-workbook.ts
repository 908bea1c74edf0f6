import writeExcel from 'write-excel-file/universal';
import type { Bytes } from '../project-file/utf8';
import { tableLimits } from './table';

/** A workbook, and how many of its cells had to be cut to what Excel can hold. */
export interface Workbook {
	readonly bytes: Bytes;
	readonly cut: number;
}

/** A file as the platform holds it; every browser, worker and Node has it. */
interface Held {
	arrayBuffer(): Promise<ArrayBuffer>;
}

/** Makes an Excel workbook of one sheet with its headings kept in sight; every cell is text, so that nothing in it is worked out. */
export async function writeWorkbook(
	sheet: string,
	headings: readonly string[],
	rows: readonly (readonly string[])[]
): Promise<Workbook> {
	let cut = 0;
	const cellOf = (words: string) => {
		if (words === '') return null;
		if (words.length > tableLimits.cell) cut += 1;
		const value =
			words.length > tableLimits.cell ? `${words.slice(0, tableLimits.cell - 2)} …` : words;
		return { value, type: String, format: '@', wrap: true, alignVertical: 'top' as const };
	};
	const head = headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
	const data = [head, ...rows.map((row) => row.map(cellOf))];
	const file = (await writeExcel(data, {
		sheet,
		stickyRowsCount: 1,
		columns: headings.map((_, column) => ({ width: widthOf(rows, column) }))
	}).toBlob()) as Held;
	return { bytes: new Uint8Array(await file.arrayBuffer()), cut };
}

/** Wide enough for most of a column's first words, in characters. */
function widthOf(rows: readonly (readonly string[])[], column: number): number {
	const longest = rows
		.slice(0, 200)
		.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0);
	return Math.min(60, Math.max(12, longest + 2));
}
