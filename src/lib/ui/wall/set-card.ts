import { wrap } from '$lib/canvas/measure';
import type { Card } from '$lib/core/graph/picture-parts';
import { shortOf } from '$lib/core/wall/wall-step';
import { measures, type WordsWidth } from './wall-face';

/** How a card is to be set: size of text, which words, how wide, and how many lines at most. */
export interface Setting {
	readonly text: number;
	readonly words: 'full' | 'short';
	readonly width: number;
	readonly lines: number;
	/** Words that are too many end in dots, rather than the card not being set. */
	readonly cut?: boolean;
}

/** A card with its words in lines, before it has a place. */
export interface CardSet {
	readonly card: Card;
	readonly lines: readonly string[];
	readonly text: number;
	readonly width: number;
	readonly height: number;
	readonly isShort: boolean;
}

/** Sets a card, or nothing where its words take more lines than they may. */
export function setCard(card: Card, setting: Setting, width: WordsWidth): CardSet | undefined {
	const { text } = setting;
	const scale = text / measures.text;
	const words = setting.words === 'full' ? card.label : shortOf(card);
	const column = card.chips.length === 0 ? 0 : measures.column;
	const room = setting.width - (column + 2 * measures.padding.beside) * scale;
	const measure = (some: string) => width(some, text);
	const wrapped = wrap(words, room, measure);
	const isBroken = words.split(/\s+/u).some((word) => measure(word) > room);
	if (!setting.cut && (wrapped.length > setting.lines || isBroken)) return undefined;
	const lines = cut(wrapped, setting.lines, room, measure);
	return {
		card,
		lines,
		text,
		width: setting.width,
		height: Math.max(heightOfWords(lines.length), heightOfChips(card)) * scale,
		isShort: lines.join(' ') !== card.label
	};
}

/** How high the chips of a card stand, one above the other. */
export function chipsHeight({ chips }: Pick<Card, 'chips'>): number {
	const gaps = chips.slice(1).map(({ turns }) => (turns ? measures.chipGap : measures.chipGap / 4));
	return chips.length * measures.chip + gaps.reduce((sum, gap) => sum + gap, 0);
}

function heightOfWords(lines: number): number {
	return lines * measures.line + 2 * measures.padding.above;
}

function heightOfChips(card: Card): number {
	return chipsHeight(card) + 56;
}

function cut(
	lines: readonly string[],
	most: number,
	room: number,
	measure: (words: string) => number
): readonly string[] {
	if (lines.length <= most) return lines;
	const last = (lines[most - 1] ?? '').split(' ');
	while (last.length > 1 && measure(`${last.join(' ')}…`) > room) last.pop();
	return [...lines.slice(0, most - 1), `${last.join(' ')}…`];
}
