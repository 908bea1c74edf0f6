import type { Arrow } from '$lib/core/graph/picture-parts';
import type { Box } from '$lib/core/graph/picture-space';
import { wayBetween, type Ends, type Way } from './arrow-way';
import type { Spot, WallArrowFace, WallCardFace } from './wall-face';

/** Draws the links between cards that are in sight: one line from each cause to each effect, or through a joint where several causes or effects go together. */
export function drawArrows(
	arrows: readonly Arrow[],
	faces: readonly WallCardFace[],
	head = 20
): WallArrowFace[] {
	const boxes = new Map(faces.map(({ card, box }) => [card.id, box]));
	const all = [...boxes.values()];
	const drawn = new Map<string, WallArrowFace>();
	const onCards = arrows.filter(({ to }) => !('arrow' in to));
	const onArrows = arrows.filter(({ to }) => 'arrow' in to);
	for (const arrow of onCards) {
		const from = boxesOf(arrow.from, boxes);
		const to = 'arrow' in arrow.to ? [] : boxesOf(arrow.to, boxes);
		const face = faceOf(arrow, from, to, { arrows: onCards, boxes, all, head });
		if (face !== undefined) drawn.set(arrow.id, face);
	}
	// A link that conditions a conditioning link finds it drawn only after it.
	for (let turn = 0; turn < onArrows.length; turn += 1)
		for (const arrow of onArrows) {
			const goal = 'arrow' in arrow.to ? drawn.get(arrow.to.arrow)?.middle : undefined;
			if (goal === undefined || drawn.has(arrow.id)) continue;
			const spot = { ...goal, width: 0, height: 0 };
			const face = faceOf(arrow, boxesOf(arrow.from, boxes), [spot], {
				arrows: [],
				boxes,
				all,
				head
			});
			if (face !== undefined) drawn.set(arrow.id, face);
		}
	return [...drawn.values()];
}

interface Surroundings {
	readonly arrows: readonly Arrow[];
	readonly boxes: ReadonlyMap<string, Box>;
	readonly all: readonly Box[];
	/** How much room a head takes. */
	readonly head: number;
}

function boxesOf(ids: readonly string[], boxes: ReadonlyMap<string, Box>): Box[] {
	return ids.flatMap((id) => boxes.get(id) ?? []);
}

function faceOf(
	arrow: Arrow,
	from: readonly Box[],
	to: readonly Box[],
	around: Surroundings
): WallArrowFace | undefined {
	if (from.length === 0 || to.length === 0) return undefined;
	const joint = from.length + to.length > 2 ? jointOf(from, to, around.all) : undefined;
	const ends: Ends = { leaves: 0, arrives: 0, head: headRoom(arrow, around.head) };
	const ways =
		joint === undefined
			? from.flatMap((one) => to.map((other) => between(arrow, one, other, around)))
			: [
					...from.map((one) => ({ ...wayBetween(one, point(joint), around.all), isOpen: true })),
					...to.map((other) => wayBetween(point(joint), other, around.all, ends))
				];
	const last = ways.at(-1);
	if (last === undefined) return undefined;
	return {
		id: arrow.id,
		arrow,
		paths: ways.map(({ path }) => path),
		heads: ways.flatMap((way) => ('isOpen' in way ? [] : [way.head])),
		...(joint && { joint }),
		middle: joint ?? last.middle
	};
}

/** Room for the head that an arrow ends in; none where it only hints, bars or ends on another. */
function headRoom({ manner, kind, to }: Arrow, head: number): number {
	return manner === 'implied' || kind === 'blocks' || 'arrow' in to ? 0 : head;
}

function point(spot: Spot): Box {
	return { ...spot, width: 0, height: 0 };
}

/** Arrows that share a card leave and arrive beside each other, in the order of their other ends. */
function between(
	arrow: Arrow,
	from: Box,
	to: Box,
	{ arrows, boxes, all, head }: Surroundings
): Way {
	const leaving = ends(arrows, boxes, from, 'from');
	const arriving = ends(arrows, boxes, to, 'to');
	return wayBetween(from, to, all, {
		leaves: shift(leaving, to, from),
		arrives: shift(arriving, from, to),
		head: headRoom(arrow, head)
	});
}

function ends(
	arrows: readonly Arrow[],
	boxes: ReadonlyMap<string, Box>,
	at: Box,
	side: 'from' | 'to'
): Box[] {
	return arrows.flatMap(({ from, to }) => {
		const effects = 'arrow' in to ? [] : boxesOf(to, boxes);
		const causes = boxesOf(from, boxes);
		if (causes.length + effects.length > 2) return [];
		if (side === 'from') return causes.includes(at) ? effects : [];
		return effects.includes(at) ? causes : [];
	});
}

function shift(others: readonly Box[], one: Box, at: Box): number {
	const sorted = others.filter(({ x }) => Math.abs(x - at.x) > 1).sort((a, b) => a.y - b.y);
	const place = sorted.indexOf(one);
	if (place < 0 || sorted.length < 2) return 0;
	const step = Math.min(46, (at.height * 0.6) / (sorted.length - 1));
	return (place - (sorted.length - 1) / 2) * step;
}

/** Where joint causes meet: right behind them, before the next column; nowhere where they do not stand before what they lead to. */
function jointOf(from: readonly Box[], to: readonly Box[], all: readonly Box[]): Spot | undefined {
	const right = Math.max(...from.map(({ x, width }) => x + width / 2));
	const left = Math.min(...to.map(({ x, width }) => x - width / 2));
	if (left - right < 40) return undefined;
	const lefts = all.map(({ x, width }) => x - width / 2).filter((edge) => edge > right);
	return { x: right + (Math.min(left, ...lefts) - right) * 0.45, y: (mean(from) + mean(to)) / 2 };
}

function mean(boxes: readonly Box[]): number {
	return boxes.reduce((sum, { y }) => sum + y, 0) / boxes.length;
}
