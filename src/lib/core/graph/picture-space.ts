import type { Picture } from './picture-parts';

/** A place in canvas units. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** How much room something takes, in canvas units. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** A rectangle by its centre. */
export interface Box extends Point, Size {}

/** The room a ground leaves around its cards; the title stands in the room at the top. */
export const groundPadding = { top: 34, side: 16, bottom: 16 } as const;

/** The rectangle a ground needs behind the given cards. */
export function boxBehind(cards: readonly Box[]): Box | undefined {
	if (cards.length === 0) return undefined;
	const left = Math.min(...cards.map((card) => card.x - card.width / 2)) - groundPadding.side;
	const right = Math.max(...cards.map((card) => card.x + card.width / 2)) + groundPadding.side;
	const top = Math.min(...cards.map((card) => card.y - card.height / 2)) - groundPadding.top;
	const bottom = Math.max(...cards.map((card) => card.y + card.height / 2)) + groundPadding.bottom;
	return {
		x: (left + right) / 2,
		y: (top + bottom) / 2,
		width: right - left,
		height: bottom - top
	};
}

/** Where each ground of a picture lies, from where its cards lie. */
export function groundBoxes(
	picture: Pick<Picture, 'cards' | 'grounds'>,
	boxes: ReadonlyMap<string, Box>
): Map<string, Box> {
	const members = new Map<string, Box[]>(picture.grounds.map((ground) => [ground.id, []]));
	for (const card of picture.cards) {
		const box = boxes.get(card.id);
		if (card.ground !== undefined && box !== undefined) members.get(card.ground)?.push(box);
	}
	return new Map(
		[...members].flatMap(([id, cards]) => {
			const box = boxBehind(cards);
			return box === undefined ? [] : [[id, box] as const];
		})
	);
}
