import { impliedLinks } from '../graph/implied-links';
import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Link, LinkKind } from '../model/link';
import { Refused, type Context } from './command';
import { sameValue } from '../same-value';

/** A configuration whose implied links, if it had any, now stand as links of its own. */
export function withImpliedMadeExplicit(
	configuration: Configuration,
	context: Context
): Configuration {
	const made = impliedLinks(configuration).map(({ from, to }) => {
		const id = context.newId('link');
		return [id, { id, from: [from], to: [to], kind: 'leads to' as const }] as const;
	});
	return made.length === 0
		? configuration
		: { ...configuration, links: { ...configuration.links, ...Object.fromEntries(made) } };
}

/** The link of a configuration between exactly these ends, of a kind where one is given. */
export function linkBetween(
	configuration: Configuration,
	from: readonly string[],
	to: readonly string[],
	kind?: LinkKind
): Link | undefined {
	return Object.values(configuration.links).find(
		(link) =>
			(kind === undefined || link.kind === kind) &&
			sameValue([...link.from].sort(), [...from].sort()) &&
			sameValue([...link.to].sort(), [...to].sort())
	);
}

/** Why a link with these ends cannot be drawn in a configuration, if it cannot. */
export function refusedEnds(
	configuration: Configuration,
	from: readonly Id<'occurrence'>[],
	to: readonly string[]
): Refused | undefined {
	const lost = from.some((end) => configuration.occurrences[end] === undefined);
	const lostTarget = to.some(
		(end) => !(end in configuration.occurrences) && !(end in configuration.links)
	);
	if (lost || lostTarget)
		return new Refused(
			'A link joins occurrences of one configuration, and one of these is not in it. Add it there first.'
		);
	if (from.some((end) => to.includes(end)))
		return new Refused('A link cannot lead from an occurrence to itself. Choose another end.');
	return undefined;
}
