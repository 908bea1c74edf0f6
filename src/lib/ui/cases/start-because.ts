import type { Finding } from '$lib/core/checks/finding';
import { addOccurrence } from '$lib/core/commands/add-occurrence';
import { createConfiguration } from '$lib/core/commands/create-configuration';
import { inOneChange } from '$lib/core/commands/in-one-change';
import type { Id } from '$lib/core/model/id';
import type { Occurrence } from '$lib/core/model/occurrence';
import { newId } from '$lib/workspace/context';
import type { OpenProject } from '../project/open-project';

/** Starts a configuration from something that recurs: its elements in the roles they have, and as a mechanism what was said to be the reason. It joins the theory that is looked at. One change. */
export async function startBecause(
	project: OpenProject,
	finding: Finding,
	because: string
): Promise<Id<'configuration'> | undefined> {
	const configuration = newId('configuration');
	const { theory } = project.outlook;
	const create = createConfiguration({ configuration, ...(theory === null ? {} : { theory }) });
	const parts = occurrencesOf(project, finding).map(({ element, roles }) =>
		addOccurrence({ configuration, choice: { element }, roles: [roles[0]] })
	);
	const reason = addOccurrence({ configuration, choice: { label: because }, roles: ['M'] });
	const command = inOneChange(
		create,
		[create, ...parts, reason].map((step) => () => step)
	);
	const done = await project.act(command, {
		said: () => `Started ${project.referenceOf(configuration)}.`
	});
	return done ? configuration : undefined;
}

/** The occurrences that a finding opens, one for each element. */
function occurrencesOf({ workspace }: OpenProject, finding: Finding): Occurrence[] {
	const found = new Map<string, Occurrence>();
	for (const target of finding.about) {
		if (target.kind !== 'occurrence') continue;
		const within = workspace.model.configuration.get(target.configuration);
		const occurrence = within?.occurrences[target.occurrence];
		if (occurrence && !found.has(occurrence.element)) found.set(occurrence.element, occurrence);
	}
	return [...found.values()];
}
