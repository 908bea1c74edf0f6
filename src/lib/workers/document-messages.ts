import type { ReferenceList } from '../core/exchange/references/reference';
import type { SpeakerFound } from '../core/reading/turns';

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
	/** The names that open turns in it. */
	readonly speakers: readonly SpeakerFound[];
}

/** A document, or why it was not taken. */
export type DocumentFile = DocumentRead | { readonly name: string; readonly problem: string };

/** A file that holds references, with what was read and what is wrong with the others. */
export interface ReferenceFile extends ReferenceList {
	readonly name: string;
}

/** What the worker for documents is asked to read. */
export interface DocumentRequest {
	readonly file: File;
	readonly as: 'document' | 'references';
}

/** What it answers: the page it is at, and how it ended. */
export type DocumentAnswer =
	| { readonly kind: 'page'; readonly page: number; readonly pages: number }
	| { readonly kind: 'done'; readonly file: DocumentFile | ReferenceFile };
