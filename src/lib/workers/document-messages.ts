/** A document as it was read, its text in the form in which it is stored. */
export interface DocumentRead {
	readonly name: string;
	readonly text: string;
	/** SHA-256 of the stored text, 64 lower-case hex digits. */
	readonly sha256: string;
	/** Length in UTF-16 units. */
	readonly length: number;
	/** How it was read; empty for plain UTF-8. */
	readonly how: string;
	readonly notes: readonly string[];
	/** Words in bold that open paragraphs, as names of speakers often are. */
	readonly boldNames: readonly string[];
}

/** A document, or why it was not taken. */
export type DocumentFile = DocumentRead | { readonly name: string; readonly problem: string };

/** What the worker for documents is asked to read. */
export interface DocumentRequest {
	readonly file: File;
}

/** What it answers: the page it is at, and how it ended. */
export type DocumentAnswer =
	| { readonly kind: 'page'; readonly page: number; readonly pages: number }
	| { readonly kind: 'done'; readonly file: DocumentFile };
