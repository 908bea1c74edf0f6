/** Reads and writes comma-separated values; only what is used here, so that the core stays without a browser's types. */
declare module 'papaparse' {
	interface Mistake {
		readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
		readonly row?: number;
	}
	const Papa: {
		parse(
			text: string,
			options: { delimiter?: string; delimitersToGuess?: readonly string[]; preview?: number }
		): { data: string[][]; errors: readonly Mistake[] };
		unparse(rows: readonly (readonly string[])[], options?: { delimiter?: string }): string;
	};
	export default Papa;
}
