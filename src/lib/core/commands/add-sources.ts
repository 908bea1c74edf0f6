import type { Diff } from '../diff';
import { added, defineCommand, Refused } from './command';
import { newPersons, type NewPerson } from './set-speakers';
import { newSource, type NewSource } from './sources';

/** Adds several sources in one change, with the people who speak in them where they are new: all of them, or none where one cannot be added. */
export const addSources = defineCommand<{
	sources: readonly NewSource[];
	persons?: readonly NewPerson[];
}>({
	name: 'add-sources',
	scope: 'evidence',
	change(_, { sources, persons = [] }, context) {
		const diff: Diff[] = [newPersons(persons)];
		for (const given of sources) {
			const source = newSource(given, context);
			if (source instanceof Refused) return source;
			diff.push(added('source', source));
		}
		return diff.flat();
	},
	sentence: (names) =>
		names.count('source') === 1
			? `Added the source ${names.of('source')}`
			: `Added ${names.count('source')} sources`
});
