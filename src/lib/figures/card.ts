import type { Became, Card } from '../core/graph/picture-parts';
import { chip, chipSize, turn } from './chips';
import { centre, type Box, type Point } from './geometry';
import { drawMarkRow, markRow, rowLines, type MarkRow } from './marks';
import type { Sheet } from './sheet';
import { num, tag, type Attributes } from './svg';

/** Lengths of a card in text sizes. */
const chipColumn = 2.2;
const foldInset = 0.24;
const pairGap = 0.2;
const padding = 0.5;
const radius = 0.55;

/** A card with its text broken into lines for one width. */
export interface CardFace {
	readonly card: Card;
	readonly lines: readonly string[];
	readonly marks: MarkRow | undefined;
	readonly height: number;
}

/** The label an author asked for. */
export function labelOf({ label, shortLabel, became }: Card, sheet: Sheet): string {
	const words = sheet.options.labels === 'short' ? (shortLabel ?? label) : label;
	return became === undefined || became.sign === '' ? words : `${became.sign} ${words}`;
}

/** The roles that a folded configuration holds stand two by two. */
function columnWidth(card: Card): number {
	return chipColumn + (isPaired(card) ? chipSize + pairGap : 0);
}

function isPaired({ folded, chips }: Card): boolean {
	return folded !== undefined && chips.length > 1;
}

/** The narrowest card that can hold a label, in points. */
export function narrowestCard(card: Card, sheet: Sheet): number {
	const words = sheet.options.evidence ? 'extract linked' : '';
	const text = Math.max(sheet.narrowest(labelOf(card, sheet)), sheet.narrowest(words));
	return text + (columnWidth(card) + 2 * padding) * sheet.em;
}

/** A card set at a width, or nothing where a word of it does not fit. */
export function faceOf(card: Card, width: number, sheet: Sheet): CardFace | undefined {
	const room = width - (columnWidth(card) + 2 * padding) * sheet.em;
	const lines = sheet.wrap(labelOf(card, sheet), room);
	const marks = sheet.options.evidence ? markRow(sheet, card.marks, room) : undefined;
	if (lines === undefined || (sheet.options.evidence && marks === undefined)) return undefined;
	const text = sheet.height(lines.length + (marks ? rowLines(marks) : 0));
	const height = Math.max(text, chipsHeight(card, sheet.em)) + 2 * padding * sheet.em;
	return { card, lines, marks, height };
}

function gapBefore({ turns }: Card['chips'][number], index: number): number {
	if (index === 0) return 0;
	return turns ? 0.75 : 0.2;
}

function chipsHeight(card: Card, em: number): number {
	const { chips } = card;
	const rows = Math.ceil(chips.length / 2);
	if (isPaired(card)) return (rows * (chipSize + pairGap) - pairGap) * em;
	return chips.reduce((sum, one, index) => sum + chipSize + gapBefore(one, index), 0) * em;
}

/** Draws a card in its box. */
export function drawCard(face: CardFace, box: Box, sheet: Sheet): string {
	const { palette, em } = sheet;
	const rounded = { x: box.x, y: box.y, width: box.width, height: box.height, rx: radius * em };
	const { ripple, became, folded } = face.card;
	const marked = became
		? becameLine(became, sheet)
		: ripple
			? { stroke: palette.ripple, 'stroke-width': 1.2 }
			: { stroke: palette.cardLine, 'stroke-width': 0.5 };
	return tag(
		'g',
		{},
		tag('rect', { ...rounded, fill: '#FFFFFF' }),
		column(face.card, box, sheet),
		tag('rect', { ...rounded, fill: 'none', ...marked }),
		folded === undefined && became?.line !== 'double' ? '' : drawFold(box, marked, sheet),
		drawChips(face.card, box, sheet),
		drawWords(face, box, sheet)
	);
}

/** The frame of a card that a comparison marks, told apart in black and white as well. */
export function becameLine({ line }: Became, { palette }: Pick<Sheet, 'palette'>): Attributes {
	const lines: Readonly<Record<Became['line'], Attributes>> = {
		plain: { stroke: palette.cardLine, 'stroke-width': 0.5 },
		heavy: { stroke: palette.ink, 'stroke-width': 1.6 },
		double: { stroke: palette.ink, 'stroke-width': 0.7 },
		dashed: { stroke: palette.ink, 'stroke-width': 0.9, 'stroke-dasharray': '4 2.4' },
		dotted: { stroke: palette.quiet, 'stroke-width': 0.9, 'stroke-dasharray': '0.9 2' }
	};
	return lines[line];
}

/** The second line that tells a folded configuration from an element. */
export function drawFold(box: Box, line: Attributes, { em }: Sheet): string {
	const inset = foldInset * em;
	return tag('rect', {
		x: box.x + inset,
		y: box.y + inset,
		width: box.width - 2 * inset,
		height: box.height - 2 * inset,
		rx: radius * em - inset,
		fill: 'none',
		...line
	});
}

function column(card: Card, box: Box, { palette, em }: Sheet): string {
	const first = card.chips[0];
	if (first === undefined || card.folded !== undefined) return '';
	const [r, right] = [radius * em, box.x + columnWidth(card) * em];
	const [top, bottom] = [box.y, box.y + box.height];
	const d =
		`M${num(right)} ${num(top)}H${num(box.x + r)}A${num(r)} ${num(r)} 0 0 0 ${num(box.x)} ${num(top + r)}` +
		`V${num(bottom - r)}A${num(r)} ${num(r)} 0 0 0 ${num(box.x + r)} ${num(bottom)}H${num(right)}Z`;
	return tag('path', { d, fill: palette.roles[first.role].tint });
}

function drawChips(card: Card, box: Box, sheet: Sheet): string {
	const { em } = sheet;
	const top = centre(box).y - chipsHeight(card, em) / 2;
	if (isPaired(card)) return drawPairs(card, { x: box.x, y: top }, sheet);
	const x = box.x + (chipColumn / 2) * em;
	let y = top;
	return card.chips
		.map((one, index) => {
			const gap = gapBefore(one, index) * em;
			const arrow = one.turns && index > 0 ? turn(sheet, { x, y: y + gap / 2 }, true) : '';
			const drawn = chip(sheet, one.role, { x, y: y + gap + (chipSize / 2) * em });
			y += gap + chipSize * em;
			return arrow + drawn;
		})
		.join('');
}

function drawPairs({ chips }: Card, at: Point, sheet: Sheet): string {
	const { em } = sheet;
	const pitch = (chipSize + pairGap) * em;
	return chips
		.map(({ role }, index) => {
			const x = at.x + (chipColumn / 2) * em + (index % 2) * pitch;
			const y = at.y + (chipSize / 2) * em + Math.floor(index / 2) * pitch;
			return chip(sheet, role, { x, y });
		})
		.join('');
}

function drawWords({ card, lines, marks }: CardFace, box: Box, sheet: Sheet): string {
	const x = box.x + (columnWidth(card) + padding) * sheet.em;
	const height = sheet.height(lines.length + (marks ? rowLines(marks) : 0));
	const y = centre(box).y - height / 2;
	const below = { x, y: y + sheet.height(lines.length) };
	return sheet.lines(lines, { x, y }) + (marks ? drawMarkRow(sheet, marks, below) : '');
}
