import type { Id } from '../model/id';
import type { Target } from '../model/target';

/** How a finding is to be taken: a prompt asks for judgement, a fact is simply so, a map neutrally shows what is there. */
export type FindingKind = 'prompt' | 'fact' | 'map';

/** A number as it stands in a sentence, and the extracts it opens. */
export interface Counted {
	readonly words: string;
	readonly extracts: readonly Id<'extract'>[];
}

/** What a finding says once somebody reads it. */
export interface Telling {
	/** A full sentence for the person. */
	readonly sentence: string;
	/** The rule applied to this case: the words or records that made it fire. */
	readonly because: string;
	/** Every number of extracts in the sentence or the reason. */
	readonly counted?: readonly Counted[];
	/** The extracts it is about, where that is more than those counted. */
	readonly extracts?: readonly Id<'extract'>[];
	/** What made it fire, as words or ids; where these change, what was decided about the finding no longer holds. */
	readonly firedBy: readonly string[];
}

/** How a check words what it finds about its subjects: configurations, places, extracts or whatever it looks at. */
export interface Wording<Subject> {
	readonly check: string;
	/** The ids of the records that make it this finding and no other. */
	records(subject: Subject): readonly string[];
	/** What the finding opens. */
	about(subject: Subject): readonly Target[];
	tell(subject: Subject): Telling;
}

/** One thing a check has to say about the theory or its evidence. Its words are put together when they are first read, for a large project has thousands that nobody looks at. */
export class Finding {
	private told: Telling | undefined = undefined;

	constructor(
		readonly kind: FindingKind,
		private readonly wording: Wording<unknown>,
		private readonly subject: unknown
	) {}

	/** The id of the check that found it. */
	get check(): string {
		return this.wording.check;
	}

	/** Stable while the theory is edited: the check and the ids of its records. */
	get key(): string {
		return `${this.check}:${this.wording.records(this.subject).join('+')}`;
	}

	/** The targets it opens. */
	get about(): readonly Target[] {
		return this.wording.about(this.subject);
	}

	/** The configurations it concerns, each once. */
	get configurations(): readonly Id<'configuration'>[] {
		return [...new Set(this.about.flatMap(configurationsOf))];
	}

	/** A full sentence for the person. */
	get sentence(): string {
		return this.telling.sentence;
	}

	/** The words or records that made it fire. */
	get because(): string {
		return this.telling.because;
	}

	/** Each number of extracts in its words, with what it opens. */
	get counted(): readonly Counted[] {
		return this.telling.counted ?? [];
	}

	/** Every extract it rests on, once. */
	get extracts(): readonly Id<'extract'>[] {
		const { extracts = [], counted = [] } = this.telling;
		return [...new Set([...extracts, ...counted.flatMap((number) => number.extracts)])];
	}

	/** A fingerprint of what made it fire. */
	get firedBy(): string {
		return fingerprint(this.telling.firedBy);
	}

	private get telling(): Telling {
		this.told ??= this.wording.tell(this.subject);
		return this.told;
	}
}

/** A finding of a check about one of its subjects. */
export function finding<Subject>(
	kind: FindingKind,
	wording: Wording<Subject>,
	subject: Subject
): Finding {
	return new Finding(kind, wording, subject);
}

function configurationsOf(target: Target): Id<'configuration'>[] {
	if (target.kind === 'chain') return target.links.map(({ configuration }) => configuration);
	return 'configuration' in target ? [target.configuration] : [];
}

const longest = 160;

/** The same words or ids, in whatever order, always give the same text; a long list is shortened to its length and a hash. */
export function fingerprint(parts: readonly string[]): string {
	const text = [...parts].sort().join(' | ');
	return text.length <= longest ? text : `${parts.length} records #${hashOf(text)}`;
}

/** A 53-bit hash (cyrb53): enough to tell two lists of ids apart, not meant to be secret. */
function hashOf(text: string): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
