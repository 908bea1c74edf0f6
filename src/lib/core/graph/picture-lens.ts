import { claimsOf } from '../checks/claims';
import { levelsOf } from '../checks/dyad-binding';
import { codingsUnder, type Evidence } from '../evidence';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Chain } from './chains';
import { heardFrom } from './heard-evidence';
import { lensSigns, signsOfMarks, type LensSigns, type LinkLens } from './lens-signs';
import type { Arrow, Card, Picture } from './picture-parts';
import type { LinkPlace } from './theory-graph';
import { threadsAlong } from './threads-along';

/** What a picture is looked at with: the groups that are listened to (none means all), and the chains that are traced. */
export interface Lens {
	readonly groups: ReadonlySet<Id<'group'>>;
	readonly chains: readonly Chain[];
}

type Runs = ReturnType<typeof threadsAlong>;

/** The same picture with what its evidence says on cards and links; in configurations, what is said of an element is not said of its occurrence. */
export function throughLens(
	picture: Picture,
	model: Model,
	evidence: Evidence,
	lens: Lens
): Picture {
	const heard = heardFrom(model, evidence, lens.groups);
	const runs = threadsAlong(heard, lens.chains);
	// The marks of a card count all of its extracts already.
	const signsOf = (card: Card): LensSigns =>
		heard === evidence ? signsOfMarks(card.marks) : signsFrom(card, picture.shows, heard);
	return {
		...picture,
		cards: picture.cards.map((card) => lensedCard(card, signsOf)),
		arrows: picture.arrows.map((arrow) => lensedArrow(arrow, model, heard, runs))
	};
}

function lensedCard(card: Card, signsOf: (card: Card) => LensSigns): Card {
	// A folded configuration stands for no single element; its evidence is told when it is unfolded.
	if (card.folded !== undefined) return card;
	// Not a copy: a card works out its short label when that is asked for, and here nobody does.
	return Object.create(card, { lens: { value: signsOf(card), enumerable: true } }) as Card;
}

function signsFrom(
	{ element, occurrences }: Card,
	shows: Picture['shows'],
	evidence: Evidence
): LensSigns {
	const places = occurrences.map(({ occurrence }) => occurrence);
	const keys = shows === 'elements' ? [element, ...places] : places;
	return lensSigns(keys.flatMap((key) => codingsUnder(evidence, key)));
}

function lensedArrow(arrow: Arrow, model: Model, evidence: Evidence, runs: Runs): Arrow {
	if (arrow.manner !== 'stated') return arrow;
	const codings = arrow.links.flatMap(({ link }) => codingsUnder(evidence, link));
	const run = runOf(arrow.links, runs);
	const lens: LinkLens = {
		...lensSigns(codings),
		said: saidOf(arrow.links, model, evidence),
		...(run === undefined ? {} : { run })
	};
	return { ...arrow, lens };
}

function runOf(links: readonly LinkPlace[], runs: Runs): LinkLens['run'] {
	const all = links.map(({ link }) => runs.get(link));
	return (['thread', 'stitch', 'broken'] as const).find((run) => all.includes(run));
}

/** The best that holds of any of the links: stated, else assembled, else that an end is still open. */
function saidOf(links: readonly LinkPlace[], model: Model, evidence: Evidence): LinkLens['said'] {
	const levels = links.map(({ configuration, link }) => {
		const record = model.configuration.get(configuration);
		if (record === undefined) return 0;
		const claim = claimsOf(record).findIndex(({ id }) => id === link);
		return levelsOf(evidence, record)[claim] ?? 0;
	});
	if (levels.includes(1)) return 'stated';
	return levels.some((level) => level > 1) ? 'assembled' : 'open';
}
