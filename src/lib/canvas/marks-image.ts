import { cardMeasures, fontFamily } from './card-measures';
import { drawLens, isLensKey } from './lens-image';
import type { Mark } from './marks-row';
import { palettes, type Palette, type Theme } from './theme';

const step = 9;

/** Draws the row of evidence marks of a card. */
export function drawMarks(pen: CanvasRenderingContext2D, key: string, theme: Theme): void {
	const palette = palettes[theme];
	pen.textBaseline = 'middle';
	if (isLensKey(key)) {
		drawLens(pen, key, palette);
		return;
	}
	const marks = Array.from(key.replace(/\d+$/, '')) as Mark[];
	const more = Number(/\d+$/.exec(key)?.[0] ?? 0);
	const middle = cardMeasures.marks.height / 2;
	marks.forEach((mark, index) => drawMark(pen, mark, 4 + index * step, middle, palette));
	if (marks.length === 0) write(pen, 'no extract linked yet', 0, 'italic', palette);
	else if (more > 0) write(pen, `and ${more} more`, marks.length * step + 3, 'normal', palette);
}

function write(
	pen: CanvasRenderingContext2D,
	text: string,
	left: number,
	style: 'italic' | 'normal',
	palette: Palette
): void {
	pen.font = `${style} 10.5px ${fontFamily}`;
	pen.fillStyle = palette.quiet;
	pen.fillText(text, left, cardMeasures.marks.height / 2 + 0.5);
}

function drawMark(
	pen: CanvasRenderingContext2D,
	mark: Mark,
	x: number,
	y: number,
	palette: Palette
): void {
	const path = new Path2D(marks[mark]);
	pen.save();
	pen.translate(x, y);
	pen.lineCap = 'round';
	pen.lineWidth = mark === 'x' ? 1.5 : 1.3;
	pen.strokeStyle = pen.fillStyle = mark === 'x' ? palette.refutes : palette.quiet;
	if (mark === 'u') pen.setLineDash([1.1, 1.9]);
	if (mark === 's') pen.fill(path);
	else pen.stroke(path);
	pen.restore();
}

const marks: Readonly<Record<Mark, string>> = {
	s: 'M2.9 0A2.9 2.9 0 1 1-2.9 0 2.9 2.9 0 0 1 2.9 0z',
	r: 'M2.4 0A2.4 2.4 0 1 1-2.4 0 2.4 2.4 0 0 1 2.4 0z',
	x: 'M-2.4-2.4 2.4 2.4M2.4-2.4-2.4 2.4',
	o: 'M-2.5 0h5',
	u: 'M2.6 0A2.6 2.6 0 1 1-2.6 0 2.6 2.6 0 0 1 2.6 0z'
};
