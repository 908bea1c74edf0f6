import type { Stretch } from '../../../anchors';
import type { CodedPassage, Coding } from '../../coded/coded-passage';
import type { RawCoding, RawSelection } from '../raw/raw-project';
import {
	addCoding,
	addComment,
	beginPassage,
	codingOf,
	addLocator,
	type GrowingPassage
} from './growing-passage';
import type { ImportReport } from './import-report';
import type { Notes } from './notes';

/** What is known of the rest of the project when a coding is read. */
export interface CodingContext {
	readonly notes: Notes;
	readonly report: ImportReport;
	/** The key under which a code is kept, or nothing where there is none. */
	codeOf(key: string): string | undefined;
	/** Says that a passage is about a case, where the key is that of one. */
	aboutCase(key: string, passage: string): boolean;
	/** Takes note of someone who coded. */
	seeCoder(key: string | undefined): void;
	/** True where the file was written here: two marks of one stretch are two extracts, and notes tell facts rather than comment. */
	readonly isOwn: boolean;
}

/** The passages of a project as they turn up: each place of a source once, however often it was marked. */
export class Passages {
	readonly #all: GrowingPassage[] = [];
	readonly #byKey = new Map<string, GrowingPassage>();
	readonly #byPlace = new Map<string, GrowingPassage>();

	constructor(private readonly context: CodingContext) {}

	/** Adds a mark at a stretch of a text; marks of the same stretch are one passage. */
	addInText(source: string, text: string, selection: RawSelection, stretch: Stretch): void {
		const { isOwn } = this.context;
		const place = `${source} ${stretch.start} ${stretch.end} ${isOwn ? selection.key : ''}`;
		const known = this.#byPlace.get(place);
		// Its name is its words, mended where XML could not hold them: never a title.
		const named = isOwn
			? { ...selection, name: text.slice(stretch.start, stretch.end) }
			: selection;
		const begun = beginPassage(source, named, text, stretch);
		const passage = known ?? this.#begin(begun, place);
		this.#grow(passage, selection, known !== undefined);
	}

	/** Adds a mark that stands in no text; marks of the same area are one passage. */
	addLocated(source: string, selection: RawSelection): void {
		const { area, quote, name } = selection;
		const place = area === undefined ? undefined : `${source} ${area} ${quote ?? name ?? ''}`;
		const known = place === undefined ? undefined : this.#byPlace.get(place);
		const begun = beginPassage(source, selection, undefined, undefined);
		this.#grow(known ?? this.#begin(begun, place), selection, known !== undefined);
	}

	/** The passage with a key that it was given. */
	withKey(key: string): GrowingPassage | undefined {
		return this.#byKey.get(key);
	}

	/** Adds what a further mark says to a passage that is known. */
	addTo(passage: GrowingPassage, selection: RawSelection): void {
		this.#grow(passage, selection, true);
	}

	/** All passages, those of each source in the order of its text. */
	all(): CodedPassage[] {
		const places = new Map<string, number>();
		for (const { source } of this.#all) if (!places.has(source)) places.set(source, places.size);
		const start = ({ stretch }: GrowingPassage) => stretch?.start ?? Infinity;
		const end = ({ stretch }: GrowingPassage) => stretch?.end ?? Infinity;
		return [...this.#all].sort(
			(one, other) =>
				(places.get(one.source) ?? 0) - (places.get(other.source) ?? 0) ||
				compare(start(one), start(other)) ||
				compare(end(one), end(other))
		);
	}

	#begin(passage: GrowingPassage, place: string | undefined): GrowingPassage {
		this.#all.push(passage);
		if (place !== undefined) this.#byPlace.set(place, passage);
		return passage;
	}

	#grow(passage: GrowingPassage, selection: RawSelection, isKnown: boolean): void {
		if (isKnown) this.context.report.count('merged');
		const key = this.#keyOf(passage, selection);
		const { locator, description, notes } = selection;
		addLocator(passage, locator);
		addComment(passage.comments, description);
		const words = this.context.notes.attachAll(notes, { kind: 'passage', key });
		if (!this.context.isOwn) {
			this.context.report.count('noteAsComment', undefined, words.length);
			for (const one of words) addComment(passage.comments, one);
		}
		addCodings(passage.codings, selection.codings, { ...selection, key }, this.context);
		this.context.seeCoder(passage.by);
	}

	/** The key of a mark in its passage; one that another passage has already is made its own. */
	#keyOf(passage: GrowingPassage, selection: RawSelection): string {
		const wanted = selection.key === '' ? `passage ${this.#all.length}` : selection.key;
		let key = wanted;
		for (let nth = 2; (this.#byKey.get(key) ?? passage) !== passage; nth++)
			key = `${wanted}#${nth}`;
		if (key !== wanted && selection.key !== '') this.context.report.count('passageTwice');
		if (!passage.keys.includes(key)) passage.keys.push(key);
		this.#byKey.set(key, passage);
		return key;
	}
}

/** Adds codings as they are written to a passage or document with a key. */
export function addCodings(
	codings: Coding[],
	raw: readonly RawCoding[],
	owner: { readonly key: string; readonly by?: string; readonly at?: string },
	context: CodingContext,
	kind: 'passage' | 'source' = 'passage'
): void {
	for (const one of raw) {
		const words = context.notes.attachAll(one.notes, { kind, key: owner.key });
		const isComment = kind === 'passage' && !context.isOwn;
		context.report.count('noteAsComment', undefined, isComment ? words.length : 0);
		const code = context.codeOf(one.code);
		if (code === undefined) {
			if (kind === 'passage' && context.aboutCase(one.code, owner.key))
				context.report.count('caseCoding');
			else context.report.count('codeMissing');
			continue;
		}
		const coding = codingOf({ ...one, code }, owner, words.join('\n\n'));
		context.seeCoder(coding.coder);
		if (context.isOwn) codings.push(coding);
		else if (!addCoding(codings, coding)) context.report.count('sameCoding');
	}
}

function compare(one: number, other: number): number {
	return one === other ? 0 : one < other ? -1 : 1;
}
