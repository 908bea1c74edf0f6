import type { Arrow, Card } from '../graph/picture-parts';
import { stageOfCard } from './stages';

type Drawn = { readonly cards: readonly Card[]; readonly arrows: readonly Arrow[] };

/** The cards in columns along the links: what is given together at the left, each effect to the right of its causes. Cards have to come in the order of the chain. */
export function columnsAlong({ cards, arrows }: Drawn): Card[][] {
	const columnOf = new Map<string, number>();
	const pairs = pairsOf(arrows);
	for (const card of cards) {
		const causes = pairs.filter(([, to]) => to === card.id).map(([from]) => from);
		const places = causes.flatMap((cause) => {
			const before = columnOf.get(cause);
			const leading = cards.find(({ id }) => id === cause);
			return before === undefined || leading === undefined
				? []
				: [before + (areBothGiven(leading, card) ? 0 : 1)];
		});
		const isLoose = !pairs.some((pair) => pair.includes(card.id));
		columnOf.set(card.id, isLoose ? stageOfCard(card) : Math.max(0, ...places));
	}
	pullRight(cards, pairs, columnOf);
	return filled(cards, (card) => columnOf.get(card.id) ?? 0, pairs);
}

/** The cards in three columns: what is given, mechanisms, outcomes. */
export function columnsByStage({ cards, arrows }: Drawn): Card[][] {
	return filled(cards, stageOfCard, pairsOf(arrows));
}

/** So many cards stand above one another and no more, where they can stand beside. */
const mostRows = 4;

/** The cards in columns along the links, and those without a link wherever there is room. */
export function columnsWithLoose({ cards, arrows }: Drawn): Card[][] {
	const linked = new Set(pairsOf(arrows).flat());
	const columns = columnsAlong({ cards: cards.filter(({ id }) => linked.has(id)), arrows });
	while (columns.length * mostRows < cards.length) columns.push([]);
	for (const card of cards.filter(({ id }) => !linked.has(id)))
		columns.reduce((one, other) => (other.length < one.length ? other : one)).push(card);
	return columns;
}

/** A cause that nothing leads to stands right before the nearest of its effects. */
function pullRight(
	cards: readonly Card[],
	pairs: readonly Pair[],
	columnOf: Map<string, number>
): void {
	for (const { id } of cards) {
		if (pairs.some(([, to]) => to === id)) continue;
		const effects = pairs.filter(([from]) => from === id).map(([, to]) => columnOf.get(to) ?? 0);
		if (effects.length > 0) columnOf.set(id, Math.max(0, Math.min(...effects) - 1));
	}
}

type Pair = readonly [from: string, to: string];

/** Each cause with each effect; a cause of a link stands before that link's effects too. */
function pairsOf(arrows: readonly Arrow[], known = byId(arrows)): Pair[] {
	return arrows.flatMap((arrow) =>
		arrow.from.flatMap((from) => effectsOf(arrow, known).map((to): Pair => [from, to]))
	);
}

function byId(arrows: readonly Arrow[]): ReadonlyMap<string, Arrow> {
	return new Map(arrows.map((arrow) => [arrow.id, arrow]));
}

function effectsOf(arrow: Arrow, known: ReadonlyMap<string, Arrow>): readonly string[] {
	const passed = new Set<string>();
	let at: Arrow | undefined = arrow;
	while (at !== undefined && !passed.has(at.id)) {
		passed.add(at.id);
		if (!('arrow' in at.to)) return at.to;
		at = known.get(at.to.arrow);
	}
	return [];
}

function areBothGiven(one: Card, other: Card): boolean {
	return stageOfCard(one) === 0 && stageOfCard(other) === 0;
}

/** The columns that have cards, each in the order that crosses least with the column before. */
function filled(
	cards: readonly Card[],
	columnOf: (card: Card) => number,
	pairs: readonly Pair[]
): Card[][] {
	const columns = new Map<number, Card[]>();
	for (const card of cards) {
		const column = columnOf(card);
		columns.set(column, [...(columns.get(column) ?? []), card]);
	}
	const found = [...columns].sort(([one], [other]) => one - other).map(([, column]) => column);
	const rows = new Map<string, number>();
	return found.map((column) => {
		const heights = new Map(
			column.map((card, row) => {
				const above = pairs.flatMap(([from, to]) =>
					to === card.id && rows.has(from) ? [rows.get(from) ?? 0] : []
				);
				const mean = above.reduce((sum, one) => sum + one, 0) / above.length;
				return [card.id, above.length === 0 ? (row + 0.5) / column.length : mean] as const;
			})
		);
		const sorted = [...column].sort(
			(one, other) => (heights.get(one.id) ?? 0) - (heights.get(other.id) ?? 0)
		);
		sorted.forEach(({ id }, row) => rows.set(id, (row + 0.5) / sorted.length));
		return sorted;
	});
}
