import type { Chain } from '../graph/chains';
import { partsOf } from '../graph/parts';
import { chipsOfElement } from '../graph/picture-chips';
import { noMarks, type Arrow, type Card } from '../graph/picture-parts';
import type { Step } from '../graph/theory-graph';
import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Link } from '../model/link';
import type { Model } from '../model/model';
import type { Occurrence } from '../model/occurrence';
import { shortLabelOf } from '../short-label';
import { inWords, titleOf } from './configuration-steps';
import { shortOf, type WallStep } from './wall-step';

/** A chain one link at a time: the card it starts from, then each link with what it leads to, and the cards before it. */
export function chainSteps(model: Model, chain: Chain): WallStep[] {
	const taken = chain.steps.map((step, place) => linkTaken(model, step, chain.steps[place - 1]));
	const first = taken[0]?.from;
	if (first === undefined) return [];
	const ends = [taken[0]?.from, taken.at(-1)?.to].map((card) => (card ? shortOf(card) : ''));
	const title = `From “${ends[0]}” to “${ends[1]}”`;
	const shown = { kind: 'chain', title, isNew: true } as const;
	const start: WallStep = {
		...shown,
		cards: [first],
		arrows: [],
		seen: new Set([first.id]),
		stressed: new Set([first.id]),
		before: [],
		spoken: `${title}. ${inWords([first])}`
	};
	const links = taken.map(({ cards, arrows, from, to, configuration, turns }, place): WallStep => ({
		...shown,
		...(configuration?.nickname !== undefined && { subtitle: titleOf(configuration) }),
		cards,
		arrows,
		seen: new Set(cards.map(({ id }) => id)),
		stressed: new Set([to.id]),
		before: taken.slice(0, place).map((link) => link.from),
		...(turns && { says: { lead: 'An outcome that goes to work:', rest: shortOf(from) } }),
		spoken: `${inWords(cards.filter((card) => card !== to))} ${wordsFor(arrows)} ${inWords([to])}`
	}));
	return [start, ...links];
}

interface Taken {
	readonly configuration: Configuration | undefined;
	readonly from: Card;
	readonly to: Card;
	readonly cards: readonly Card[];
	readonly arrows: readonly Arrow[];
	/** What the link starts from came about as the outcome of the link before. */
	readonly turns: boolean;
}

/** One link of a chain with its joint causes; what was brought about by the step before shows that role too. */
function linkTaken(model: Model, step: Step, before: Step | undefined): Taken {
	const configuration = model.configuration.get(step.configuration);
	const links = step.links.flatMap(({ link }) => configuration?.links[link] ?? []);
	const earlier = before && occurrencesAt(model, before, before.to);
	const own = occurrencesAt(model, step, step.from);
	const from = cardOf(model, step.from, [...(earlier ?? []), ...own]);
	const to = { ...cardOf(model, step.to, occurrencesAt(model, step, step.to)), id: 'next' };
	const causes = new Set(links.flatMap((link) => causesOf(configuration, link)));
	causes.delete(step.from);
	const others = [...causes].map((cause) =>
		cardOf(model, cause, occurrencesAt(model, step, cause))
	);
	return {
		configuration,
		from,
		to,
		cards: [from, ...others, to],
		arrows: links.map((link, place) => arrowOf(configuration, link, links[place + 1], to.id)),
		turns: from.chips.some(({ turns }, place) => turns && from.chips[place - 1]?.role === 'O')
	};
}

function arrowOf(
	configuration: Configuration | undefined,
	link: Link,
	next: Link | undefined,
	to: string
): Arrow {
	return {
		id: link.id,
		from: causesOf(configuration, link),
		to: next === undefined ? [to] : { arrow: next.id },
		manner: 'stated',
		kind: link.kind,
		links: []
	};
}

function causesOf(configuration: Configuration | undefined, { from }: Link): Id<'element'>[] {
	const elements = from.flatMap((id) => configuration?.occurrences[id]?.element ?? []);
	return [...new Set(elements)];
}

function occurrencesAt(model: Model, step: Step, element: Id<'element'>): Occurrence[] {
	const configuration = model.configuration.get(step.configuration);
	if (configuration === undefined) return [];
	return partsOf(configuration).occurrences.filter((one) => one.element === element);
}

function cardOf(model: Model, id: Id<'element'>, occurrences: readonly Occurrence[]): Card {
	const element = model.element.get(id);
	return {
		id,
		element: id,
		label: element?.label ?? '',
		...(element && { shortLabel: shortLabelOf(element) }),
		chips: chipsOfElement(occurrences),
		occurrences: [],
		marks: noMarks,
		asks: 0,
		ripple: false
	};
}

function wordsFor(arrows: readonly Arrow[]): string {
	const kind = arrows.at(-1)?.kind ?? 'leads to';
	return kind.charAt(0).toUpperCase() + kind.slice(1) + ':';
}
