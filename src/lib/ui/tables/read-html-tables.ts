import { tableLimits, trimmed, type Table } from '$lib/core/exchange/tables/table';

/** More than this is no table a person has copied. */
const longest = 8_000_000;
const lineBreaks = 'br, p, li, div';

/** The tables of a piece of a web page, as Word, Excel and browsers put them on the clipboard; nothing in it is run or loaded. */
export function readHtmlTables(html: string): Table[] {
	if (html.length > longest || !/<table\b/i.test(html)) return [];
	const page = new DOMParser().parseFromString(html, 'text/html');
	return [...page.querySelectorAll('table')]
		.filter((table) => table.querySelector('table') === null)
		.map((table, nth) => trimmed(`Table ${nth + 1}`, rowsOf(table)))
		.filter(({ rows }) => rows.length > 0);
}

/** A cell over several rows says the same in each; one over several columns stands in the first of them. */
function rowsOf(table: HTMLTableElement): string[][] {
	const rows: (string | undefined)[][] = [];
	for (const [place, row] of [...table.rows].slice(0, tableLimits.rows + 1).entries()) {
		const line = (rows[place] ??= []);
		let column = 0;
		for (const cell of row.cells) {
			while (line[column] !== undefined) column += 1;
			if (column > tableLimits.columns) break;
			const text = textOf(cell);
			const [across, down] = [
				Math.min(cell.colSpan, tableLimits.columns),
				Math.min(cell.rowSpan, 500)
			];
			for (let below = 0; below < down && place + below < table.rows.length; below++) {
				const other = (rows[place + below] ??= []);
				for (let right = 0; right < across; right++)
					other[column + right] = right === 0 ? text : '';
			}
			column += across;
		}
	}
	return rows.map((row) => Array.from(row, (cell) => cell ?? ''));
}

/** The words of a cell, a line for each paragraph and list item. */
function textOf(cell: HTMLTableCellElement): string {
	for (const hidden of cell.querySelectorAll('style, script, template')) hidden.remove();
	for (const part of cell.querySelectorAll(lineBreaks)) part.before('\u2028');
	for (const item of cell.querySelectorAll('li')) item.prepend('• ');
	return cell.textContent
		.replace(/[^\S\u2028]+/g, ' ')
		.replace(/ *\u2028[ \u2028]*/g, '\n')
		.trim();
}
