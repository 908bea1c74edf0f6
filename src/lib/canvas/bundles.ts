import type { Arrow, Card, Ground, Picture } from '../core/graph/picture';

const apart = 9;

/** A picture looked at from its parts: which arrows touch which cards, which run side by side, which cards stand on which ground. */
export class Bundles {
	readonly cards: ReadonlyMap<string, Card>;
	readonly arrows: ReadonlyMap<string, Arrow>;
	readonly grounds: ReadonlyMap<string, Ground>;
	private readonly byCard = new Map<string, Arrow[]>();
	private readonly conditioning = new Map<string, Arrow[]>();
	private readonly sideBySide = new Map<string, string[]>();
	private readonly onGround = new Map<string, string[]>();

	constructor(picture: Picture) {
		this.cards = new Map(picture.cards.map((card) => [card.id, card]));
		this.arrows = new Map(picture.arrows.map((arrow) => [arrow.id, arrow]));
		this.grounds = new Map(picture.grounds.map((ground) => [ground.id, ground]));
		for (const card of picture.cards)
			if (card.ground !== undefined) push(this.onGround, card.ground, card.id);
		for (const arrow of picture.arrows) {
			for (const id of arrow.from) push(this.byCard, id, arrow);
			if ('arrow' in arrow.to) push(this.conditioning, arrow.to.arrow, arrow);
			else for (const id of arrow.to) push(this.byCard, id, arrow);
			push(this.sideBySide, pairOf(arrow), arrow.id);
		}
	}

	cardsOn(ground: string): string[] {
		return this.onGround.get(ground) ?? [];
	}

	groundsOf(cards: Iterable<string>): string[] {
		return [...new Set([...cards].flatMap((id) => this.cards.get(id)?.ground ?? []))];
	}

	/** The arrows that begin or end at a card. */
	arrowsAt(card: string): readonly Arrow[] {
		return this.byCard.get(card) ?? [];
	}

	/** The arrows that begin or end at some cards, and those that condition them, these last. */
	touching(cards: Iterable<string>): Arrow[] {
		const found = new Set([...cards].flatMap((id) => this.byCard.get(id) ?? []));
		for (const arrow of found)
			for (const other of this.conditioning.get(arrow.id) ?? []) found.add(other);
		return [...found];
	}

	/** How far an arrow is set off so that it does not lie on another between the same two cards. */
	shiftOf(arrow: Arrow): number {
		const together = this.sideBySide.get(pairOf(arrow)) ?? [];
		return (together.indexOf(arrow.id) - (together.length - 1) / 2) * apart;
	}
}

/** The same text for all arrows between the same cards, whichever way they point. */
function pairOf(arrow: Arrow): string {
	const from = arrow.from.length === 1 ? (arrow.from[0] ?? '') : arrow.from.join('+');
	const to = 'arrow' in arrow.to ? arrow.to.arrow : arrow.to.join('+');
	return from < to ? `${from} ${to}` : `${to} ${from}`;
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
