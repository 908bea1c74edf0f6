import { cardMeasures, fontFamily } from './card-measures';
import { drawingAddress } from './image-address';
import type { Mark } from './marks-row';
import { palettes, type Palette, type Theme } from './theme';

const step = 9;
const cache = new Map<string, string>();

/** The row of evidence marks of a card, as the address of an image; drawn here because an SVG image could not use the page's font. */
export function marksImage(key: string, theme: Theme): string {
	const scale = 2 * Math.ceil(window.devicePixelRatio);
	const name = `${theme}:${scale}:${key}`;
	const found = cache.get(name);
	if (found !== undefined) return found;
	const image = drawn(key, scale, palettes[theme]);
	cache.set(name, image);
	return image;
}

function drawn(key: string, scale: number, palette: Palette): string {
	const { width, height } = cardMeasures.marks;
	const canvas = document.createElement('canvas');
	canvas.width = width * scale;
	canvas.height = height * scale;
	const pen = canvas.getContext('2d');
	if (pen === null) return 'none';
	pen.scale(scale, scale);
	pen.textBaseline = 'middle';
	const marks = Array.from(key.replace(/\d+$/, '')) as Mark[];
	const more = Number(/\d+$/.exec(key)?.[0] ?? 0);
	marks.forEach((mark, index) => drawMark(pen, mark, 4 + index * step, height / 2, palette));
	if (marks.length === 0) write(pen, 'no extract linked yet', 0, 'italic', palette);
	else if (more > 0) write(pen, `and ${more} more`, marks.length * step + 3, 'normal', palette);
	return drawingAddress(canvas);
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
