import { tableLimits } from '$lib/core/exchange/tables/table';
import type { TableGiven } from '$lib/workspace/tables';
import { sizeInWords } from '../shared/words';
import { readTextFile } from '../sources/read-text-file';
import { readHtmlTables } from './read-html-tables';

/** What a table is read from and what it is called, or why it is not taken. */
export type Given =
	{ readonly file: string; readonly given: TableGiven } | { readonly problem: string };

/** What pasted tables are called. */
const pastedName = 'pasted table';

/** Makes a chosen file ready to be read. */
export async function givenFile(file: File): Promise<Given> {
	const { name } = file;
	if (file.size > tableLimits.bytes)
		return {
			problem: `${name} is ${sizeInWords(file.size)}; a table may be up to ${sizeInWords(tableLimits.bytes)}. Keep the part with the configurations.`
		};
	const beginning = await file
		.slice(0, 4)
		.arrayBuffer()
		.catch(() => undefined);
	const [first, second] = new Uint8Array(beginning ?? new ArrayBuffer(0));
	if (first === 0xd0 && second === 0xcf)
		return {
			problem: `${name} is an old Excel workbook (.xls), or one with a password. Save it as .xlsx without a password, or as CSV, and choose that.`
		};
	if (first === 0x50 && second === 0x4b) {
		const bytes = new Uint8Array(await file.arrayBuffer());
		return { file: name, given: { kind: 'workbook', file: name, bytes } };
	}
	const read = await readTextFile(file);
	if ('problem' in read) return { problem: read.problem };
	return { file: name, given: { kind: 'text', file: name, text: read.text, isPasted: false } };
}

/** Whether what was copied has cells, and is not just words. */
export function hasCells(html: string, text: string): boolean {
	return /<table\b/i.test(html) || /\t.*\n.*\t/s.test(text);
}

/** Makes what was copied ready to be read: its tables, or its text. */
export function givenCopied(html: string, text: string): Given {
	const tables = readHtmlTables(html);
	return tables.length > 0
		? { file: pastedName, given: { kind: 'cells', tables } }
		: givenText(text);
}

/** Makes a text that was typed or pasted ready to be read. */
export function givenText(text: string): Given {
	return { file: pastedName, given: { kind: 'text', file: pastedName, text, isPasted: true } };
}
