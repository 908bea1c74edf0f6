import type { OffsetExample } from '../../coded/offset-rule';
import type { Trial } from './score';

const most = 3;
/** How much of the text around a passage, and of a long passage, is shown. */
const around = 24;
const longest = 120;

/** Places in the list of passages where some trial finds other words than the one that was taken, a few of them, those that all find elsewhere first. */
export function whereTheyDiffer(taken: Trial, others: readonly Trial[]): number[] {
	const found: { nth: number; many: number }[] = [];
	for (let nth = 0; nth < taken.starts.length; nth++) {
		const many = others.filter(
			({ starts, ends }) => starts[nth] !== taken.starts[nth] || ends[nth] !== taken.ends[nth]
		).length;
		if (many > 0) found.push({ nth, many });
		if (found.filter((one) => one.many === others.length).length === most) break;
	}
	return found
		.sort((one, other) => other.many - one.many || one.nth - other.nth)
		.slice(0, most)
		.map(({ nth }) => nth);
}

/** The words of some passages as a trial reads them, with those around. */
export function readAs(
	{ starts, ends }: Trial,
	places: readonly number[],
	text: string
): OffsetExample[] {
	return places.map((nth) => {
		const start = within(starts[nth] ?? 0, text);
		const end = Math.max(start, within(ends[nth] ?? 0, text));
		const words = text.slice(start, end);
		return {
			before: text.slice(Math.max(0, start - around), start),
			words:
				words.length > longest ? `${words.slice(0, longest - 30)} … ${words.slice(-27)}` : words,
			after: text.slice(end, end + around)
		};
	});
}

function within(place: number, text: string): number {
	return Math.min(Math.max(0, place), text.length);
}
