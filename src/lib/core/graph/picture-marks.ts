import { byBearing, codingsUnder, type CodedExtract, type Evidence } from '../evidence';
import { noMarks, type Marks } from './picture-parts';

interface Counted {
	readonly lists: readonly (readonly CodedExtract[])[];
	readonly marks: Marks;
}

/** Counts the marks of cards: one mark per extract and bearing, however often it is coded. A card whose codings are the same as before is not counted again. */
export class MarkCounts {
	private readonly counted = new Map<string, Counted>();

	/** How to look up the marks of everything some keys name in gathered evidence. */
	in(evidence: Evidence): (keys: readonly string[]) => Marks {
		return (keys) => {
			const [name = ''] = keys;
			const lists = keys.map((key) => codingsUnder(evidence, key));
			const before = this.counted.get(name);
			if (before !== undefined && isSame(before.lists, lists)) return before.marks;
			const marks = marksOf(lists.flat());
			this.counted.set(name, { lists, marks });
			return marks;
		};
	}
}

function isSame(some: Counted['lists'], others: Counted['lists']): boolean {
	return some.length === others.length && some.every((list, index) => list === others[index]);
}

function marksOf(codings: readonly CodedExtract[]): Marks {
	if (codings.length === 0) return noMarks;
	const bearings = byBearing(codings);
	return {
		supports: extractsOf(bearings.supports).size,
		refines: extractsOf(bearings.refines).size,
		refutes: extractsOf(bearings.refutes).size,
		unjudged: extractsOf(bearings.unjudged).size,
		speaksOf: extractsOf(bearings.speaksOf).size,
		extracts: [...extractsOf(codings)]
	};
}

function extractsOf(codings: readonly CodedExtract[]) {
	return new Set(codings.map(({ extract }) => extract.id));
}
