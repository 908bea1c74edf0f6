import { decide, type Decision, type Votes } from '../offsets/decide';
import type { FiledText } from '../offsets/filed-text';
import type { Trial } from '../offsets/score';
import type { OffsetRule } from '../../coded/offset-rule';
import type { RawSelection } from '../raw/raw-project';
import type { ImportReport } from './import-report';
import type { Part } from './parts';
import type { Passages } from './passages';
import { placeOf } from './place-selections';

/** A source with its text and every way its places may have been counted. */
export interface TriedPart {
	readonly part: Part;
	/** Absent where it has no text that could be read. */
	readonly text?: FiledText;
	readonly trials: readonly Trial[];
	readonly missingFile?: string;
}

/** What decides among the ways of counting. */
export interface Deciding {
	readonly votes: Votes;
	readonly habit: OffsetRule;
	readonly chosen: ReadonlyMap<string, OffsetRule>;
}

/** Adds the passages of a source; answers how their places were counted. */
export function addPart(
	{ part, text, trials }: TriedPart,
	{ votes, habit, chosen }: Deciding,
	passages: Passages,
	report: ImportReport
): Decision | undefined {
	const selections = part.text?.selections ?? [];
	const decision =
		text === undefined || selections.length === 0
			? undefined
			: decide(text, trials, votes, habit, chosen.get(part.key));
	for (const [nth, selection] of selections.entries()) {
		const stretch =
			text && decision && placeOf(text.stored, selection, decision, nth, part.name, report);
		if (text !== undefined && stretch !== undefined)
			passages.addInText(part.key, text.stored, selection, stretch);
		else addUnplaced(part, text, selection, passages, report);
	}
	addLocated(part, text, passages, report);
	return decision;
}

/** A passage without a place keeps where the file says it is, and what may be its words. */
function addUnplaced(
	{ key, name }: Part,
	text: FiledText | undefined,
	selection: RawSelection,
	passages: Passages,
	report: ImportReport
): void {
	const { range } = selection;
	const told = range && `signs ${range.start} to ${range.end} of the text`;
	const locator = selection.locator ?? told ?? 'no place given';
	const quote = selection.quote ?? selection.name;
	if (text !== undefined) report.count('unplaced', name);
	const words = quote === undefined ? {} : { quote };
	const area = selection.area ?? locator;
	passages.addLocated(key, { ...selection, locator, area, ...words });
}

/** Passages on pages, in pictures and in recordings: those that stand in the text too are one with it. */
function addLocated(
	part: Part,
	text: FiledText | undefined,
	passages: Passages,
	report: ImportReport
): void {
	const inText = new Map((part.text?.selections ?? []).map((one) => [makingKey(one), one.key]));
	for (const selection of part.located) {
		const twin =
			ofSource(part, passages.withKey(selection.key)) ??
			(part.kind === 'pdf'
				? ofSource(part, passages.withKey(inText.get(makingKey(selection)) ?? ''))
				: undefined);
		const stretch =
			twin === undefined && part.kind === 'pdf' ? onlyPlace(text, selection) : undefined;
		if (twin !== undefined) passages.addTo(twin, selection);
		else if (text !== undefined && stretch !== undefined) {
			report.count('foundOnPage', part.name);
			passages.addInText(part.key, text.stored, selection, stretch);
		} else passages.addLocated(part.key, selection);
	}
}

/** Marks of one name that were made by one person in one moment are one passage that runs over a page. */
function makingKey({ key, name, at, by }: RawSelection): string {
	return name === undefined || at === undefined ? `only ${key}` : `${at} ${by ?? ''} ${name}`;
}

function ofSource<Passage extends { readonly source: string }>(
	{ key }: Part,
	passage: Passage | undefined
): Passage | undefined {
	return passage?.source === key ? passage : undefined;
}

/** Where the words of a mark on a page stand in the text, if in one place only. */
function onlyPlace(text: FiledText | undefined, { quote, name }: RawSelection) {
	const words = quote ?? name ?? '';
	if (text === undefined || words.length < 8) return undefined;
	const start = text.stored.indexOf(words);
	if (start < 0 || text.stored.includes(words, start + 1)) return undefined;
	return { start, end: start + words.length };
}
