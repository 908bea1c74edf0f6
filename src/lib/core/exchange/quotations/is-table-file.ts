/** Whether a file is named like a table. */
export function isTableFile({ name }: { readonly name: string }): boolean {
	return /\.(?:csv|tsv|txt|xlsx|xls|xlsm)$/i.test(name);
}
