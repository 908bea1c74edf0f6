import { textWidths } from './text-widths';

export type Weight = 'regular' | 'bold';

/** The width of a line of text in points at a text size in points. */
export type Measure = (text: string, sizePt: number, weight: Weight) => number;

const unitsPerEm = 2048;

/** Width per character, in 2048ths, for both weights. */
const widths = new Map<number, readonly [regular: number, bold: number]>(
	textWidths.flatMap(([first, regular, bold]) =>
		regular.map((width, index) => [first + index, [width, bold[index] ?? width]] as const)
	)
);

/** Measures as Arial, Arimo and Liberation Sans do, from a built-in table: the same on every machine. */
export const measureArial: Measure = (text, sizePt, weight) => {
	let units = 0;
	for (const character of text.normalize('NFC')) units += widthOf(character, weight);
	return (units * sizePt) / unitsPerEm;
};

/** A character the table lacks is taken to be as wide as a full em, so that it never runs over; marks that sit on another take no width. */
function widthOf(character: string, weight: Weight): number {
	const known = widths.get(character.codePointAt(0) ?? 0)?.[weight === 'bold' ? 1 : 0];
	if (known !== undefined && known > 0) return known;
	return /\p{M}|\u200B|\u200D|\u00AD/u.test(character) ? 0 : unitsPerEm;
}
