import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Link } from '../model/link';
import { impliedLinks } from './implied-links';
import { partsOf } from './parts';
import { arrowOfLinks, impliedArrow, isCards, type Ends, type LinkIn } from './picture-arrow';
import type { Arrow } from './picture-parts';
import { conditionedLink } from './theory-graph';

interface Merged {
	readonly known: ReadonlySet<string>;
	readonly arrows: readonly Arrow[];
}

const merged = new WeakMap<readonly Configuration[], Merged>();

/** The links of several configurations as arrows between elements: links that say the same become one arrow. The same configurations between the same elements give the very same arrows. */
export function mergedArrows(
	shown: readonly Configuration[],
	known: ReadonlySet<string>
): readonly Arrow[] {
	const before = merged.get(shown);
	if (before?.known.size === known.size && [...known].every((id) => before.known.has(id)))
		return before.arrows;
	const arrows = merge(shown, known);
	merged.set(shown, { known, arrows });
	return arrows;
}

function merge(shown: readonly Configuration[], known: ReadonlySet<string>): Arrow[] {
	const alike = new Map<string, { ends: Ends; members: LinkIn[] }>();
	for (const configuration of shown)
		for (const link of partsOf(configuration).links) {
			const ends = endsOf(configuration, link, known);
			if (ends === undefined) continue;
			const same = alike.get(ends.id);
			if (same) same.members.push({ configuration, link });
			else alike.set(ends.id, { ends, members: [{ configuration, link }] });
		}
	const stated = [...alike.values()].map(({ ends, members }) => arrowOfLinks(ends, members));
	return [...stated, ...impliedArrows(shown, known, stated)];
}

/** Which elements a link joins, or which arrow it conditions; links that condition each other in a ring join nothing. */
function endsOf(
	configuration: Configuration,
	link: Link,
	known: ReadonlySet<string>,
	passed: ReadonlySet<string> = new Set()
): Ends | undefined {
	if (passed.has(link.id)) return undefined;
	const from = elementsAt(configuration, link.from, known);
	const conditioned = configuration.links[conditionedLink(link) ?? 'link:'];
	const inner =
		conditioned && endsOf(configuration, conditioned, known, new Set([...passed, link.id]));
	const to = inner ? { arrow: inner.id } : elementsAt(configuration, link.to, known);
	if (from.length === 0 || (isCards(to) && to.length === 0)) return undefined;
	const target = isCards(to) ? [...to].sort().join('+') : `(${to.arrow})`;
	return { id: `arrow:${link.kind}:${[...from].sort().join('+')}>${target}`, from, to };
}

function elementsAt(
	configuration: Configuration,
	ids: readonly string[],
	known: ReadonlySet<string>
): string[] {
	const elements = ids.map(
		(id) => configuration.occurrences[id as Id<'occurrence'>]?.element ?? ''
	);
	return [...new Set(elements)].filter((id) => known.has(id));
}

/** What is implied and not said anyway by a link from the one to the other. */
function impliedArrows(
	shown: readonly Configuration[],
	known: ReadonlySet<string>,
	stated: readonly Arrow[]
): Arrow[] {
	const said = new Set(stated.flatMap(pairsOf));
	const arrows: Arrow[] = [];
	for (const configuration of shown)
		for (const link of impliedLinks(configuration)) {
			const from = configuration.occurrences[link.from]?.element;
			const to = configuration.occurrences[link.to]?.element;
			if (from === undefined || to === undefined) continue;
			const pair = `${from}>${to}`;
			if (from === to || said.has(pair) || !known.has(from) || !known.has(to)) continue;
			said.add(pair);
			arrows.push(impliedArrow(`implied:${pair}`, from, to, configuration.id));
		}
	return arrows;
}

function pairsOf({ from, to }: Arrow): string[] {
	return isCards(to) ? from.flatMap((cause) => to.map((effect) => `${cause}>${effect}`)) : [];
}
