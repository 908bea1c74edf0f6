import type { Box, Point } from '../core/graph/picture-space';
import { middleOf, pointsAlong, type Route } from './route';

/** How wide and high the words on a link are. */
interface WordsSize {
	readonly width: number;
	readonly height: number;
}

/** How far beside its link the words may stand, on either side, in canvas units; on the link rather than beside it. */
const beside = [0, -13, 13, -24, 24];

/** Where words on a link stand free of all cards, as near its middle as can be; nothing where there is no room. */
export function placeOfWords(
	route: Route,
	size: WordsSize,
	isFree: (area: Box) => boolean
): Point | undefined {
	const middle = wordsMiddle(route);
	const away = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y);
	const along = pointsAlong(route, 12).sort((one, other) => away(one) - away(other));
	for (const off of beside)
		for (const point of [middle, ...along]) {
			const at = { x: Math.round(point.x), y: Math.round(point.y) + off };
			if (isFree({ ...at, ...size })) return at;
		}
	return undefined;
}

/** Where the drawing library would put the words: half way between the middle two of a link's control points, of which there is an even number. */
export function wordsMiddle({ start, controls, end }: Route): Point {
	const half = controls.length / 2;
	return middleOf(controls[half - 1] ?? start, controls[half] ?? end);
}
