import type { Marks } from '../core/graph/picture';

/** A mark by what it says: supports, refines, refutes, speaks of, or not yet judged. */
export type Mark = 's' | 'r' | 'x' | 'o' | 'u';

/** The marks a card shows, and how many extracts more there are. */
export interface MarksRow {
	readonly marks: readonly Mark[];
	readonly more: number;
}

const handful = 6;

/** Up to a handful of marks; every bearing that there is keeps at least one, so that no refutation hides behind supports. */
export function marksRow(marks: Marks): MarksRow {
	const counts: [Mark, number][] = [
		['s', marks.supports],
		['r', marks.refines],
		['x', marks.refutes],
		['o', marks.speaksOf],
		['u', marks.unjudged]
	];
	const present = counts.filter(([, count]) => count > 0);
	const all = present.reduce((sum, [, count]) => sum + count, 0);
	let spare = Math.min(handful, all) - present.length;
	const shown = present.flatMap(([mark, count]): Mark[] => {
		const extra = Math.min(spare, count - 1);
		spare -= extra;
		return Array.from({ length: 1 + extra }, () => mark);
	});
	return { marks: shown, more: all - shown.length };
}

/** What tells one row from another. */
export function marksKey(marks: Marks): string {
	const row = marksRow(marks);
	return `${row.marks.join('')}${row.more}`;
}
