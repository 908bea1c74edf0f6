import { configurationFolded, foldedId } from '$lib/core/graph/picture-folded';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';

type Point = { readonly x: number; readonly y: number };
type Places = ReadonlyMap<string, Point>;

/** The places known, with each folded configuration in the middle of where its cards stand. */
export function withFolded(
	model: Model,
	folds: ReadonlySet<Id<'configuration'>>,
	known: Places
): Places {
	if (folds.size === 0) return known;
	const all = new Map(known);
	for (const id of folds) {
		const middle = middleOf(model, id, known);
		if (middle !== undefined && !all.has(foldedId(id))) all.set(foldedId(id), middle);
	}
	return all;
}

/** New places in which a folded configuration has moved: its own cards move along with it. */
export function unfolded(model: Model, places: Places, known: Places): Map<string, Point> {
	return new Map([...places].flatMap(([id, to]) => withMembers(model, id, to, known)));
}

/** The cards that ids stand for, those of folded configurations among them. */
export function cardsBehind(model: Model, ids: readonly string[]): string[] {
	return ids.flatMap((id) => {
		const configuration = configurationFolded(id);
		return configuration === undefined ? [id] : membersOf(model, configuration);
	});
}

function withMembers(model: Model, id: string, to: Point, known: Places): [string, Point][] {
	const configuration = configurationFolded(id);
	if (configuration === undefined) return [[id, to]];
	const middle = middleOf(model, configuration, known);
	if (middle === undefined) return [];
	return membersOf(model, configuration).flatMap((member): [string, Point][] => {
		const at = known.get(member);
		if (at === undefined) return [];
		return [[member, { x: at.x + to.x - middle.x, y: at.y + to.y - middle.y }]];
	});
}

function middleOf(
	model: Model,
	configuration: Id<'configuration'>,
	known: Places
): Point | undefined {
	const places = membersOf(model, configuration).flatMap((id) => known.get(id) ?? []);
	if (places.length === 0) return undefined;
	const middle = (axis: 'x' | 'y') => {
		const all = places.map((place) => place[axis]);
		return (Math.min(...all) + Math.max(...all)) / 2;
	};
	return { x: middle('x'), y: middle('y') };
}

function membersOf({ configuration }: Model, id: Id<'configuration'>): string[] {
	return Object.keys(configuration.get(id)?.occurrences ?? {});
}
