/** A document as it was read: its words as a source keeps them, and what a person should know of how they were read. */
export interface ReadDocument {
	readonly text: string;
	/** How it was read: "Word document", "PDF, 12 pages", "UTF-16". */
	readonly how: string;
	/** What a person should look at before trusting it, in sentences. */
	readonly notes: readonly string[];
	/** Words in bold that open paragraphs, as names of speakers often are. */
	readonly boldNames: readonly string[];
}

/** Why a document cannot be read, in a sentence for the person that names the file. */
export class DocumentProblem extends Error {
	constructor(readonly sentence: string) {
		super(sentence);
	}
}

/** How much a document may hold before it is refused. */
export const documentLimits = {
	/** Bytes of a file; pictures make documents large, words do not. */
	bytes: 100_000_000,
	/** Bytes of the XML inside a Word document once unpacked. */
	unpackedBytes: 150_000_000,
	/** Unpacked to packed bytes of any one file inside. */
	ratio: 100,
	/** Files inside a Word document. */
	entries: 2000,
	/** Pages of a PDF. */
	pages: 2000,
	/** Characters of a text. */
	characters: 10_000_000
} as const;

/** A text as a document gives it: refused where it holds no words, or more than can be read. */
export function checkedText(file: string, text: string): string {
	if (text.trim() === '')
		throw new DocumentProblem(
			`${file} holds no text. If its pages are pictures, have their text recognised first, and add it again.`
		);
	if (text.length > documentLimits.characters)
		throw new DocumentProblem(
			`${file} holds more than ${documentLimits.characters / 1e6} million characters. Split it, and add the parts one by one.`
		);
	return text;
}
