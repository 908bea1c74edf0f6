import { configurationFolded } from '$lib/core/graph/picture-folded';
import type { Picture } from '$lib/core/graph/picture';
import { boxBehind, type Box, type Point, type Size } from '$lib/core/graph/picture-space';
import type { Model } from '$lib/core/model/model';

type Places = ReadonlyMap<string, Point>;

/** Up to so many new cards find a place each beside what they are linked to. */
const fewCards = 5;
/** What is left free between the new cards and those that were there, in canvas units. */
const gap = 140;
/** A card that is not in the picture is taken to be so large. */
const usual: Size = { width: 240, height: 96 };
/** How much wider than high a graph is looked at. */
const screenShape = 1.6;

/** The part of a picture that came all at once, as an import does, and has no places yet; nothing where a few cards were added. */
export function newBlock(picture: Picture, known: Places): Picture | undefined {
	const begun = new Set(picture.cards.flatMap(({ id, ground }) => (known.has(id) ? ground : [])));
	const isNew = ({ id, ground }: Picture['cards'][number]) =>
		!known.has(id) &&
		configurationFolded(id) === undefined &&
		(ground === undefined || !begun.has(ground));
	const cards = picture.cards.filter(isNew);
	if (cards.length <= fewCards) return undefined;
	const grounds = new Set(cards.map(({ ground }) => ground));
	return { ...picture, cards, grounds: picture.grounds.filter(({ id }) => grounds.has(id)) };
}

/** A block laid out by itself, moved as a whole beside or below the cards that are there, whichever leaves the graph easier to look at. */
export function besideOthers(
	block: Places,
	others: Places,
	sizes: ReadonlyMap<string, Size>
): Map<string, Point> {
	const [mine, theirs] = [boxAround(block, sizes), boxAround(others, sizes)];
	if (mine === undefined || theirs === undefined) return new Map(block);
	const beside = awayFromScreen(
		mine.width + theirs.width + gap,
		Math.max(mine.height, theirs.height)
	);
	const below = awayFromScreen(
		Math.max(mine.width, theirs.width),
		mine.height + theirs.height + gap
	);
	const start = (box: Box) => ({ x: box.x - box.width / 2, y: box.y - box.height / 2 });
	const [from, to] = [start(mine), start(theirs)];
	const by =
		beside <= below
			? { x: to.x + theirs.width + gap - from.x, y: to.y - from.y }
			: { x: to.x - from.x, y: to.y + theirs.height + gap - from.y };
	return new Map(
		[...block].map(([id, { x, y }]) => [id, { x: Math.round(x + by.x), y: Math.round(y + by.y) }])
	);
}

/** How far a rectangle is from the shape of a screen, wider or higher. */
function awayFromScreen(width: number, height: number): number {
	return Math.abs(Math.log(width / height / screenShape));
}

function boxAround(places: Places, sizes: ReadonlyMap<string, Size>): Box | undefined {
	const boxes = [...places].map(([id, place]) => ({ ...(sizes.get(id) ?? usual), ...place }));
	return boxBehind(boxes);
}

/** Of some places, those of cards that the theory still has. */
export function standing(model: Model, shows: Picture['shows'], known: Places): Map<string, Point> {
	const there: ReadonlySet<string> | ReadonlyMap<string, unknown> =
		shows === 'elements'
			? model.element
			: new Set(
					[...model.configuration.values()].flatMap(({ occurrences }) => Object.keys(occurrences))
				);
	return new Map([...known].filter(([id]) => there.has(id)));
}
