import { impliedLinks } from '../graph/implied-links';
import { partsOf } from '../graph/parts';
import { remember } from '../graph/remember';
import type { Configuration } from '../model/configuration';
import type { Link } from '../model/link';

/** That some ends bring about others: an explicit link, or an implied one where there are none. */
export interface Claim {
	readonly id: string;
	readonly configuration: Configuration;
	/** What an extract that says it can be coded to. */
	readonly saidBy: readonly string[];
	/** Occurrences, and the link that is conditioned if there is one. */
	readonly ends: readonly string[];
	/** Absent where it is only implied. */
	readonly link?: Link;
}

/** What a configuration claims, link by link. */
export const claimsOf = remember((configuration: Configuration): readonly Claim[] => {
	const { links } = partsOf(configuration);
	if (links.length === 0)
		return impliedLinks(configuration).map(({ id, from, to }) => ({
			id,
			configuration,
			saidBy: [configuration.id],
			ends: [from, to]
		}));
	return links.map((link) => ({
		id: link.id,
		configuration,
		saidBy: [link.id, configuration.id],
		ends: [...link.from, ...link.to],
		link
	}));
});
