/** A line of a list: what is said, and below it in smaller words by whom and where. */
export interface Line {
	readonly text: string;
	readonly told?: string;
}

/** Lines under a heading of their own, beside others. */
export interface Column {
	readonly heading: string;
	readonly lines: readonly Line[];
	/** What stands there where there is no line. */
	readonly none: string;
}

/** A part of something that is written out, the same whether it becomes HTML, Markdown or plain text. */
export type Block =
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'lines'; readonly lines: readonly Line[] }
	| { readonly kind: 'columns'; readonly columns: readonly Column[] };

/** A heading: 1 is the title, 2 a part, 3 a part of a part. */
export function heading(level: 1 | 2 | 3, text: string): Block {
	return { kind: 'heading', level, text };
}

/** A paragraph; none where there is nothing to say. */
export function paragraph(text: string): readonly Block[] {
	return text === '' ? [] : [{ kind: 'paragraph', text }];
}

/** A list; none where it has no lines. */
export function lines(all: readonly Line[]): readonly Block[] {
	return all.length === 0 ? [] : [{ kind: 'lines', lines: all }];
}
