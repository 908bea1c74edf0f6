import { cardMeasures } from '$lib/canvas/card-measures';
import { labelWidth } from '$lib/canvas/card-sizes';

/** How wide words are on a wall, where they are a little stronger than on a card. */
export function widthOf(words: string, text: number): number {
	return (labelWidth(words) * text * 1.05) / cardMeasures.fontSize;
}
