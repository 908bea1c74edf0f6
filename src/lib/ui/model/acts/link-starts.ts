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
					.map((occurrence) => ({ configuration, from: [occurrence] }))
			);
	if (subject.kind !== 'occurrence') return [];
	const configuration = configurations.get(subject.configuration);
	const occurrence = configuration?.occurrences[subject.occurrence];
	if (configuration === undefined || occurrence === undefined) return [];
	return [{ configuration, from: jointWith(project, configuration, occurrence) }];
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
