import type { Card, Chip } from '../core/graph/picture';
import type { Size } from '../core/graph/picture-space';
import { cardMeasures } from './card-measures';

/** A label broken into lines, and the card that holds it in full. */
export interface Measured extends Size {
	readonly lines: readonly string[];
}

/** How wide a text is when drawn as a label, in canvas units; its words and the spaces between them add up. */
export type TextWidth = (text: string) => number;

/** The text in lines no wider than the room; a word wider than that is broken. */
export function wrap(text: string, room: number, widthOf: TextWidth): string[] {
	const lines: string[] = [];
	const space = widthOf(' ');
	let line = '';
	let width = 0;
	for (const word of text.split(/\s+/).filter((one) => one !== '')) {
		const longer = line === '' ? widthOf(word) : width + space + widthOf(word);
		if (longer <= room) {
			line = line === '' ? word : `${line} ${word}`;
			width = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		const pieces = piecesOf(word, room, widthOf);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? '';
		width = widthOf(line);
	}
	return line === '' ? lines : [...lines, line];
}

/** The size of a card that shows its label in full. */
export function measureCard(card: Pick<Card, 'label' | 'chips'>, widthOf: TextWidth): Measured {
	const { widths, linesBeforeWider, column, padding, lineHeight, marks } = cardMeasures;
	let width: number = widths[0];
	let lines: string[] = [];
	for (width of widths) {
		lines = wrap(card.label, width - column - padding.left - padding.right, widthOf);
		if (lines.length <= linesBeforeWider) break;
	}
	const text = padding.top + lines.length * lineHeight + marks.gap + marks.height + padding.bottom;
	const height = Math.max(cardMeasures.minimumHeight, text, chipsHeight(card.chips) + 14);
	return { width, height: 2 * Math.ceil(height / 2), lines };
}

/** How high the chips stand, one above the other. */
export function chipsHeight(chips: readonly Chip[]): number {
	const gaps = chips.slice(1).map(gapBefore);
	return chips.length * cardMeasures.chip + gaps.reduce((sum, gap) => sum + gap, 0);
}

/** The room between a chip and the one before it. */
export function gapBefore({ turns, relation }: Chip): number {
	const { sign, none } = cardMeasures.chipGap;
	return turns || relation !== undefined ? sign : none;
}

function piecesOf(word: string, room: number, widthOf: TextWidth): string[] {
	if (widthOf(word) <= room) return [word];
	const pieces = [''];
	for (const sign of word) {
		const last = pieces.at(-1) ?? '';
		if (last !== '' && widthOf(last + sign) > room) pieces.push(sign);
		else pieces[pieces.length - 1] = last + sign;
	}
	return pieces;
}
