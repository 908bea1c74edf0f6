import type { CodedExtract, Within } from '../evidence';
import { partsOf } from '../graph/parts';
import { rememberTogether } from '../graph/remember';
import type { Configuration } from '../model/configuration';

/** The codings on a configuration, on its occurrences and on its links, target by target in the order written. */
export const listsWithin = rememberTogether(
	(configuration: Configuration, { byTarget }: Within): readonly (readonly CodedExtract[])[] => {
		if (byTarget.size === 0) return [];
		const { occurrences, links } = partsOf(configuration);
		return [configuration, ...occurrences, ...links].flatMap(({ id }) => {
			const list = byTarget.get(id);
			return list === undefined ? [] : [list];
		});
	}
);
