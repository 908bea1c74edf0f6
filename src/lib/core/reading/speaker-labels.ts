/** The words that open turns in a transcript: "Client A:" before the words, or a line of its own. */
export interface SpeakerLabels {
	readonly beforeWords: ReadonlySet<string>;
	readonly ownLine: ReadonlySet<string>;
}

const name = String.raw`[\p{Lu}\d][\p{L}\p{N}.'’/()-]*(?: [\p{L}\p{N}.'’/()-]+){0,3}`;
const beforeWords = new RegExp(String.raw`^[ \t]*(${name})[ \t]*:[ \t]*`, 'u');
const ownLine = new RegExp(String.raw`^[ \t]*(${name}):?[ \t]*$`, 'u');

/** The labels of a text: a name counts once it opens at least two turns, so that a heading or a time is none. */
export function speakerLabels(text: string): SpeakerLabels {
	const before = new Map<string, number>();
	const own = new Map<string, number>();
	const lines = text.split('\n');
	lines.forEach((line, at) => {
		if (line.length > 400 && !line.slice(0, 60).includes(':')) return;
		const alone = line.length <= 42 ? ownLine.exec(line)?.[1] : undefined;
		const opens = alone === undefined ? beforeWords.exec(line)?.[1] : undefined;
		if (alone !== undefined && (lines[at + 1] ?? '').trim() !== '') count(own, alone);
		if (opens !== undefined && opens.length <= 40) count(before, opens);
	});
	return { beforeWords: repeated(before), ownLine: repeated(own) };
}

function count(counts: Map<string, number>, label: string): void {
	counts.set(label, (counts.get(label) ?? 0) + 1);
}

function repeated(counts: ReadonlyMap<string, number>): Set<string> {
	return new Set([...counts].filter(([, many]) => many > 1).map(([label]) => label));
}

/** How many units of a paragraph its speaker's label takes, with the colon and the space after it; 0 where it has none. */
export function labelLength(paragraph: string, labels: SpeakerLabels): number {
	const before = beforeWords.exec(paragraph.slice(0, 60));
	if (before?.[1] !== undefined && labels.beforeWords.has(before[1])) return before[0].length;
	const first = paragraph.split('\n', 1)[0] ?? '';
	const alone = first.length <= 42 ? ownLine.exec(first)?.[1] : undefined;
	return alone !== undefined && labels.ownLine.has(alone) ? first.length : 0;
}
