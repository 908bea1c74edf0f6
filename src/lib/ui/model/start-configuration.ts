import type { Command } from '$lib/core/commands/command';
import { createConfiguration } from '$lib/core/commands/create-configuration';
import { inOneChange } from '$lib/core/commands/in-one-change';
import type { Id } from '$lib/core/model/id';
import type { OpenProject } from '../project/open-project';

/** Starts a configuration in the theory that is looked at, with what comes into it at once: all in one change. */
export function startedWith(
	{ outlook: { theory } }: OpenProject,
	configuration: Id<'configuration'>,
	...first: readonly Command[]
): Command {
	const start = createConfiguration({ configuration, ...(theory === null ? {} : { theory }) });
	return inOneChange(
		start,
		[start, ...first].map((command) => () => command)
	);
}
