import { folded } from '$lib/core/commands/elements';
import type { ProposedConfiguration } from '$lib/core/exchange/tables/proposed';
import type { Model } from '$lib/core/model/model';
import type { Role } from '$lib/core/model/role';

/** What an import would bring, in numbers. */
export interface TableCounts {
	readonly roles: Readonly<Partial<Record<Role, number>>>;
	/** Elements that are not there yet, and those that are and would be used again. */
	readonly newElements: number;
	readonly reusedElements: number;
	readonly newSources: number;
	readonly knownSources: number;
	readonly quotes: number;
}

/** Counts what configurations would bring to a model. */
export function countTable(model: Model, chosen: readonly ProposedConfiguration[]): TableCounts {
	const labels = new Set([...model.element.values()].map(({ label }) => folded(label)));
	const titles = new Set([...model.source.values()].map(({ title }) => folded(title)));
	const roles: Partial<Record<Role, number>> = {};
	const elements = new Set<string>();
	const sources = new Set<string>();
	let quotes = 0;
	for (const one of chosen) {
		for (const { role, label } of one.occurrences) {
			roles[role] = (roles[role] ?? 0) + 1;
			elements.add(folded(label));
		}
		quotes += one.quotes.length;
		for (const source of [one.source, ...one.quotes.map((quote) => quote.source)])
			if (source !== undefined) sources.add(folded(source));
	}
	const reusedElements = [...elements].filter((label) => labels.has(label)).length;
	const knownSources = [...sources].filter((title) => titles.has(title)).length;
	return {
		roles,
		newElements: elements.size - reusedElements,
		reusedElements,
		newSources: sources.size - knownSources,
		knownSources,
		quotes
	};
}
