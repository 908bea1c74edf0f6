import type { Card } from '../core/graph/picture';
import type { Role } from '../core/model/role';
import { cardMeasures, fontFamily } from './card-measures';
import { labelWidth } from './card-sizes';
import { wrap } from './measure';
import { drawChips } from './overview-chips';
import { placeOf, type Far, type Pen, type Place } from './overview-pen';
import { dimmed } from './theme';

interface Seen {
	readonly card: Card;
	readonly place: Place;
}

const text = { size: 10, line: 11 } as const;
/** How much is left of a card behind the name of its configuration. */
const behindName = 0.5;
const largestChip = 13;
const smallestChip = 6;

/** Draws the cards that are on the screen, each with as much as there is room for. */
export function drawCards(far: Far): void {
	const { scene, viewport, palette, pen, selected } = far;
	const seen = scene.shown.cards.flatMap((card): Seen[] => {
		const box = scene.grid.boxOf(card.id);
		if (box === undefined || !viewport.isOnScreen(box)) return [];
		return [{ card, place: placeOf(viewport, box) }];
	});
	for (const strength of [dimmed, behindName, 1]) {
		pen.globalAlpha = strength;
		drawAlike(
			far,
			seen.filter(({ card }) => strengthOf(card, far) === strength)
		);
	}
	pen.beginPath();
	for (const { card, place } of seen) if (selected.has(card.id)) outline(pen, place);
	pen.lineWidth = 2.5;
	pen.strokeStyle = palette.accent;
	pen.stroke();
}

/** So far away that the configuration's name is written across it, a card steps back behind the name. */
function strengthOf({ dimmed: isDimmed, ground }: Card, { detail }: Far): number {
	if (isDimmed) return dimmed;
	return ground !== undefined && detail !== 'labels' ? behindName : 1;
}

function drawAlike(far: Far, seen: readonly Seen[]): void {
	fillCards(far, seen);
	for (const one of seen)
		if (far.detail === 'labels') drawLabelled(far, one);
		else if (far.detail === 'roles') drawRoles(far, one);
}

/** The grounds of all cards, one stroke of the pen for each colour: so far away that it is all there is room for, the colour of the role itself. */
function fillCards({ pen, palette, detail }: Far, seen: readonly Seen[]): void {
	const byColour = new Map<string, Place[]>();
	for (const { card, place } of seen) {
		const role = roleOf(card);
		const { far, tint } =
			role === undefined ? { far: palette.line, tint: palette.ground } : palette.roles[role];
		const colour = { colours: far, roles: tint, labels: palette.card, whole: palette.card }[detail];
		const places = byColour.get(colour);
		if (places) places.push(place);
		else byColour.set(colour, [place]);
	}
	for (const [colour, places] of byColour) {
		pen.beginPath();
		for (const place of places) outline(pen, place);
		pen.fillStyle = colour;
		pen.fill();
		if (detail === 'colours') continue;
		pen.lineWidth = 1;
		pen.strokeStyle = palette.edge;
		pen.stroke();
	}
}

/** The role that gives a card its colour; none where many occurrences are folded to it. */
function roleOf({ chips, folded }: Card): Role | undefined {
	return folded === undefined ? chips[0]?.role : undefined;
}

/** The roles side by side in the middle; where a configuration is folded to the card its name is written there instead. */
function drawRoles({ pen, theme }: Far, { card, place }: Seen): void {
	if (card.folded !== undefined) return;
	const { length } = card.chips;
	const size = chipSize(length, place.width, place.height - 2);
	const x = place.left + (place.width - length * (size + 1) + 1) / 2;
	const y = place.top + (place.height - size) / 2;
	drawChips(pen, card.chips, theme, { x, y, size, step: 'right' });
}

/** The column of roles at the left, and beside it as many words of the label as fit, at a size that does not shrink. */
function drawLabelled({ pen, palette, theme }: Far, { card, place }: Seen): void {
	const { left, top, width, height } = place;
	const column = largestChip + 4;
	const first = roleOf(card);
	pen.beginPath();
	pen.roundRect(left + 0.5, top + 0.5, column, height - 1, [4, 0, 0, 4]);
	pen.fillStyle = first === undefined ? palette.ground : palette.roles[first].tint;
	pen.fill();
	const { length } = card.chips;
	const size = chipSize(length, height - 2, column - 2);
	const y = top + (height - length * (size + 1) + 1) / 2;
	drawChips(pen, card.chips, theme, { x: left + (column - size) / 2, y, size, step: 'down' });
	const lines = shortened(card, width - column - 6, Math.floor(height / text.line));
	const start = top + (height - (lines.length - 1) * text.line) / 2;
	pen.font = `${text.size}px ${fontFamily}`;
	pen.textBaseline = 'middle';
	pen.fillStyle = palette.ink;
	lines.forEach((line, index) =>
		pen.fillText(line, Math.round(left + column + 4), Math.round(start + index * text.line))
	);
}

/** The largest size at which so many chips fit along a length and across the other. */
function chipSize(count: number, length: number, across: number): number {
	const fitting = Math.floor(Math.min(across, length / Math.max(1, count) - 1));
	return Math.max(smallestChip, Math.min(largestChip, fitting));
}

/** The first words of a label, in lines that fit; dots where words are left out. No word is broken over two lines. */
function shortened(card: Card, room: number, most: number): string[] {
	const label = card.shortLabel ?? card.label;
	const words = label.split(' ');
	const long = words.findIndex((word) => widthOf(word) > room);
	const whole =
		long < 0 ? label : [...words.slice(0, long), cut(words[long] ?? '', room)].join(' ');
	const lines = wrap(whole, room, widthOf);
	const kept = lines.slice(0, Math.max(1, most));
	const last = kept.at(-1);
	if (last === undefined || kept.length === lines.length) return kept;
	return [...kept.slice(0, -1), cut(`${last} `, room)];
}

const widthOf = (words: string) => (labelWidth(words) * text.size) / cardMeasures.fontSize;

/** Words with dots at their end, shortened until they fit. */
function cut(words: string, room: number): string {
	let kept = words.slice(0, -1);
	while (kept !== '' && widthOf(`${kept}…`) > room) kept = kept.slice(0, -1);
	return `${kept.trimEnd()}…`;
}

function outline(pen: Pen, { left, top, width, height }: Place): void {
	if (height < 6) pen.rect(left, top, width, height);
	else pen.roundRect(left + 0.5, top + 0.5, width - 1, height - 1, Math.min(5, height / 4));
}
