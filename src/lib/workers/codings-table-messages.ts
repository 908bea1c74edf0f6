/** What a table of codings is written as. */
export type CodingsFormat = 'csv' | 'xlsx';

/** What the worker is told: rows piece by piece, then to write them. */
export type CodingsTableRequest =
	| { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
	| {
			readonly kind: 'write';
			readonly format: CodingsFormat;
			readonly headings: readonly string[];
	  };

/** What it answers: the file, and how many cells were cut to what the format holds. */
export type CodingsTableAnswer =
	| { readonly kind: 'written'; readonly file: Blob; readonly cut: number }
	| { readonly kind: 'failed'; readonly sentence: string };
