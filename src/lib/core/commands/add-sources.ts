import type { Diff } from '../diff';
import { added, defineCommand, Refused } from './command';
import { newSource, type NewSource } from './sources';

/** Adds several sources in one change: all of them, or none where one cannot be added. */
export const addSources = defineCommand<{ sources: readonly NewSource[] }>({
	name: 'add-sources',
	scope: 'evidence',
	change(_, { sources }, context) {
		const diff: Diff[] = [];
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
