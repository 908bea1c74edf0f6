import type { Chip } from '../core/graph/picture';
import type { Role } from '../core/model/role';
import type { Pen } from './overview-pen';
import { roleShapes } from './role-shapes';
import { palettes, type Theme } from './theme';

/** Chips are drawn once for each role, theme and size, and copied from there. */
const stamps = new Map<string, HTMLCanvasElement>();

/** Draws chips of one size from a corner on, one beside the other or one below the other; sizes are pixels of the screen. */
export function drawChips(
	pen: Pen,
	chips: readonly Chip[],
	theme: Theme,
	place: { x: number; y: number; size: number; step: 'right' | 'down' }
): void {
	const { size, step } = place;
	const scale = window.devicePixelRatio;
	chips.forEach(({ role }, index) => {
		const along = index * (size + 1);
		const x = Math.round(place.x + (step === 'right' ? along : 0));
		const y = Math.round(place.y + (step === 'down' ? along : 0));
		pen.drawImage(stampOf(role, theme, Math.round(size * scale)), x, y, size, size);
	});
}

function stampOf(role: Role, theme: Theme, pixels: number): HTMLCanvasElement {
	const name = `${theme} ${role} ${pixels}`;
	const found = stamps.get(name);
	if (found !== undefined) return found;
	const stamp = document.createElement('canvas');
	stamp.width = stamp.height = pixels;
	const pen = stamp.getContext('2d');
	if (pen !== null) drawChip(pen, role, theme, pixels);
	stamps.set(name, stamp);
	return stamp;
}

function drawChip(pen: Pen, role: Role, theme: Theme, pixels: number): void {
	const { fill, line, letter } = palettes[theme].roles[role];
	const shape = new Path2D(roleShapes[role].outline);
	pen.scale(pixels / 24, pixels / 24);
	pen.lineJoin = pen.lineCap = 'round';
	pen.fillStyle = fill;
	pen.fill(shape);
	pen.strokeStyle = line;
	pen.lineWidth = 1.4;
	pen.stroke(shape);
	pen.strokeStyle = letter;
	pen.lineWidth = 2.6;
	pen.stroke(new Path2D(roleShapes[role].letter));
}
