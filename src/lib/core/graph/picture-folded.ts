import type { Id } from '../model/id';
import { isCards } from './picture-arrow';
import { chipsHeld } from './picture-chips';
import {
	noElement,
	noMarks,
	type Arrow,
	type Card,
	type Picture,
	type PictureOptions
} from './picture-parts';

/** An element that so many configurations share would draw lines all over the graph; it draws none. */
const manySharing = 8;

const prefix = 'folded:';

/** The id of the card that a configuration is folded to. */
export function foldedId(configuration: Id<'configuration'>): string {
	return `${prefix}${configuration}`;
}

/** The configuration that a card is the fold of, by the card's id. */
export function configurationFolded(id: string): Id<'configuration'> | undefined {
	return isFolded(id) ? (id.slice(prefix.length) as Id<'configuration'>) : undefined;
}

/** A picture of configurations in which some are folded to one card each, joined with what they share elements with. */
export function folded(
	picture: Picture,
	folds: ReadonlySet<string>,
	{ marksOf, asksOf }: Pick<PictureOptions, 'marksOf' | 'asksOf'> = {}
): Picture {
	const grounds = picture.grounds.filter(({ id }) => folds.has(id));
	if (grounds.length === 0) return picture;
	const members = membersOf(picture, folds);
	const cards = new Map(
		grounds.map((ground): [string, Card] => {
			const within = members.get(ground.id) ?? [];
			const keys = [ground.id, ...within.map(({ id }) => id), ...linksOf(picture, ground.id)];
			const said = { marks: marksOf?.(keys), asks: asksOf?.(keys) };
			return [ground.id, foldedCard(ground, within, said)];
		})
	);
	const standsFor = new Map<string, string>();
	for (const [ground, within] of members)
		for (const { id } of within) standsFor.set(id, cards.get(ground)?.id ?? id);
	const across = picture.arrows.flatMap((arrow) => acrossFolds(arrow, standsFor, folds) ?? []);
	const arrows = [...new Map(across.map((arrow) => [arrow.id, arrow])).values()];
	return {
		...picture,
		cards: withFolds(picture.cards, cards),
		arrows: [...arrows, ...sharedArrows(picture.cards, standsFor, arrows)],
		grounds: picture.grounds.filter(({ id }) => !folds.has(id))
	};
}

/** From so many cards on, lines that only say that an element is shared would pull everything together. */
const manyCards = 12;

/** The picture by which cards are laid out: ripples say what stands before what, and among many cards they alone. */
export function withoutShared(picture: Picture): Picture {
	if (picture.cards.length < manyCards) return picture;
	return { ...picture, arrows: picture.arrows.filter(({ manner }) => manner !== 'shared') };
}

function membersOf({ cards }: Picture, folds: ReadonlySet<string>): Map<string, Card[]> {
	const members = new Map<string, Card[]>();
	for (const card of cards) {
		if (card.ground === undefined || !folds.has(card.ground)) continue;
		members.set(card.ground, [...(members.get(card.ground) ?? []), card]);
	}
	return members;
}

function linksOf({ arrows }: Picture, configuration: string): string[] {
	return arrows
		.filter((arrow) => arrow.configuration === configuration)
		.flatMap(({ links }) => links.map(({ link }) => link));
}

function foldedCard(
	{ id, reference, nickname }: Picture['grounds'][number],
	members: readonly Card[],
	{ marks, asks }: { marks: Card['marks'] | undefined; asks: number | undefined }
): Card {
	const isDimmed = members.length > 0 && members.every(({ dimmed }) => dimmed);
	return {
		id: foldedId(id),
		element: noElement,
		folded: id,
		label: nickname === undefined ? reference : `${reference} · ${nickname}`,
		shortLabel: nickname ?? reference,
		chips: chipsHeld(members),
		occurrences: members.flatMap(({ occurrences }) => occurrences),
		marks: marks ?? noMarks,
		asks: asks ?? 0,
		ripple: members.some(({ ripple }) => ripple),
		...(isDimmed ? { dimmed: true } : {})
	};
}

/** The cards with each folded configuration in the place of its first. */
function withFolds(cards: readonly Card[], folds: ReadonlyMap<string, Card>): Card[] {
	const placed = new Set<string>();
	return cards.flatMap((card) => {
		const fold = folds.get(card.ground ?? '');
		if (fold === undefined) return [card];
		if (placed.has(fold.id)) return [];
		placed.add(fold.id);
		return [fold];
	});
}

/** An arrow with its ends at the folded cards; none where it runs within one of them. */
function acrossFolds(
	arrow: Arrow,
	standsFor: ReadonlyMap<string, string>,
	folds: ReadonlySet<string>
): Arrow | undefined {
	if (arrow.configuration !== undefined && folds.has(arrow.configuration)) return undefined;
	if (arrow.manner !== 'ripple' || !isCards(arrow.to)) return arrow;
	const [from = '', to = ''] = [arrow.from[0], arrow.to[0]].map(
		(id = '') => standsFor.get(id) ?? id
	);
	if (from === to) return undefined;
	return { ...arrow, id: `ripple:${from}>${to}`, from: [from], to: [to] };
}

/** One line between every two cards that share an element without a ripple, at least one of them folded. */
function sharedArrows(
	cards: readonly Card[],
	standsFor: ReadonlyMap<string, string>,
	joined: readonly Arrow[]
): Arrow[] {
	const known = new Set(joined.flatMap(({ from, to }) => (isCards(to) ? pairs(from, to) : [])));
	const arrows: Arrow[] = [];
	for (const sharing of placesOfElements(cards, standsFor))
		for (const [place, one] of sharing.entries())
			for (const other of sharing.slice(place + 1)) {
				const pair = pairOf(one, other);
				if (known.has(pair) || !(isFolded(one) || isFolded(other))) continue;
				known.add(pair);
				arrows.push(sharedArrow(one, other));
			}
	return arrows;
}

/** For each element the cards it stands on, where they are few enough to be joined. */
function placesOfElements(
	cards: readonly Card[],
	standsFor: ReadonlyMap<string, string>
): string[][] {
	const places = new Map<string, Set<string>>();
	for (const { id, element } of cards) {
		const found = places.get(element) ?? new Set();
		places.set(element, found.add(standsFor.get(id) ?? id));
	}
	return [...places.values()].filter(({ size }) => size <= manySharing).map((ids) => [...ids]);
}

function sharedArrow(one: string, other: string): Arrow {
	const [from, to] = one < other ? [one, other] : [other, one];
	return {
		id: `shared:${pairOf(from, to)}`,
		from: [from],
		to: [to],
		manner: 'shared',
		kind: 'leads to',
		links: []
	};
}

function pairs(some: readonly string[], others: readonly string[]): string[] {
	return some.flatMap((one) => others.map((other) => pairOf(one, other)));
}

function pairOf(one: string, other: string): string {
	return one < other ? `${one}+${other}` : `${other}+${one}`;
}

function isFolded(id: string): boolean {
	return id.startsWith(prefix);
}
