import type { Extract } from '$lib/core/model/extract';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Source } from '$lib/core/model/source';

/** Whether nothing of a source speaks to the theory yet. */
export function isUncoded(extracts: readonly Extract[] | undefined): boolean {
	return !extracts?.some(({ codings }) => Object.keys(codings).length > 0);
}

const inOrder = new Intl.Collator('en', { numeric: true });

/** Sources under one heading. */
export interface SourceGroup {
	readonly heading: string;
	readonly sources: readonly Source[];
}

/** Sources by the stakeholder group that speaks in them, groups in the order they were made, titles in theirs. */
export function sourcesByGroup(model: Model, sources: readonly Source[]): SourceGroup[] {
	const headings = new Map<string, Source[]>(
		[...model.group.values()].map(({ name }): [string, Source[]] => [name, []])
	);
	for (const source of sources) {
		const heading = headingOf(model, source);
		const there = headings.get(heading);
		if (there === undefined) headings.set(heading, [source]);
		else there.push(source);
	}
	return [...headings].flatMap(([heading, found]) =>
		found.length === 0
			? []
			: [{ heading, sources: found.sort((one, other) => inOrder.compare(one.title, other.title)) }]
	);
}

function headingOf(model: Model, source: Source): string {
	const groups = Object.keys(source.groups ?? {}) as Id<'group'>[];
	if (groups.length > 1) return 'Several groups';
	const name = groups[0] === undefined ? undefined : model.group.get(groups[0])?.name;
	return name ?? 'No group named';
}

/** A line of the list: a heading, or a source under it. */
export type SourceLine =
	| { readonly key: string; readonly heading: string; readonly many: number }
	| { readonly key: Id<'source'>; readonly source: Source };

/** Groups as lines one below the other, for a list that draws only what is in sight. */
export function sourceLines(groups: readonly SourceGroup[]): SourceLine[] {
	return groups.flatMap(({ heading, sources }) => [
		{ key: `heading ${heading}`, heading, many: sources.length },
		...sources.map((source) => ({ key: source.id, source }))
	]);
}
