import type { Stretch } from '$lib/core/anchors';
import type { Id } from '$lib/core/model/id';
import type { Readable } from '$lib/core/reading/steps';
import { announce } from '../shared/announce';
import { countOf } from '../shared/words';
import { shortened } from './extract-words';
import type { TextMark } from './text-mark';

/** Paragraphs in chunks, each with its place among all. */
export function inChunks<P>(
	paragraphs: readonly P[],
	size: number
): { paragraph: P; at: number }[][] {
	const numbered = paragraphs.map((paragraph, at) => ({ paragraph, at }));
	const many = Math.ceil(numbered.length / size);
	return Array.from({ length: many }, (_, at) => numbered.slice(at * size, (at + 1) * size));
}

/** Speaks the words that keys have picked, and whether extracts lie over them. */
export function announceWords(
	{ text }: Readable,
	{ start, end }: Stretch,
	marks: readonly TextMark[]
): void {
	const over = marks.filter((mark) => mark.start < end && mark.end > start).length;
	const words = shortened(text.slice(start, end).replace(/\s+/g, ' '), 400);
	announce(over === 0 ? words : `${words} (${countOf(over, 'extract')} here)`);
}

/** The extract after or before the one looked at, or after where the keys are. */
export function nextMark(
	marks: readonly TextMark[],
	chosen: string | undefined,
	last: Stretch | undefined,
	way: 1 | -1
): TextMark | undefined {
	const sorted = [...marks].sort((one, other) => one.start - other.start || one.end - other.end);
	const at = sorted.findIndex(({ id }) => id === chosen);
	if (at >= 0) return sorted[(at + way + sorted.length) % sorted.length];
	const place = last?.start ?? 0;
	const found =
		way === 1
			? sorted.find(({ start }) => start >= place)
			: sorted.filter(({ start }) => start <= place).at(-1);
	return found ?? (way === 1 ? sorted[0] : sorted.at(-1));
}

/** The extract to look at after a click on a place: the shortest over it, then, click by click, the others. */
export function nextUnder(
	marks: readonly TextMark[],
	place: number,
	chosen: string | undefined
): Id<'extract'> | undefined {
	const under = marks
		.filter(({ start, end }) => start <= place && place < end)
		.sort((one, other) => one.end - one.start - (other.end - other.start));
	const at = under.findIndex(({ id }) => id === chosen);
	return under[(at + 1) % Math.max(1, under.length)]?.id;
}
