import type { Stretch } from '$lib/core/anchors';
import type { Id } from '$lib/core/model/id';
import type { Readable } from '$lib/core/reading/steps';
import { announce } from '../shared/announce';
import { countOf } from '../shared/words';
import { shortened } from './extract-words';
import type { TextMark } from './text-mark';

/** Paragraphs in chunks of so many. */
export function inChunks<P>(paragraphs: readonly P[], size: number): (readonly P[])[] {
	const many = Math.ceil(paragraphs.length / size);
	return Array.from({ length: many }, (_, at) => paragraphs.slice(at * size, (at + 1) * size));
}

/** Whether a stretch reaches into paragraphs that stand in a row. */
export function isIn(paragraphs: readonly Stretch[], { start, end }: Stretch): boolean {
	const [first, last] = [paragraphs[0], paragraphs.at(-1)];
	return first !== undefined && last !== undefined && first.start < end && last.end > start;
}

/** Speaks the words that keys have picked, and whether extracts lie over them. */
export function announceWords(
	{ text }: Readable,
	{ start, end }: Stretch,
	marks: readonly TextMark[]
): void {
	const over = marksOn(marks, { start, end }).length;
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

/** The extracts that lie over a stretch or a place, the shortest first. */
export function marksOn<M extends TextMark>(
	marks: readonly M[],
	{ start, end }: Stretch
): readonly M[] {
	return marks
		.filter((mark) => mark.start < Math.max(end, start + 1) && mark.end > start)
		.sort((one, other) => one.end - one.start - (other.end - other.start));
}

/** The extract to look at next over a stretch or a place: the shortest first, then, one by one, the others. */
export function nextOver(
	marks: readonly TextMark[],
	stretch: Stretch,
	chosen: string | undefined
): Id<'extract'> | undefined {
	const over = marksOn(marks, stretch);
	const at = over.findIndex(({ id }) => id === chosen);
	return over[(at + 1) % Math.max(1, over.length)]?.id;
}

/** The extracts that are gone through one by one: those over the place where the keys are, or, where the extract looked at lies elsewhere, over that one. */
export function marksHere(
	marks: readonly TextMark[],
	at: {
		readonly stretch: Stretch | undefined;
		readonly last: Stretch | undefined;
		readonly extract: string | undefined;
	}
): readonly TextMark[] {
	const chosen = marks.find(({ id }) => id === at.extract);
	const isThere = chosen === undefined || (at.last && marksOn([chosen], at.last).length > 0);
	const here = at.stretch ?? (isThere ? at.last : chosen);
	return here === undefined ? [] : marksOn(marks, here);
}

/** The which of how many one is, so that going on to the next can be seen. */
export function whichOf(all: readonly string[], one: string | undefined): string {
	return `${Math.max(0, all.indexOf(one ?? '')) + 1} of ${all.length}`;
}
