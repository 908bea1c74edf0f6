import type { Id } from '../model/id';
import { removal } from '../removal';
import { defineCommand } from './command';

/** Deletes a configuration with its occurrences and links and the codings on them; its elements stay. */
export const deleteConfiguration = defineCommand<{ configuration: Id<'configuration'> }>({
	name: 'delete-configuration',
	scope: 'theory',
	change: (model, { configuration }) =>
		removal(model, [{ kind: 'configuration', id: configuration, path: [] }]),
	sentence: (names) => `Deleted ${names.of('configuration')}`
});
