import type { Id } from '../model/id';
import { removal } from '../removal';
import { defineCommand } from './command';

/** Takes an element out of a configuration, with the links and codings that hang on it; the element stays. */
export const removeOccurrence = defineCommand<{
	configuration: Id<'configuration'>;
	occurrence: Id<'occurrence'>;
}>({
	name: 'remove-occurrence',
	scope: 'theory',
	change: (model, { configuration, occurrence }) =>
		removal(model, [
			{ kind: 'configuration', id: configuration, path: ['occurrences', occurrence] }
		]),
	sentence: (names) => `Took ${names.of('occurrence')} out of ${names.of('configuration')}`
});
