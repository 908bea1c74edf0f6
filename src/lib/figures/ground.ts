import type { Ground } from '../core/graph/picture-parts';
import { around, type Box } from './geometry';
import type { Sheet } from './sheet';
import { tag } from './svg';

/** Distance from a ground's edge to its cards, in text sizes. */
export const groundPadding = 0.8;

/** A configuration's ground with its heading broken into lines. */
export interface GroundFace {
	readonly ground: Ground;
	/** The reference stands in bold at the beginning of the first line. */
	readonly lines: readonly string[];
	/** Height of the heading above the cards, in points. */
	readonly heading: number;
}

/** What stands behind the reference in a ground's heading. */
function restOf({ nickname, contextsAsIn }: Ground): string {
	const parts = [
		nickname,
		contextsAsIn === undefined ? undefined : `contexts as in ${contextsAsIn}`
	];
	return parts.filter((part) => part !== undefined).join(' · ');
}

/** The heading of a ground within a width, or nothing where a word of it does not fit. */
export function groundFace(ground: Ground, width: number, sheet: Sheet): GroundFace | undefined {
	const { reference } = ground;
	const first = sheet.width(reference, 'bold') + 0.6 * sheet.em;
	const rest = restOf(ground);
	const besides = wrapBehind(rest, width, first, sheet);
	const below = sheet.wrap(rest, width);
	if (sheet.width(reference, 'bold') > width || (besides === undefined && below === undefined))
		return undefined;
	const lines = besides ?? ['', ...(below ?? [])];
	return { ground, lines, heading: sheet.height(lines.length) + 0.5 * sheet.em };
}

/** Lines whose first one begins behind something else, or nothing where not even one word fits there. */
function wrapBehind(
	text: string,
	width: number,
	taken: number,
	sheet: Sheet
): string[] | undefined {
	const words = text.split(/\s+/);
	for (let count = words.length; count > 0; count--) {
		const head = words.slice(0, count).join(' ');
		if (taken + sheet.width(head) > width) continue;
		const tail = sheet.wrap(words.slice(count).join(' '), width);
		return tail === undefined ? undefined : [head, ...tail];
	}
	return undefined;
}

/** The ground around its cards and under its heading. */
export function groundBox(face: GroundFace, cards: readonly Box[], sheet: Sheet): Box {
	const inner = around(cards);
	const pad = groundPadding * sheet.em;
	return {
		x: inner.x - pad,
		y: inner.y - pad - face.heading,
		width: inner.width + 2 * pad,
		height: inner.height + 2 * pad + face.heading
	};
}

export function drawGround(box: Box, { palette, em }: Sheet): string {
	return tag('rect', {
		x: box.x,
		y: box.y,
		width: box.width,
		height: box.height,
		rx: 0.9 * em,
		fill: palette.ground,
		stroke: palette.groundLine,
		'stroke-width': 0.5
	});
}

/** The place that a ground's heading takes. */
export function headingBox(face: GroundFace, box: Box, sheet: Sheet): Box {
	const first = sheet.width(face.ground.reference, 'bold') + 0.6 * sheet.em;
	const widths = face.lines.map((line, index) => sheet.width(line) + (index === 0 ? first : 0));
	const pad = groundPadding * sheet.em;
	const height = sheet.height(face.lines.length);
	return { x: box.x + pad, y: box.y + 0.55 * sheet.em, width: Math.max(...widths), height };
}

/** The heading, on a patch of the ground's own colour so that no arrow runs through its letters. */
export function drawHeading(face: GroundFace, box: Box, sheet: Sheet): string {
	const { palette } = sheet;
	const place = headingBox(face, box, sheet);
	const first = sheet.width(face.ground.reference, 'bold') + 0.6 * sheet.em;
	const rest = face.lines.map((line, index) => {
		const at = { x: place.x + (index === 0 ? first : 0), y: place.y + sheet.height(index) };
		return line === '' ? '' : sheet.text(line, at);
	});
	return [
		tag('rect', { ...place, fill: palette.ground }),
		sheet.text(face.ground.reference, place, { 'font-weight': 'bold' }),
		...rest
	].join('');
}
