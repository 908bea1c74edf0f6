import type { Stretch } from '../anchors';
import { isName, openingOf } from './openings';

/** A turn of a transcript: from the name that opens it to the next. */
export interface Turn extends Stretch {
	/** The name as it stands in the text. */
	readonly label: string;
}

/** A name that opens turns in a text, and how often. */
export interface SpeakerFound {
	readonly label: string;
	readonly turns: number;
	/** Whether words follow the name without a colon, as after a name in bold. */
	readonly bare: boolean;
}

/** The names that open turns in a text: each at least twice, before a colon, on a line of its own, or in bold; in the order they come. */
export function speakersIn(text: string, boldNames: readonly string[] = []): SpeakerFound[] {
	const counts = new Map<string, number>();
	const lines = text.split('\n');
	lines.forEach((line, at) => {
		const label = labelOf(line, () => lines[at + 1]?.trim() ?? '');
		if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
	});
	const bare = new Map<string, number>();
	for (const bold of boldNames) {
		const label = bold.replace(/[ \t]*:$/, '');
		if (isName(label) && !counts.has(label)) bare.set(label, (bare.get(label) ?? 0) + 1);
	}
	const found = (isBare: boolean) => (counts: ReadonlyMap<string, number>) =>
		[...counts].flatMap(([label, turns]) => (turns > 1 ? [{ label, turns, bare: isBare }] : []));
	return [...found(false)(counts), ...found(true)(bare)];
}

function labelOf(line: string, next: () => string): string | undefined {
	const opening = openingOf(line);
	if (opening === undefined) return undefined;
	const { label, hasColon, hasTime } = opening;
	return hasColon || hasTime || next() !== '' ? label : undefined;
}

/** Names that were confirmed to open turns, and whether words follow them without a colon. */
export type KnownSpeakers = Readonly<Record<string, { readonly bare?: boolean | undefined }>>;

/** The turns of a text, by the names that were confirmed to open them. */
export function turnsOf(text: string, known: KnownSpeakers): Turn[] {
	const bare = Object.keys(known).filter((label) => known[label]?.bare === true);
	const openings: { start: number; label: string }[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		const label = knownLabel(line, known, bare);
		if (label !== undefined) openings.push({ start, label });
		start += line.length + 1;
	}
	return openings.map((one, at) => ({ ...one, end: openings[at + 1]?.start ?? text.length }));
}

function knownLabel(line: string, known: KnownSpeakers, bare: readonly string[]) {
	const label = openingOf(line)?.label;
	if (label !== undefined && Object.hasOwn(known, label)) return label;
	const words = line.trimStart();
	return bare.find(
		(one) => words.startsWith(one) && !/^[\p{L}\p{N}'’-]/u.test(words.slice(one.length))
	);
}

/** The turns that a stretch of the text touches. */
export function turnsOver(turns: readonly Turn[], { start, end }: Stretch): Turn[] {
	return turns.filter((turn) => turn.start < end && turn.end > start);
}
