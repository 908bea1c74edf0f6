import type { Stretch } from '../anchors';
import { paragraphAt } from './paragraphs';

/** A stretch of a text that carries a name, such as the passage of an extract. */
export interface Marked extends Stretch {
	readonly id: string;
}

/** A piece of a paragraph over which the same stretches lie. */
export interface Run<M extends Marked> extends Stretch {
	/** Those that lie over it, the shortest first: it is the one that is meant. */
	readonly marks: readonly M[];
}

/** Cuts a stretch wherever a mark begins or ends in it, so that each piece knows all that lie over it. */
export function runsOf<M extends Marked>(
	{ start, end }: Stretch,
	marks: readonly M[],
	cuts: readonly number[] = []
): Run<M>[] {
	const edges = [...marks.flatMap((mark) => [mark.start, mark.end]), ...cuts]
		.filter((edge) => edge > start && edge < end)
		.sort((one, other) => one - other);
	const bounds = [...new Set([start, ...edges, end])];
	const shortestFirst = [...marks].sort((one, other) => length(one) - length(other));
	return bounds.slice(0, -1).map((from, at) => {
		const to = bounds[at + 1] ?? end;
		const over = shortestFirst.filter((mark) => mark.start < to && mark.end > from);
		return { start: from, end: to, marks: over };
	});
}

function length({ start, end }: Stretch): number {
	return end - start;
}

/** Which marks lie over which paragraph, by its place. */
export function marksByParagraph<M extends Marked>(
	paragraphs: readonly Stretch[],
	marks: readonly M[]
): Map<number, M[]> {
	const found = new Map<number, M[]>();
	for (const mark of marks)
		for (let at = paragraphAt(paragraphs, mark.start); at < paragraphs.length; at += 1) {
			const paragraph = paragraphs[at] as Stretch;
			if (paragraph.start >= mark.end) break;
			if (paragraph.end <= mark.start) continue;
			const there = found.get(at);
			if (there === undefined) found.set(at, [mark]);
			else there.push(mark);
		}
	return found;
}

/** A lane for each mark, so that marks which overlap stand side by side: 0 is next to the text. */
export function lanesOf(marks: readonly Marked[]): ReadonlyMap<string, number> {
	const lanes = new Map<string, number>();
	const ends: number[] = [];
	for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
		const free = ends.findIndex((end) => end <= mark.start);
		const lane = free < 0 ? ends.length : free;
		ends[lane] = mark.end;
		lanes.set(mark.id, lane);
	}
	return lanes;
}
