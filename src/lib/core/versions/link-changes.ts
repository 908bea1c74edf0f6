import type { Link } from '../model/link';
import { aspectsOf } from './aspects';
import type { Aspect, ChangeKind, LinkChange, Read } from './change';
import { originOf, type PlacedLink } from './origin';
import { labelOf, type Standpoint } from './standpoint';

/** What became of a link, by its origin and where it stands later. */
export function linkChange(
	before: Standpoint,
	after: Standpoint,
	origin: string,
	is: PlacedLink | undefined
): LinkChange | undefined {
	const was = before.links.get(origin);
	const held = [holdsLink(before, was ?? is, was), holdsLink(after, is ?? was, is)] as const;
	const readings = {
		...(was && { before: read(before, was) }),
		...(is && { after: read(after, is) })
	};
	const kind = kindOf(held);
	if (was !== undefined && is !== undefined) {
		const aspects = linkAspects(before, was, after, is);
		return {
			of: 'link',
			id: origin,
			kind: aspects.length > 0 ? 'revised' : 'kept',
			...readings,
			aspects
		};
	}
	return kind === undefined
		? undefined
		: { of: 'link', id: origin, kind, ...readings, aspects: [] };
}

function kindOf([was, is]: readonly (boolean | undefined)[]): ChangeKind | undefined {
	if (is === true && was === false) return 'added';
	if (was === true && is === false) return 'dropped';
	return is === true || was === true ? 'not said' : undefined;
}

/** Whether a moment held a link: not, where one of its ends was not held; nothing is known where it is neither there nor ruled out. */
function holdsLink(
	standpoint: Standpoint,
	known: PlacedLink | undefined,
	there: PlacedLink | undefined
): boolean | undefined {
	if (there !== undefined) return true;
	if (standpoint.version?.madeAfterwards !== true) return false;
	const ends = known === undefined ? [] : endOrigins(known);
	return ends.some((end) => standpoint.holding(end) === 'no') ? false : undefined;
}

/** The origins of everything a link joins. */
function endOrigins(placed: PlacedLink): string[] {
	return [...placed.link.from, ...placed.link.to].map((end) => originWithin(placed, end));
}

function originWithin({ configuration }: PlacedLink, end: string): string {
	const part =
		configuration.occurrences[end as `occurrence:${string}`] ??
		configuration.links[end as `link:${string}`];
	return part === undefined ? end : originOf(part);
}

function linkAspects(
	before: Standpoint,
	was: PlacedLink,
	after: Standpoint,
	is: PlacedLink
): Aspect[] {
	const ends = (name: string, side: 'from' | 'to'): Aspect[] => {
		const origins = (placed: PlacedLink) =>
			placed.link[side].map((end) => originWithin(placed, end)).join('+');
		if (origins(was) === origins(is)) return [];
		return [{ name, from: endWords(before, was, side), to: endWords(after, is, side) }];
	};
	const [one, other] = [was.link, is.link];
	return [
		...ends('from', 'from'),
		...ends('to', 'to'),
		...aspectsOf([
			['kind', one.kind, other.kind],
			['hedge', one.hedge ?? '', other.hedge ?? ''],
			['wording', one.wording?.text ?? '', other.wording?.text ?? '']
		])
	];
}

function read(standpoint: Standpoint, placed: PlacedLink): Read<Link> {
	const words = `${endWords(standpoint, placed, 'from')} ${placed.link.kind} ${endWords(standpoint, placed, 'to')}`;
	return { part: placed.link, words };
}

function endWords(standpoint: Standpoint, placed: PlacedLink, side: 'from' | 'to'): string {
	return placed.link[side]
		.map((end) => {
			const { occurrences, links } = placed.configuration;
			const occurrence = occurrences[end as `occurrence:${string}`];
			if (occurrence !== undefined) return `“${labelOf(standpoint, occurrence.element)}”`;
			const link = links[end as `link:${string}`];
			// Links that condition each other in a ring would never end being named.
			return link === undefined
				? 'a part that is gone'
				: `the link to ${firstEffect(standpoint, placed, link)}`;
		})
		.join(' + ');
}

function firstEffect(standpoint: Standpoint, { configuration }: PlacedLink, link: Link): string {
	const names = link.to.map((end) => {
		const occurrence = configuration.occurrences[end as `occurrence:${string}`];
		return occurrence === undefined
			? 'another link'
			: `“${labelOf(standpoint, occurrence.element)}”`;
	});
	return names.join(' + ');
}
