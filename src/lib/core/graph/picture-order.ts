import type { Role } from '../model/role';
import { arrowsById, effectsOf } from './picture-effects';
import type { Arrow, Card, Picture } from './picture-parts';

const places: Readonly<Record<Role, number>> = { C: 0, S: 1, A: 2, I: 3, M: 4, O: 5 };

/**
 * The cards in an order that runs along the arrows: a card comes after everything that leads to it, except
 * where a loop closes. Loops are entered at contexts first, so that context, mechanism, outcome runs forward.
 */
export function alongTheChain(picture: Pick<Picture, 'cards' | 'arrows'>): Card[] {
	const order = orderOf(picture);
	const byId = new Map(picture.cards.map((card) => [card.id, card]));
	return order.flatMap((id) => byId.get(id) ?? []);
}

interface Ordered {
	readonly cards: readonly Card[];
	readonly order: readonly string[];
}

const ordered = new WeakMap<readonly Arrow[], Ordered>();

/** The ids of the cards in their order; found anew only where arrows, cards or roles have changed. */
function orderOf(picture: Pick<Picture, 'cards' | 'arrows'>): readonly string[] {
	const { cards, arrows } = picture;
	const before = ordered.get(arrows);
	const isSame = (card: Card, index: number) => {
		const there = before?.cards[index];
		return card === there || (card.id === there?.id && card.chips === there.chips);
	};
	if (before?.cards.length === cards.length && cards.every(isSame)) return before.order;
	const order = findOrder(picture);
	ordered.set(arrows, { cards, order });
	return order;
}

function findOrder(picture: Pick<Picture, 'cards' | 'arrows'>): readonly string[] {
	const next = effectsByCard(picture);
	const entries = [...picture.cards].sort((left, right) => placeOf(left) - placeOf(right));
	const entered = new Set<string>();
	const finished: string[] = [];
	for (const card of entries) visit(card.id, next, entered, finished);
	return finished.reverse();
}

function placeOf(card: Card): number {
	const [first] = card.chips;
	return first === undefined ? places.O + 1 : places[first.role];
}

function effectsByCard({ arrows }: Pick<Picture, 'arrows'>): Map<string, string[]> {
	const byId = arrowsById(arrows);
	const next = new Map<string, string[]>();
	for (const arrow of arrows)
		for (const cause of arrow.from)
			next.set(cause, [...(next.get(cause) ?? []), ...effectsOf(arrow, byId)]);
	return next;
}

/** Depth first without recursion, since a chain may be thousands of links long. */
function visit(
	start: string,
	next: ReadonlyMap<string, string[]>,
	entered: Set<string>,
	finished: string[]
): void {
	if (entered.has(start)) return;
	entered.add(start);
	const path = [{ id: start, effects: (next.get(start) ?? []).values() }];
	for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
		const { value, done } = last.effects.next();
		if (done) finished.push((path.pop() ?? last).id);
		else if (!entered.has(value)) {
			entered.add(value);
			path.push({ id: value, effects: (next.get(value) ?? []).values() });
		}
	}
}
