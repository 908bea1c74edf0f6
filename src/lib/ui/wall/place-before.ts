import type { Card } from '$lib/core/graph/picture-parts';
import { setCard, type CardSet } from './set-card';
import { measures, type WallCardFace, type WallSize, type WordsWidth } from './wall-face';

const text = 26;
const gap = 44;
const middle = 262;

/** The cards of a chain that came before, small in a row below the title; the earliest are left out where there is no room. */
export function placeBefore(
	cards: readonly Card[],
	size: WallSize,
	widthOf: WordsWidth
): WallCardFace[] {
	const setting = { text, words: 'short', width: 300, lines: 2, cut: true } as const;
	const set = cards.flatMap((card) => setCard(card, setting, widthOf) ?? []);
	const most = Math.floor((size.width - 2 * measures.margin + gap) / (setting.width + gap));
	return set.slice(-most).map((one, place) => facing(one, measures.margin, place));
}

function facing({ card, lines, width, height, isShort }: CardSet, left: number, place: number) {
	const box = { x: left + width / 2 + place * (width + gap), y: middle, width, height };
	return { card, lines, text, isShort, box };
}
