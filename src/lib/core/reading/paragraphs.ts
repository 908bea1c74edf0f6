import type { Stretch } from '../anchors';
import { labelLength, speakerLabels } from './speaker-labels';

/** A paragraph of a text as it is read, with the words that name its speaker where it begins with them. */
export interface Paragraph extends Stretch {
	/** Where the speaker's label ends and the words begin; the start where there is none. */
	readonly body: number;
}

/** Beyond this a paragraph is read in parts, so that one endless line does not hold up the page. */
const longest = 6000;

/** The paragraphs of a text in order: its lines, or, where lines were broken at a width, what stands between blank lines. */
export function paragraphsOf(text: string): Paragraph[] {
	const labels = speakerLabels(text);
	const blocks = isBrokenAtAWidth(text) ? stretchesBetween(text, /\n[ \t]*\n/g) : lines(text);
	return blocks.flatMap((block) => {
		const parts = partsOf(text, block);
		return parts.map((part, at) => ({
			...part,
			body:
				at === 0 ? part.start + labelLength(text.slice(part.start, part.end), labels) : part.start
		}));
	});
}

function lines(text: string): Stretch[] {
	return stretchesBetween(text, /\n/g);
}

function stretchesBetween(text: string, breaks: RegExp): Stretch[] {
	const found: Stretch[] = [];
	let start = 0;
	const push = (end: number) => {
		const trimmed = trimmedStretch(text, { start, end });
		if (trimmed.end > trimmed.start) found.push(trimmed);
	};
	for (const match of text.matchAll(breaks)) {
		push(match.index);
		start = match.index + match[0].length;
	}
	push(text.length);
	return found;
}

/** A stretch without white space at its ends. */
export function trimmedStretch(text: string, { start, end }: Stretch): Stretch {
	let [first, last] = [start, end];
	while (first < last && /\s/.test(text.charAt(first))) first += 1;
	while (last > first && /\s/.test(text.charAt(last - 1))) last -= 1;
	return { start: first, end: last };
}

/** Most lines that are followed by another are about as long as the longest of them. */
function isBrokenAtAWidth(text: string): boolean {
	const sample = text.slice(0, 60_000).split('\n');
	const followed = sample.filter((line, at) => line.trim() !== '' && sample[at + 1]?.trim());
	if (followed.length < 8) return false;
	const lengths = followed.map((line) => line.length).sort((one, other) => one - other);
	const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
	if (width < 40 || width > 130) return false;
	return lengths.filter((length) => length > width * 0.7).length > followed.length * 0.6;
}

function partsOf(text: string, block: Stretch): Stretch[] {
	const parts: Stretch[] = [];
	let { start } = block;
	while (block.end - start > longest) {
		const stop = text.lastIndexOf('. ', start + longest);
		const space = text.lastIndexOf(' ', start + longest);
		const end = stop > start ? stop + 1 : space > start ? space : start + longest;
		parts.push({ start, end });
		start = trimmedStretch(text, { start: end, end: block.end }).start;
	}
	return [...parts, { start, end: block.end }];
}

/** The place of the paragraph that a place in the text falls into, or the one before it. */
export function paragraphAt(paragraphs: readonly Stretch[], place: number): number {
	let [low, high] = [0, paragraphs.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((paragraphs[middle] as Stretch).start <= place) low = middle;
		else high = middle - 1;
	}
	return low;
}
