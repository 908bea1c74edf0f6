import type { LensSigns } from '../core/graph/lens-signs';
import { cardMeasures, fontFamily } from './card-measures';
import type { Palette } from './theme';

const begin = 'lens:';

/** What tells one card's signs from another's; it holds no space, since the names of images are cut at spaces. */
export function lensKey({ signs, isContested }: LensSigns): string {
	return `${begin}${isContested ? '±_' : ''}${signs.replace(/ /g, '_')}`;
}

/** Whether a row of marks shows what the lens says. */
export function isLensKey(key: string): boolean {
	return key.startsWith(begin);
}

/** Writes the signs of a card with their numbers; what refutes is set in its colour and told by its sign. */
export function drawLens(pen: CanvasRenderingContext2D, key: string, palette: Palette): void {
	const middle = cardMeasures.marks.height / 2 + 0.5;
	const signs = key.slice(begin.length).split('_').filter(Boolean);
	if (signs.length === 0) {
		pen.font = `italic 10.5px ${fontFamily}`;
		pen.fillStyle = palette.quiet;
		pen.fillText('no extract here', 0, middle);
		return;
	}
	let left = 0;
	pen.font = `600 11px ${fontFamily}`;
	for (const sign of signs) {
		pen.fillStyle = /^[−±]/.test(sign) ? palette.refutes : palette.ink;
		pen.fillText(sign, left, middle);
		left += pen.measureText(sign).width + 6;
	}
}
