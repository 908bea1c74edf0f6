import type { Configuration } from '$lib/core/model/configuration';
import type { Occurrence } from '$lib/core/model/occurrence';
import type { Subject } from '$lib/workspace/selection.svelte';
import type { OpenProject } from '../../project/open-project';

/** Where a link can start: in a configuration, from one occurrence or from several as joint causes. */
export interface LinkStart {
	readonly configuration: Configuration;
	readonly from: readonly Occurrence[];
}

/** Where a link from a subject can start; what is selected beside an occurrence, in its configuration, starts with it. */
export function startsOfLink(project: OpenProject, subject: Subject): LinkStart[] {
	const { configuration: configurations } = project.workspace.model;
	if (subject.kind === 'element')
		return [...configurations.values()]
			.sort((one, other) => one.rank - other.rank)
			.flatMap((configuration) =>
				Object.values(configuration.occurrences)
					.filter(({ element }) => element === subject.element)
					.map((occurrence) => ({
						configuration,
						from: withOthersSelected(project, configuration, occurrence)
					}))
			);
	if (subject.kind !== 'occurrence') return [];
	const configuration = configurations.get(subject.configuration);
	const occurrence = configuration?.occurrences[subject.occurrence];
	if (configuration === undefined || occurrence === undefined) return [];
	return [{ configuration, from: jointWith(project, configuration, occurrence) }];
}

/** An occurrence with those of the other elements that are selected, where the configuration holds them all. */
function withOthersSelected(
	{ selection }: OpenProject,
	{ occurrences }: Configuration,
	occurrence: Occurrence
): Occurrence[] {
	const others = selection.subjects.flatMap((one) =>
		one.kind === 'element' && one.element !== occurrence.element ? [one.element] : []
	);
	const held = others.flatMap(
		(element) => Object.values(occurrences).find((one) => one.element === element) ?? []
	);
	return held.length === others.length ? [occurrence, ...held] : [occurrence];
}

function jointWith(
	{ selection }: OpenProject,
	configuration: Configuration,
	occurrence: Occurrence
): Occurrence[] {
	const selected = selection.subjects.flatMap((one) =>
		one.kind === 'occurrence' && one.configuration === configuration.id
			? (configuration.occurrences[one.occurrence] ?? [])
			: []
	);
	return selected.some(({ id }) => id === occurrence.id) ? selected : [occurrence];
}
