import { cardMeasures } from './card-measures';
import { columnSize, drawColumn } from './column-image';
import { drawMarks } from './marks-image';
import type { Theme } from './theme';

/** A drawing that can be put on a card at once; the drawing library asks images whether they are complete. */
export type CardImage = HTMLCanvasElement & { readonly complete: true };

const drawn = new Map<string, CardImage>();

/** Names the column of a card, for the drawing library to ask for. */
export function columnName(key: string, theme: Theme): string {
	return `column ${theme} ${key}`;
}

/** Names the marks of a card. */
export function marksName(key: string, theme: Theme): string {
	return `marks ${theme} ${key}`;
}

/** The column or the marks of a name, drawn once. They are drawings rather than image files, which would have to be written, read and waited for. */
export function cardImage(name: string): CardImage {
	const fine = Math.ceil(window.devicePixelRatio);
	const place = `${name} ${fine}`;
	const found = drawn.get(place);
	if (found !== undefined) return found;
	const image = draw(name, fine);
	drawn.set(place, image);
	return image;
}

function draw(name: string, fine: number): CardImage {
	const [kind, theme, key = ''] = name.split(' ') as [string, Theme, string?];
	if (kind === 'marks')
		return sheetOf(cardMeasures.marks, 2 * fine, (pen) => drawMarks(pen, key, theme));
	return sheetOf(columnSize(key), 4 * fine, (pen) => drawColumn(pen, key, theme));
}

function sheetOf(
	size: { readonly width: number; readonly height: number },
	scale: number,
	act: (pen: CanvasRenderingContext2D) => void
): CardImage {
	const sheet = document.createElement('canvas');
	sheet.width = size.width * scale;
	sheet.height = size.height * scale;
	const pen = sheet.getContext('2d');
	pen?.scale(scale, scale);
	if (pen !== null) act(pen);
	return Object.assign(sheet, { complete: true as const });
}
