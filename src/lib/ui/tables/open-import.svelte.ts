/** Whether the import of a table is asked for, and the text it is to begin with. */
export const asked = $state({ open: false, text: '' });

/** Opens the import of a table; a text that is given is read at once. */
export function askForImport(text = ''): void {
	asked.text = text;
	asked.open = true;
}
