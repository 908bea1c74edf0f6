import type { Configuration } from '../../../src/lib/core/model/configuration';
import type { Id } from '../../../src/lib/core/model/id';
import type { Link } from '../../../src/lib/core/model/link';
import type { Occurrence, Wording } from '../../../src/lib/core/model/occurrence';
import type { ElementKey } from '../elements';
import type { Tie } from './link';
import type { Phrase } from './occurrence';
import { keyed, paper } from './record';

/** A passage of the study as a configuration, written the way one reads it. */
export interface Passage {
	/** Short name for ids: `cmo-5`. */
	readonly key: string;
	readonly reference: string;
	readonly nickname: string;
	/** The publication it stands in, where that is not the first. */
	readonly source?: string;
	/** Where it stands in the publication. */
	readonly place: string;
	readonly phrases: readonly Phrase[];
	readonly ties: readonly Tie[];
	readonly contextsFrom?: string;
	/** A participant whose own account it is. */
	readonly toldBy?: string;
	readonly note?: string;
}

/** The id of an element's occurrence in a passage. */
export function occurrenceId(passage: string, element: ElementKey): Id<'occurrence'> {
	return `occurrence:${passage}-${element}`;
}

/** The id of a tie in a passage. */
export function linkId(passage: string, name: string): Id<'link'> {
	return `link:${passage}-${name}`;
}

/** The source a passage was said in: an account's own interview, otherwise the publication. */
function sourceOf(passage: Passage): Id<'source'> {
	if (passage.source !== undefined) return `source:${passage.source}`;
	return passage.toldBy === undefined ? paper : `source:interview-${passage.toldBy}`;
}

function wordingOf(passage: Passage, text: string, starred?: true): Wording {
	return {
		text,
		verbatim: false,
		...(starred === undefined ? {} : { starred }),
		source: sourceOf(passage),
		locator: passage.place
	};
}

function occurrenceOf(passage: Passage, phrase: Phrase, rank: number): Occurrence {
	const { starred, ...traits } = phrase.traits;
	return {
		id: occurrenceId(passage.key, phrase.element),
		element: `element:${phrase.element}`,
		roles: phrase.roles,
		...(phrase.relation === undefined ? {} : { relation: phrase.relation }),
		wording: wordingOf(passage, phrase.wording, starred),
		...traits,
		rank
	};
}

function linkOf(passage: Passage, tie: Tie): Link {
	const occurrences = (keys: readonly ElementKey[]) =>
		keys.map((key) => occurrenceId(passage.key, key));
	return {
		id: linkId(passage.key, tie.name),
		from: occurrences(tie.from),
		to: 'tie' in tie.to ? [linkId(passage.key, tie.to.tie)] : occurrences(tie.to),
		kind: 'leads to',
		...tie.traits,
		wording: wordingOf(passage, tie.wording)
	};
}

function tellerOf({ toldBy }: Passage): Configuration['toldBy'] {
	return toldBy === undefined
		? { teller: 'analyst' }
		: { teller: 'participant', person: `person:${toldBy}`, source: `source:interview-${toldBy}` };
}

/** The record of a passage; rank is its place among all configurations. */
export function configurationOf(passage: Passage, rank: number): Configuration {
	return {
		id: `configuration:${passage.key}`,
		reference: passage.reference,
		nickname: passage.nickname,
		occurrences: keyed(passage.phrases.map((one, index) => occurrenceOf(passage, one, index + 1))),
		links: keyed(passage.ties.map((one) => linkOf(passage, one))),
		toldBy: tellerOf(passage),
		...(passage.contextsFrom === undefined
			? {}
			: { contextsFrom: `configuration:${passage.contextsFrom}` }),
		source: sourceOf(passage),
		locator: passage.place,
		rank,
		...(passage.note === undefined ? {} : { note: passage.note })
	};
}
