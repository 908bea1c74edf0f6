import type { XmlElement } from '../xml/element';

/** Who made something and when, as far as it is said. */
export interface RawMaking {
	readonly by?: string;
	readonly at?: string;
}

/** A code with its place in the tree; parents stand before their children. */
export interface RawCode {
	readonly key: string;
	readonly name: string;
	/** Which of the codes before it is its parent. */
	readonly parent?: number;
	readonly colour?: string;
	readonly codable: boolean;
	readonly description?: string;
	readonly notes: readonly string[];
}

/** A code given to a passage or document, as written; its notes by key. */
export interface RawCoding extends RawMaking {
	readonly code: string;
	readonly notes: readonly string[];
}

/** A passage as written: a range in the tool's own count, or a locator, or both. */
export interface RawSelection extends RawMaking {
	readonly key: string;
	readonly name?: string;
	readonly range?: { readonly start: number; readonly end: number };
	readonly locator?: string;
	/** Where it stands in a page, picture or recording, exactly: marks of one area are one passage. */
	readonly area?: string;
	readonly quote?: string;
	readonly description?: string;
	readonly notes: readonly string[];
	readonly codings: readonly RawCoding[];
}

/** A text as written: inside the XML, or in a file of the archive. */
export interface RawText {
	readonly key: string;
	readonly name?: string;
	readonly content?: string;
	readonly path?: string;
	/** Its formatted copy. */
	readonly richPath?: string;
	readonly selections: readonly RawSelection[];
}

/** A source or a note as written, with its texts: none, one, or a transcript each. */
export interface RawSource extends RawMaking {
	readonly key: string;
	readonly name?: string;
	readonly kind: 'text' | 'pdf' | 'audio' | 'video' | 'picture' | 'other';
	readonly path?: string;
	readonly description?: string;
	readonly texts: readonly RawText[];
	/** Passages that stand in a page, picture or recording rather than in a text. */
	readonly located: readonly RawSelection[];
	readonly codings: readonly RawCoding[];
	readonly notes: readonly string[];
	readonly values: readonly RawValue[];
}

/** What a variable says, as written. */
export interface RawValue {
	readonly variable: string;
	readonly type: string;
	readonly value?: string;
}

/** A project as its XML has it, gathered but not yet tied together. */
export interface RawProject {
	root: string;
	attributes: XmlElement['attributes'];
	description?: string;
	readonly notesOnProject: string[];
	readonly users: XmlElement[];
	readonly codes: RawCode[];
	readonly variables: XmlElement[];
	readonly cases: XmlElement[];
	readonly sources: RawSource[];
	readonly notes: RawSource[];
	readonly links: XmlElement[];
	readonly sets: XmlElement[];
	readonly graphs: XmlElement[];
	/** Elements that the standard does not know, with how many there were. */
	readonly unknown: Map<string, number>;
}
