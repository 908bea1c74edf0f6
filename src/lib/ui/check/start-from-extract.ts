import { createConfiguration } from '$lib/core/commands/create-configuration';
import { addCoding } from '$lib/core/commands/extracts';
import { inOneChange } from '$lib/core/commands/in-one-change';
import type { Id } from '$lib/core/model/id';
import { newId } from '$lib/workspace/context';
import type { OpenProject } from '../project/open-project';

/** Starts a configuration from a passage, which is coded to it and not yet judged; it joins the theory that is looked at. One change. */
export async function startFromExtract(
	project: OpenProject,
	extract: Id<'extract'>
): Promise<Id<'configuration'> | undefined> {
	const configuration = newId('configuration');
	const { theory } = project.outlook;
	const create = createConfiguration({
		configuration,
		...(theory === null ? {} : { theory })
	});
	const code = addCoding({
		extract,
		coding: { target: { kind: 'configuration', configuration }, bearing: 'not yet judged' }
	});
	const command = inOneChange({ ...create, about: [...create.about, extract] }, [
		() => create,
		() => code
	]);
	const done = await project.act(command, {
		said: () => `Started ${project.referenceOf(configuration)} from the passage.`
	});
	return done ? configuration : undefined;
}
