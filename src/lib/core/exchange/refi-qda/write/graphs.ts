import { partsOf } from '../../../graph/parts';
import type { Configuration } from '../../../model/configuration';
import type { Id } from '../../../model/id';
import type { Position, View } from '../../../model/view';
import type { Desk } from './desk';
import { pairName } from './links';

interface Card {
	/** What its vertex has its GUID from, within the drawing. */
	readonly key: string;
	/** What it stands for. */
	readonly represents: string;
	readonly name: string;
	readonly at: Pick<Position, 'x' | 'y'>;
}

interface Line {
	readonly from: string;
	readonly to: string;
	readonly name: string;
	readonly represents: string;
}

/** The graph as drawings: one for each view that has places for its cards, else one with the configurations in rows. */
export function graphsXml(desk: Desk, current?: Id<'view'>): string[] {
	if (desk.configurations.length === 0) return [];
	const views = [...desk.model.view.values()]
		.filter(({ positions }) => Object.keys(positions).length > 0)
		.sort((one, other) => Number(other.id === current) - Number(one.id === current));
	if (views.length === 0) return [drawing('rows', 'Configurations', rows(desk), false, desk)];
	return views.map((view) =>
		drawing(view.id, view.name, cardsOf(view, desk), view.shows === 'elements', desk)
	);
}

const apart = { x: 220, y: 120 } as const;

/** Where nothing was laid out yet: each configuration a row, its occurrences as written. */
function rows(desk: Desk): Card[] {
	return desk.configurations.flatMap((one, row) =>
		partsOf(one).occurrences.map((occurrence, column) =>
			cardOf(one, occurrence.id, { x: column * apart.x, y: row * apart.y }, desk)
		)
	);
}

function cardOf(
	{ id, occurrences }: Configuration,
	occurrence: Id<'occurrence'>,
	at: Card['at'],
	{ model }: Desk
): Card {
	const element = occurrences[occurrence]?.element;
	const name = (element && model.element.get(element)?.label) ?? '';
	return { key: `${id} ${occurrence}`, represents: `${id} ${occurrence}`, name, at };
}

function cardsOf({ shows, positions }: View, desk: Desk): Card[] {
	if (shows === 'elements')
		return [...desk.model.element.values()].flatMap(({ id, label }) => {
			const at = positions[id];
			return at === undefined ? [] : [{ key: id, represents: id, name: label, at }];
		});
	return desk.configurations.flatMap((one) =>
		partsOf(one).occurrences.flatMap(({ id }) => {
			const at = positions[id];
			return at === undefined ? [] : [cardOf(one, id, at, desk)];
		})
	);
}

function drawing(
	view: string,
	name: string,
	cards: readonly Card[],
	byElement: boolean,
	desk: Desk
): string {
	const { xml, guids } = desk;
	const drawn = new Map(cards.map((one) => [one.key, guids.of(`vertex ${view} ${one.key}`)]));
	return xml.element('Graph', { guid: guids.of(`drawing ${view}`), name }, [
		...cards.map(({ key, represents, name: label, at }) =>
			xml.element('Vertex', {
				guid: drawn.get(key),
				representedGUID: guids.of(represents),
				name: label,
				firstX: Math.round(at.x),
				firstY: Math.round(at.y),
				shape: 'RoundedRectangle'
			})
		),
		...linesOf(byElement, desk).flatMap(({ from, to, name: kind, represents }) => {
			const [sourceVertex, targetVertex] = [drawn.get(from), drawn.get(to)];
			if (sourceVertex === undefined || targetVertex === undefined) return [];
			const guid = guids.of(`edge ${view} ${represents}`);
			const ends = { sourceVertex, targetVertex, direction: 'OneWay', lineStyle: 'solid' };
			return [
				xml.element('Edge', { guid, representedGUID: guids.of(represents), name: kind, ...ends })
			];
		})
	]);
}

/** A line for each cause and effect of each link; one to another link has no card to end at. */
function linesOf(byElement: boolean, { configurations }: Desk): Line[] {
	return configurations.flatMap((one) => {
		const end = (id: Id): string =>
			byElement ? (one.occurrences[id as Id<'occurrence'>]?.element ?? '') : `${one.id} ${id}`;
		return partsOf(one).links.flatMap((link) =>
			link.from.flatMap((from) =>
				(link.to as readonly Id[]).map((to) => ({
					from: end(from),
					to: end(to),
					name: link.kind,
					represents: pairName(one, link, from, to)
				}))
			)
		);
	});
}
