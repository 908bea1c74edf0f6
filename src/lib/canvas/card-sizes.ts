import type { Card, Picture } from '../core/graph/picture';
import { cardMeasures, fontFamily } from './card-measures';
import { inSlices } from './slices';
import { chipsHeight, measureCard, type Measured, type TextWidth } from './measure';

let known = new WeakMap<Pick<Card, 'label' | 'chips'>, Measured>();
const byLabel = new Map<string, Measured>();
const wordWidths = new Map<string, number>();
let pen: CanvasRenderingContext2D | undefined;

const fonts = ['', 'italic ', '600 '].map(
	(style) => `${style}${cardMeasures.fontSize}px ${fontFamily}`
);

/** Whether labels can be measured and drawn in their own font already. */
export function areFontsReady(): boolean {
	return fonts.every((font) => document.fonts.check(font));
}

/** Waits until they can be; without the font the widths would be another font's. */
export async function fontsReady(): Promise<void> {
	if (areFontsReady()) return;
	await Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
	known = new WeakMap();
	byLabel.clear();
	wordWidths.clear();
}

/** The size of each card of a picture, each label measured once. */
export function sizesOf(picture: Pick<Picture, 'cards'>): Map<string, Measured> {
	return new Map(picture.cards.map((card) => [card.id, sizeOf(card)]));
}

/** The same in slices, so that the page answers while many labels are measured. */
export async function measuredSizesOf(
	picture: Pick<Picture, 'cards'>
): Promise<Map<string, Measured>> {
	await fontsReady();
	await measureAhead(picture.cards);
	return sizesOf(picture);
}

/** Measures in slices the cards whose size is not known yet; says whether it got to the end. */
export function measureAhead(
	cards: readonly Card[],
	isWanted: () => boolean = () => true
): Promise<boolean> {
	const fresh = cards.filter((card) => !known.has(card));
	return inSlices(fresh, (some) => some.forEach(sizeOf), isWanted);
}

/** The size of one card. */
export function sizeOf(card: Pick<Card, 'label' | 'chips'>): Measured {
	const found = known.get(card);
	if (found !== undefined) return found;
	const key = `${chipsHeight(card.chips)} ${card.label}`;
	const measured = byLabel.get(key) ?? measureCard(card, labelWidth);
	byLabel.set(key, measured);
	known.set(card, measured);
	return measured;
}

/** How wide a text is as a label; widths are added up word by word, since the same words come back in every label. */
export const labelWidth: TextWidth = (text) => {
	const words = text.split(' ');
	const spaces = (words.length - 1) * wordWidth(' ');
	return words.reduce((sum, word) => sum + wordWidth(word), spaces);
};

function wordWidth(word: string): number {
	const found = wordWidths.get(word);
	if (found !== undefined) return found;
	pen ??= document.createElement('canvas').getContext('2d') ?? undefined;
	if (pen === undefined) return word.length * cardMeasures.fontSize * 0.52;
	pen.font = `${cardMeasures.fontSize}px ${fontFamily}`;
	const width = pen.measureText(word).width;
	wordWidths.set(word, width);
	return width;
}

/** How wide a ground's reference is in bold. */
export function titleWidth(text: string): number {
	const key = `bold ${text}`;
	const found = wordWidths.get(key);
	if (found !== undefined) return found;
	pen ??= document.createElement('canvas').getContext('2d') ?? undefined;
	if (pen === undefined) return text.length * 7;
	pen.font = `600 12px ${fontFamily}`;
	const width = Math.ceil(pen.measureText(text).width);
	wordWidths.set(key, width);
	return width;
}
