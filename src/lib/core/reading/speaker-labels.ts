import { openingOf } from './openings';

/** The names that open turns in a transcript: "Client A:" before the words, or a line of its own; a time beside them is no part of them. */
export interface SpeakerLabels {
	readonly beforeWords: ReadonlySet<string>;
	readonly ownLine: ReadonlySet<string>;
}

/** The labels of a text: a name counts once it opens at least two turns, so that a heading or a time is none. */
export function speakerLabels(text: string): SpeakerLabels {
	const before = new Map<string, number>();
	const own = new Map<string, number>();
	const lines = text.split('\n');
	lines.forEach((line, at) => {
		const opening = openingOf(line);
		if (opening === undefined) return;
		const { label, hasColon, hasTime } = opening;
		if (hasColon && line.length > opening.length) count(before, label);
		else if (hasTime || (lines[at + 1] ?? '').trim() !== '') count(own, label);
	});
	return { beforeWords: repeated(before), ownLine: repeated(own) };
}

function count(counts: Map<string, number>, label: string): void {
	counts.set(label, (counts.get(label) ?? 0) + 1);
}

function repeated(counts: ReadonlyMap<string, number>): Set<string> {
	return new Set([...counts].filter(([, many]) => many > 1).map(([label]) => label));
}

/** How many units of a paragraph its speaker's label takes, with times beside it, the colon and the space after it; 0 where it has none. */
export function labelLength(paragraph: string, labels: SpeakerLabels): number {
	const first = paragraph.split('\n', 1)[0] ?? '';
	const opening = openingOf(first);
	if (opening === undefined) return 0;
	const { label, hasColon, length } = opening;
	const isAlone = !hasColon || length === first.length;
	return (isAlone ? labels.ownLine : labels.beforeWords).has(label) ? length : 0;
}
