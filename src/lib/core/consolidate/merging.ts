import type { Id } from '../model/id';
import type { RecordOf } from '../model/kinds';
import type { Occurrence, StoodFor } from '../model/occurrence';

/** Elements that become one: which stays, what it is called then, and which are taken into it. */
export interface Merging {
	readonly kept: RecordOf<'element'>;
	readonly gone: ReadonlyMap<string, RecordOf<'element'>>;
	readonly label: string;
}

/** The element that stands for one after the merging. */
export function standsFor({ kept, gone }: Merging, element: Id<'element'>): Id<'element'> {
	return gone.has(element) ? kept.id : element;
}

/** An occurrence after the merging: it keeps the wording it was first written in, also where that was its element's label. */
export function mergedOccurrence(merging: Merging, occurrence: Occurrence): Occurrence {
	const { kept, gone, label } = merging;
	const before = occurrence.element === kept.id ? kept : gone.get(occurrence.element);
	if (before === undefined) return occurrence;
	const wording =
		occurrence.wording ??
		(before.label === label ? undefined : { text: before.label, verbatim: false });
	if (before === kept && wording === occurrence.wording) return occurrence;
	const moved = before === kept ? {} : { stoodFor: stoodForAfter(occurrence, before, 'merge') };
	return {
		...occurrence,
		element: kept.id,
		...(wording === undefined ? {} : { wording }),
		...moved
	};
}

/** What an occurrence stood for once it leaves an element for another. */
export function stoodForAfter(
	{ stoodFor = [] }: Occurrence,
	{ id, label }: Pick<RecordOf<'element'>, 'id' | 'label'>,
	by: StoodFor['by']
): readonly StoodFor[] {
	return [...stoodFor, { element: id, label, by }];
}

/** A list in which what is the same after the merging stands once. */
export function eachOnce<T>(list: readonly T[]): T[] {
	const seen = new Map(list.map((entry) => [JSON.stringify(entry), entry]));
	return [...seen.values()];
}
