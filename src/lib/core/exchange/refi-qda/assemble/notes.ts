import { normaliseText } from '../../../texts';
import type { CodedNote, CodedReference } from '../../coded/coded-links';
import type { RawProject, RawSource } from '../raw/raw-project';
import type { ImportReport } from './import-report';
import type { TextReader } from './read-texts';

interface GrowingNote {
	readonly note: Omit<CodedNote, 'about'>;
	readonly about: CodedReference[];
}

/** The notes of a project, and what each of them is about as that turns up. */
export class Notes {
	readonly #notes = new Map<string, GrowingNote>();

	constructor(private readonly report: ImportReport) {}

	/** Reads the texts of all notes. */
	static async read(
		{ notes }: RawProject,
		texts: TextReader,
		report: ImportReport
	): Promise<Notes> {
		const all = new Notes(report);
		for (const [nth, raw] of notes.entries()) {
			const [first] = raw.texts;
			const read = first === undefined ? undefined : await texts.read(first);
			const key = raw.key === '' ? `note ${nth + 1}` : raw.key;
			const text = read !== undefined && 'raw' in read ? read.raw : '';
			if (!all.#notes.has(key)) all.#notes.set(key, { note: noteOf(key, raw, text), about: [] });
		}
		return all;
	}

	/** Whether a key is that of a note. */
	has(key: string): boolean {
		return this.#notes.has(key);
	}

	/** Says that a note is about something; answers its words, or nothing where there is no such note. */
	attach(key: string, about: CodedReference): string | undefined {
		const known = this.#notes.get(key);
		if (known === undefined) {
			this.report.count('noteMissing');
			return undefined;
		}
		if (!known.about.some((one) => one.kind === about.kind && one.key === about.key))
			known.about.push(about);
		return wordsOf(known.note);
	}

	/** Says of several notes that they are about something; answers their words. */
	attachAll(keys: readonly string[], about: CodedReference): string[] {
		return keys.flatMap((key) => this.attach(key, about) ?? []);
	}

	/** All notes, with what they are about. */
	all(): CodedNote[] {
		return [...this.#notes.values()].map(({ note, about }) => ({ ...note, about }));
	}
}

function noteOf(key: string, raw: RawSource, text: string): Omit<CodedNote, 'about'> {
	const { name, by, at, description } = raw;
	const parts = [description ?? '', normaliseText(text)].filter((part) => part.trim() !== '');
	return {
		key,
		...(name === undefined ? {} : { name }),
		text: [...new Set(parts)].join('\n\n'),
		...(at === undefined ? {} : { at }),
		...(by === undefined ? {} : { by })
	};
}

function wordsOf({ name, text }: Omit<CodedNote, 'about'>): string {
	const words = text.trim();
	return words === '' ? (name ?? '') : words;
}
