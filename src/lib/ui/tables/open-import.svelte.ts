/** Whether the import of a table is asked for, and the text or the files it is to begin with. */
export const asked = $state<{ open: boolean; text: string; files: readonly File[] }>({
	open: false,
	text: '',
	files: []
});

/** Opens the import of a table; a text that is given is read at once. */
export function askForImport(text = ''): void {
	asked.text = text;
	asked.open = true;
}

/** Opens the import of a table with what was dropped, of which it takes one file. */
export function askForFile(...files: readonly File[]): void {
	asked.files = files;
	asked.open = true;
}
