import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Link } from '../model/link';
import type { Arrow, HiddenEnds } from './picture-parts';

/** A link with the configuration that holds it. */
export interface LinkIn {
	readonly configuration: Configuration;
	readonly link: Link;
}

/** Where an arrow begins and ends; the id says so too, so that links that say the same get the same. */
export type Ends = Pick<Arrow, 'id' | 'from' | 'to'>;

/** Whether an arrow leads to cards, not onto another arrow. */
export function isCards(to: Arrow['to']): to is readonly string[] {
	return Array.isArray(to);
}

/** How many ends of an arrow are not shown, in words: "1 more cause and 2 more effects are not shown". */
export function hiddenEndsInWords({ causes, effects }: HiddenEnds): string {
	const named = [moreOf(causes, 'cause'), moreOf(effects, 'effect')].filter((one) => one !== '');
	return `${named.join(' and ')} ${causes + effects === 1 ? 'is' : 'are'} not shown`;
}

/** So many more causes or effects, in words: "2 more causes"; nothing for none. */
export function moreOf(count: number, what: 'cause' | 'effect'): string {
	return count === 0 ? '' : `${count} more ${what}${count === 1 ? '' : 's'}`;
}

/** The arrow that stands for some links of the same ends and kind. */
export function arrowOfLinks(ends: Ends, members: readonly LinkIn[]): Arrow {
	const links = members.map(({ configuration, link }) => ({
		configuration: configuration.id,
		link: link.id
	}));
	const [first] = members;
	const isOfOne = members.every((one) => one.configuration === first?.configuration);
	const hedge = first?.link.hedge;
	const isHedgedAlike = members.every((one) => one.link.hedge === hedge);
	return {
		...ends,
		manner: 'stated',
		kind: first?.link.kind ?? 'leads to',
		...(hedge !== undefined && isHedgedAlike ? { hedge } : {}),
		links,
		...(links[0] ? { link: links[0] } : {}),
		...(first && isOfOne ? { configuration: first.configuration.id } : {})
	};
}

/** An arrow that the roles imply and nobody has drawn. */
export function impliedArrow(
	id: string,
	from: string,
	to: string,
	configuration: Id<'configuration'>
): Arrow {
	return {
		id,
		from: [from],
		to: [to],
		manner: 'implied',
		kind: 'leads to',
		links: [],
		configuration
	};
}

/** An arrow from an element as outcome to the same element at work elsewhere. */
export function rippleArrow(from: Id<'occurrence'>, to: Id<'occurrence'>): Arrow {
	const id = `ripple:${from}>${to}`;
	return { id, from: [from], to: [to], manner: 'ripple', kind: 'leads to', links: [] };
}
