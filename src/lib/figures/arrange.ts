import type { Card, Picture } from '../core/graph/picture-parts';
import { faceOf, narrowestCard, type CardFace } from './card';
import type { Box, Point } from './geometry';
import { groundBox, groundFace, groundPadding, type GroundFace } from './ground';
import { orderOf, type CardOrder } from './card-order';
import { columnTolerance, rowTolerance } from './canvas-distances';
import { inRows } from './rows';
import type { Sheet } from './sheet';
import { spread, type Need } from './spread';

/** Where everything stands, from 0, 0. */
export interface Arrangement {
	readonly faces: ReadonlyMap<string, CardFace>;
	readonly cards: ReadonlyMap<string, Box>;
	readonly grounds: readonly { readonly face: GroundFace; readonly box: Box }[];
	readonly width: number;
	readonly height: number;
}

/** Lengths in text sizes. */
const besideGap = 3;
/** Still enough for an arrow, where nothing else fits. */
const tightGap = 2.3;
const belowGap = 1.1;
const widestCard = 19;
/** How much further apart than needed columns may stand. */
const mostStretch = 1.4;

/** Sets the cards in their order on the canvas at a width in points: as wide as helps, as low as can be; nothing where they cannot fit. */
export function arrange(
	picture: Picture,
	onCanvas: readonly Point[],
	width: number,
	sheet: Sheet
): Arrangement | undefined {
	const least = Math.max(...picture.cards.map((card) => narrowestCard(card, sheet)));
	const isInRows = sheet.options.arrangement === 'rows';
	const columns = Math.floor(width / (least + besideGap * sheet.em));
	const places = isInRows ? inRows(picture, onCanvas, columns) : onCanvas;
	const order = orderOf(picture, places);
	const widest = Math.max(least, widestCard * sheet.em);
	const tried: Arrangement[] = [];
	for (let card = least; card <= widest; card += sheet.em * 0.75)
		tried.push(...arrangeAt(picture, places, order, { width, card, gap: besideGap }, sheet));
	if (tried.length === 0)
		tried.push(...arrangeAt(picture, places, order, { width, card: least, gap: tightGap }, sheet));
	const lowest = Math.min(...tried.map(({ height }) => height));
	// Narrower cards leave more room for arrows, so a little height is given for it.
	return tried.find(({ height }) => height <= lowest * 1.08);
}

function arrangeAt(
	picture: Picture,
	places: readonly Point[],
	order: CardOrder,
	{ width, card: cardWidth, gap }: { width: number; card: number; gap: number },
	sheet: Sheet
): Arrangement[] {
	const { cards } = picture;
	const pad = groundPadding * sheet.em;
	const edge = picture.grounds.length > 0 ? pad : 0;
	const room = width - cardWidth - 2 * edge;
	const need: Need = (one, other) => {
		const apart = order.groundsBeside(one, other);
		if (!apart && !order.beside(one, other)) return undefined;
		return cardWidth + gap * sheet.em + (apart ? 2 * pad - sheet.em : 0);
	};
	const across = acrossPaper(
		places.map(({ x }) => x),
		need,
		room
	);
	const faces = cards.map((card) => faceOf(card, cardWidth, sheet));
	if (across === undefined || !faces.every((face) => face !== undefined)) return [];
	const lefts = across.map((x) => x + edge);
	const grounds = groundFaces(picture, lefts, cardWidth, sheet);
	if (grounds === undefined) return [];
	const tops = topsOf(places, order, { faces, lefts, cardWidth, grounds }, sheet);
	return [settled(picture, { faces, lefts, tops, cardWidth, grounds, width }, sheet)];
}

/** Places across the paper: the width is used, but a picture of few columns is not torn apart to fill it. */
function acrossPaper(
	coordinates: readonly number[],
	need: Need,
	room: number
): number[] | undefined {
	const least = Math.max(0, ...(spread(coordinates, need, columnTolerance) ?? []));
	return spread(coordinates, need, columnTolerance, Math.min(room, least * mostStretch));
}

type Heading = ReadonlyMap<string, GroundFace>;

function groundFaces(
	{ cards, grounds }: Picture,
	lefts: readonly number[],
	cardWidth: number,
	sheet: Sheet
): Heading | undefined {
	const faces = new Map<string, GroundFace>();
	for (const ground of grounds) {
		const own = lefts.filter((_, index) => cards[index]?.ground === ground.id);
		if (own.length === 0) continue;
		const face = groundFace(ground, Math.max(...own) - Math.min(...own) + cardWidth, sheet);
		if (face === undefined) return undefined;
		faces.set(ground.id, face);
	}
	return faces;
}

interface Columns {
	readonly faces: readonly CardFace[];
	readonly lefts: readonly number[];
	readonly cardWidth: number;
	readonly grounds: Heading;
}

/** The upper edges of the cards: every card below what it would otherwise cover, headings included. */
function topsOf(
	places: readonly Point[],
	order: CardOrder,
	{ faces, lefts, cardWidth, grounds }: Columns,
	sheet: Sheet
): number[] {
	const { em } = sheet;
	const heading = ({ ground }: Card) => grounds.get(ground ?? '')?.heading ?? 0;
	const middles = spread(
		places.map(({ y }) => y),
		(one, other) => {
			const [upper, lower] = [faces[one], faces[other]];
			if (upper === undefined || lower === undefined) return undefined;
			const besides = Math.abs((lefts[one] ?? 0) - (lefts[other] ?? 0)) >= cardWidth + em;
			const below = order.groundsBelow(one, other);
			if (besides && !below) return undefined;
			const isForeign = upper.card.ground !== lower.card.ground;
			const room = isForeign ? 2 * groundPadding * em + heading(lower.card) : 0;
			return (upper.height + lower.height) / 2 + belowGap * em + room;
		},
		rowTolerance
	);
	return (middles ?? []).map((middle, index) => middle - (faces[index]?.height ?? 0) / 2);
}

function settled(
	picture: Picture,
	{
		faces,
		lefts,
		tops,
		cardWidth,
		grounds,
		width
	}: Columns & { tops: readonly number[]; width: number },
	sheet: Sheet
): Arrangement {
	const boxes = faces.map(({ height }, index) => ({
		x: lefts[index] ?? 0,
		y: tops[index] ?? 0,
		width: cardWidth,
		height
	}));
	const boxed = [...grounds.values()].map((face) => ({
		face,
		box: groundBox(
			face,
			boxes.filter((_, index) => picture.cards[index]?.ground === face.ground.id),
			sheet
		)
	}));
	const all = [...boxes, ...boxed.map(({ box }) => box)];
	const top = Math.min(...all.map(({ y }) => y));
	const bottom = Math.max(...all.map(({ y, height }) => y + height));
	const lifted = (box: Box): Box => ({ ...box, y: box.y - top });
	return {
		faces: new Map(faces.map((face) => [face.card.id, face])),
		cards: new Map(boxes.map((box, index) => [picture.cards[index]?.id ?? '', lifted(box)])),
		grounds: boxed.map(({ face, box }) => ({ face, box: lifted(box) })),
		width,
		height: bottom - top
	};
}
