/** Whether a coded project is to be imported, earlier imports read again, or this project written for other tools, and the file that was dropped. */
export const codedDesk = $state<{
	now: 'importing' | 'earlier imports' | 'exporting' | 'codebook' | undefined;
	file: File | undefined;
}>({ now: undefined, file: undefined });

/** Opens the import of a coded project; a file that is given is read at once. */
export function askForCoded(file?: File): void {
	codedDesk.file = file;
	codedDesk.now = 'importing';
}

/** Whether a file is named like the export of a tool for coding, or like a table, which holds quotations where it holds no text to read. */
export function isCodedFile({ name }: Pick<File, 'name'>): boolean {
	return /\.(?:qdpx|qdc|qde|csv|tsv|xlsx|xlsm|xls)$/i.test(name);
}
