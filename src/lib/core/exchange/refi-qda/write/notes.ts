import { writeFacts } from '../../coded/facts';
import { ownNames } from '../../coded/own-file';
import type { Guids } from './guids';
import { dateTime, type Xml } from './xml';

/** A note as it is to be written. */
export interface NoteToWrite {
	/** What it is known by: two notes of one name are one. */
	readonly key: string;
	readonly name: string;
	readonly text: string;
	readonly by?: string | undefined;
	readonly at?: string | undefined;
}

/** The notes of a project, gathered while the rest is written; equal ones are written once. */
export class NoteShelf {
	readonly #notes = new Map<string, string>();

	constructor(
		private readonly xml: Xml,
		private readonly guids: Guids
	) {}

	/** Puts a note on the shelf; answers its GUID. */
	put({ key, name, text, by, at }: NoteToWrite): string {
		const guid = this.guids.of(`note ${key}`);
		if (this.#notes.has(guid)) return guid;
		const making = { creatingUser: by, creationDateTime: dateTime(at) };
		const words = [this.xml.words('PlainTextContent', text)];
		this.#notes.set(guid, this.xml.element('Note', { guid, name, ...making }, words));
		return guid;
	}

	/** A reference to a note that tells facts; nothing where there are none to tell. */
	facts(
		facts: readonly (readonly [string, string | undefined])[],
		name: string = ownNames.details
	): string {
		const text = writeFacts(facts);
		return text === '' ? '' : this.ref(this.put({ key: `${name}\n${text}`, name, text }));
	}

	/** A reference to a note. */
	ref(guid: string): string {
		return this.xml.element('NoteRef', { targetGUID: guid });
	}

	/** All of them. */
	all(): readonly string[] {
		return [...this.#notes.values()];
	}
}
