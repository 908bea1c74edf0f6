import { codingsUnder, type CodedExtract, type Evidence } from '../evidence';
import type { Bearing } from '../model/coding';
import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';
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

const countsOfProjects = new WeakMap<Table<'project'>, MarkCounts>();

/** The counts of a project, kept while it is open, so that what was counted ahead is not counted again. */
export function markCountsOf({ project }: Pick<Model, 'project'>): MarkCounts {
	const counts = countsOfProjects.get(project) ?? new MarkCounts();
	countsOfProjects.set(project, counts);
	return counts;
}

function isSame(some: Counted['lists'], others: Counted['lists']): boolean {
	return some.length === others.length && some.every((list, index) => list === others[index]);
}

/** Counts the extracts of some codings: each once for every bearing. */
export function marksOf(codings: readonly CodedExtract[]): Marks {
	if (codings.length === 0) return noMarks;
	const all = new Set<Id<'extract'>>();
	const by: Partial<Record<Bearing, Set<string>>> = {};
	for (const { extract, coding } of codings) {
		all.add(extract.id);
		(by[coding.bearing] ??= new Set()).add(extract.id);
	}
	return {
		supports: by.supports?.size ?? 0,
		refines: by.refines?.size ?? 0,
		refutes: by.refutes?.size ?? 0,
		unjudged: by['not yet judged']?.size ?? 0,
		speaksOf: by['speaks of']?.size ?? 0,
		extracts: [...all]
	};
}
