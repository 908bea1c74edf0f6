import type { Stretch } from '../../anchors';

/** A passage that was marked, with everything that was said of it; several marks of one stretch are one passage. */
export interface CodedPassage {
	/** Every key that the tool gave it; none in tables. */
	readonly keys: readonly string[];
	readonly source: string;
	/** Its place in UTF-16 units of the source's stored text, end exclusive. */
	readonly stretch?: Stretch;
	/** Where it stands in words: a page, a time, an area. With no stretch either, it is to be looked for by its quote. */
	readonly locator?: string;
	/** The words at its stretch; else what the tool holds as its words, which may be none. */
	readonly quote: string;
	/** The title that it was given, where that is not its words. */
	readonly name?: string;
	/** Its own comments, those that stand in notes included. */
	readonly comments: readonly string[];
	/** May be empty: a passage with a comment alone. */
	readonly codings: readonly Coding[];
	readonly at?: string;
	readonly by?: string;
}

/** A code given to a passage or a document; the same code by two coders is two codings. */
export interface Coding {
	readonly code: string;
	readonly coder?: string;
	/** ISO 8601, as the tool wrote it. */
	readonly at?: string;
	readonly comment?: string;
}
