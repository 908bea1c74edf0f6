import { occurrencesWith, partsOf } from '$lib/core/graph/parts';
import type { Configuration } from '$lib/core/model/configuration';
import type { Element } from '$lib/core/model/element';
import type { Model } from '$lib/core/model/model';
import type { Occurrence } from '$lib/core/model/occurrence';
import { shortLabelOf } from '$lib/core/short-label';
import type { Subject } from '$lib/workspace/selection.svelte';

/** A line of the outline: a configuration, or one of its occurrences. */
export type OutlineEntry =
	| {
			readonly kind: 'configuration';
			readonly configuration: Configuration;
			readonly open: boolean;
	  }
	| {
			readonly kind: 'occurrence';
			readonly configuration: Configuration;
			readonly occurrence: Occurrence;
			readonly element: Element | undefined;
	  };

/** The lines of the outline from top to bottom, with the occurrences of the configurations that are open. */
export function outlineEntries(
	model: Model,
	configurations: readonly Configuration[],
	open: ReadonlySet<string>
): OutlineEntry[] {
	return configurations.flatMap((configuration): OutlineEntry[] => {
		const isOpen = open.has(configuration.id);
		const head = { kind: 'configuration' as const, configuration, open: isOpen };
		if (!isOpen) return [head];
		const occurrences = partsOf(configuration).occurrences.map((occurrence) => ({
			kind: 'occurrence' as const,
			configuration,
			occurrence,
			element: model.element.get(occurrence.element)
		}));
		return [head, ...occurrences];
	});
}

/** What a configuration without a nickname can be told by: its outcome, or else its last words, kept short. */
export function wordsFor(model: Model, configuration: Configuration): string | undefined {
	const told = occurrencesWith(configuration, 'O')[0] ?? partsOf(configuration).occurrences.at(-1);
	const element = told && model.element.get(told.element);
	return element && shortLabelOf(element);
}

/** What tells one line of the outline from another. */
export function entryId(entry: OutlineEntry): string {
	return entry.kind === 'configuration' ? entry.configuration.id : entry.occurrence.id;
}

/** What a line of the outline stands for. */
export function subjectOf(entry: OutlineEntry): Subject {
	const configuration = entry.configuration.id;
	return entry.kind === 'configuration'
		? { kind: 'configuration', configuration }
		: { kind: 'occurrence', configuration, occurrence: entry.occurrence.id };
}

/** The id of the line that stands for a subject; empty where none does. */
export function subjectKey(subject: Subject): string {
	if (subject.kind === 'occurrence') return subject.occurrence;
	return subject.kind === 'configuration' ? subject.configuration : '';
}

/** Elements that stand in no configuration. */
export function unplacedElements(model: Model): Element[] {
	const placed = new Set<string>();
	for (const configuration of model.configuration.values())
		for (const { element } of Object.values(configuration.occurrences)) placed.add(element);
	return [...model.element.values()].filter(({ id }) => !placed.has(id));
}
