import type { Point } from '../core/graph/picture-space';
import type { ArrowPaths } from './arrow-paths';
import { cardMeasures, fontFamily } from './card-measures';
import { labelWidth } from './card-sizes';
import type { Ink } from './link-ink';
import { linkWordsSize } from './link-style';
import type { Pen } from './overview-pen';
import { middleOf, onCurve, type Route } from './route';
import { trace } from './route-pen';
import { wordsMiddle } from './words-place';

/** How the heads of the library are shaped, as shares of their size: half as wide as they are, how long, and how thick a bar is. */
const head = { half: 0.15, length: 0.3, bar: 0.1, scale: 0.9 } as const;
const wordsPadding = 2;

/** Draws a link as the library draws it, but for stretches from a card to itself; the pen is set to the canvas's own units. */
export function drawLink(
	pen: Pen,
	{ stretches, points }: ArrowPaths,
	inkOf: (stretch: string) => Ink | undefined
): void {
	let last: Ink | undefined;
	for (const { id, source, target, route } of stretches) {
		const ink = inkOf(id);
		if (ink === undefined || source === target) continue;
		last = ink;
		pen.globalAlpha = ink.opacity;
		const line = shortened(route, ink.head === 'none' ? 0 : roomUnder(ink));
		drawLine(pen, line, ink);
		drawHead(pen, tipOf(route, ink), line, ink);
		drawWords(pen, wordsMiddle(route), ink);
	}
	if (last !== undefined) drawPoints(pen, [...points.values()], last.colour);
	pen.globalAlpha = 1;
}

function drawLine(pen: Pen, route: Route, { colour, width, dashes }: Ink): void {
	pen.beginPath();
	trace(pen, route);
	pen.strokeStyle = colour;
	pen.lineWidth = width;
	pen.lineJoin = 'round';
	pen.setLineDash([...dashes]);
	pen.stroke();
	pen.setLineDash([]);
}

function drawPoints(pen: Pen, points: readonly Point[], colour: string): void {
	pen.fillStyle = colour;
	for (const { x, y } of points) {
		pen.beginPath();
		pen.arc(x, y, 2, 0, 2 * Math.PI);
		pen.fill();
	}
}

/** How far before its end a line ends under its head. */
function roomUnder({ head: shape, width }: Ink): number {
	return shape === 'tee' ? 1 : 2 * head.scale * width;
}

/** How large a head is: wide lines have larger ones. */
function sizeOf({ width }: Ink): number {
	return Math.max((13.37 * width) ** 0.9, 29) * head.scale;
}

function shortened(route: Route, by: number): Route {
	if (by === 0) return route;
	const before = route.controls.at(-1) ?? route.start;
	return { ...route, end: towards(route.end, before, by) };
}

/** Where the foremost point of a head lies; a bar and a dot stand off a little. */
function tipOf(route: Route, ink: Ink): Point {
	const off = { none: 0, triangle: 0, tee: 1, circle: sizeOf(ink) * head.half }[ink.head];
	return shortened(route, off).end;
}

/** A triangle, a bar where the link blocks, a dot where it conditions another link; they point the way the line takes over its last tenth. */
function drawHead(pen: Pen, at: Point, line: Route, ink: Ink): void {
	if (ink.head === 'none') return;
	const before = nearEndOf(line);
	const size = sizeOf(ink);
	pen.save();
	pen.translate(at.x, at.y);
	pen.rotate(Math.atan2(at.y - before.y, at.x - before.x));
	pen.scale(size, size);
	pen.beginPath();
	if (ink.head === 'circle') pen.arc(0, 0, head.half, 0, 2 * Math.PI);
	else if (ink.head === 'tee') pen.rect(-head.bar, -head.half, head.bar, 2 * head.half);
	else {
		pen.moveTo(-head.length, -head.half);
		pen.lineTo(0, 0);
		pen.lineTo(-head.length, head.half);
	}
	pen.fillStyle = ink.colour;
	pen.fill();
	pen.restore();
}

function nearEndOf({ start, controls, end }: Route): Point {
	const [control, before] = [controls.at(-1), controls.at(-2)];
	if (control === undefined) return start;
	const from = before === undefined ? start : middleOf(before, control);
	return onCurve(from, control, end, 0.9);
}

function drawWords(pen: Pen, middle: Point, { words, wordsColour, paper }: Ink): void {
	if (words === '') return;
	const [x, y] = [Math.round(middle.x), Math.round(middle.y)];
	const width = (labelWidth(words) * linkWordsSize) / cardMeasures.fontSize;
	pen.fillStyle = paper;
	const [left, top] = [x - width / 2 - wordsPadding, y - linkWordsSize / 2 - wordsPadding];
	pen.fillRect(left, top, width + 2 * wordsPadding, linkWordsSize + 2 * wordsPadding);
	pen.font = `normal normal ${linkWordsSize}px ${fontFamily}`;
	pen.textAlign = 'center';
	pen.textBaseline = 'bottom';
	pen.fillStyle = wordsColour;
	pen.fillText(words, x, y + linkWordsSize / 2);
}

function towards(from: Point, to: Point, by: number): Point {
	const far = Math.hypot(to.x - from.x, to.y - from.y);
	if (far === 0) return from;
	return { x: from.x + ((to.x - from.x) * by) / far, y: from.y + ((to.y - from.y) * by) / far };
}
