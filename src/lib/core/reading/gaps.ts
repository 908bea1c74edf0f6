import type { Stretch } from '../anchors';
import { paragraphAt, trimmedStretch } from './paragraphs';
import { unitAfter, unitBefore, type Readable } from './steps';

/** The stretches of a text that nothing lies over, in order: a stretch without a letter or number in it is none, and the names of speakers are left out. */
export function gapsBetween({ text, paragraphs }: Readable, marks: readonly Stretch[]): Stretch[] {
	const sorted = [...marks].sort((one, other) => one.start - other.start);
	const gaps: Stretch[] = [];
	let from = 0;
	const close = (end: number) => {
		const gap = withWords({ text, paragraphs }, { start: from, end });
		if (gap !== undefined) gaps.push(gap);
	};
	for (const { start, end } of sorted) {
		if (start > from) close(start);
		from = Math.max(from, end);
	}
	close(text.length);
	return gaps;
}

/** The same stretch from its first words on; undefined where it has none. */
function withWords({ text, paragraphs }: Readable, { start, end }: Stretch): Stretch | undefined {
	for (let at = paragraphAt(paragraphs, start); at < paragraphs.length; at += 1) {
		const paragraph = paragraphs[at];
		if (paragraph === undefined || paragraph.start >= end) return undefined;
		const first = Math.max(start, paragraph.body);
		const last = Math.min(end, paragraph.end);
		if (first < last && /[\p{L}\p{N}]/u.test(text.slice(first, last)))
			return trimmedStretch(text, { start: first, end });
	}
	return undefined;
}

/** What is to be read next where nothing is coded yet: the first sentence of the next gap after a place, or of the last gap before it. */
export function nextUncoded(
	readable: Readable,
	marks: readonly Stretch[],
	place: number,
	way: 1 | -1
): Stretch | undefined {
	const gaps = gapsBetween(readable, marks);
	const gap =
		way === 1
			? gaps.find(({ start }) => start > place)
			: gaps.filter(({ start }) => start < place).at(-1);
	if (gap === undefined) return undefined;
	const sentence = unitAfter(readable, gap.start, 'sentence');
	if (sentence === undefined) return gap;
	return trimmedStretch(readable.text, {
		start: Math.max(gap.start, sentence.start),
		end: Math.min(gap.end, sentence.end)
	});
}

/** The sentence or paragraph around a stretch, as far as the stretch reaches. */
export function unitAround(
	readable: Readable,
	{ start, end }: Stretch,
	unit: 'sentence' | 'paragraph'
): Stretch {
	const first = unitAfter(readable, start, unit);
	const last = unitBefore(readable, end, unit);
	return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}
