import type { TableGiven } from '$lib/workspace/tables';
import { readTextFile } from '../sources/read-text-file';
import { readHtmlTables } from './read-html-tables';
import { problemOfFile } from './table-files';

/** What a table is read from and what it is called, or why it is not taken. */
export type Given =
	{ readonly file: string; readonly given: TableGiven } | { readonly problem: string };

/** What pasted tables are called. */
const pastedName = 'pasted table';

/** Makes what was dropped ready to be read: a table is taken alone. */
export function givenFiles(files: readonly File[]): Given | Promise<Given> {
	const [file, ...more] = files;
	if (file !== undefined && more.length === 0) return givenFile(file);
	return {
		problem: `${files.length} files were dropped; a table is read by itself. Drop them one after the other.`
	};
}

/** Makes a chosen file ready to be read. */
export async function givenFile(file: File): Promise<Given> {
	const { name } = file;
	const problem = problemOfFile(file);
	if (problem !== undefined) return { problem };
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
