import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Canvas } from '$lib/canvas/canvas';
import { drawnCanvas, middleOf } from './drawn-canvas';

let host: HTMLElement;
let canvas: Canvas;

beforeEach(async () => {
	({ host, canvas } = await drawnCanvas());
	await frame();
});

afterEach(() => {
	canvas.destroy();
	host.remove();
});

describe('the canvas while cards are dragged', () => {
	it.each([
		['a card that joint causes lead to', 'element:network', []],
		['one of two joint causes', 'element:attends', []],
		['two selected cards', 'element:calm', ['element:calm', 'element:rested']]
	])('shows %s and its links as it shows them once dropped', async (_, id, selected) => {
		canvas.select(selected);
		await frame();
		const before = pixels();
		const from = middleOf(canvas, id);
		mouse('mousedown', from);
		for (let step = 1; step <= 6; step++) {
			mouse('mousemove', { x: from.x + 11 * step, y: from.y + 9 * step });
			await frame();
		}
		const dragged = pixels();
		mouse('mouseup', { x: from.x + 66, y: from.y + 54 });
		await frame();
		const dropped = pixels();
		expect(differing(dragged, before)).toBeGreaterThan(20_000);
		expect(differing(dragged, dropped)).toBeLessThan(150);
	});
});

function mouse(type: 'mousedown' | 'mousemove' | 'mouseup', { x, y }: { x: number; y: number }) {
	const { left, top } = host.getBoundingClientRect();
	const at = { clientX: left + x, clientY: top + y };
	const buttons = type === 'mouseup' ? 0 : 1;
	const event = new MouseEvent(type, { ...at, buttons, bubbles: true, cancelable: true });
	document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(event);
}

/** The frame after the next, when the next is on the screen. */
function frame(): Promise<void> {
	return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

/** All sheets of the drawing, one over the other. */
function pixels(): Uint8ClampedArray {
	const sheets = [...host.querySelectorAll<HTMLCanvasElement>('canvas[data-id^="layer"]')].filter(
		({ style }) => style.display !== 'none'
	);
	const whole = document.createElement('canvas');
	[whole.width, whole.height] = [sheets[0]?.width ?? 0, sheets[0]?.height ?? 0];
	const pen = whole.getContext('2d');
	if (!pen) throw new Error('Nothing is drawn.');
	const over = (one: HTMLCanvasElement, other: HTMLCanvasElement) =>
		Number(one.style.zIndex) - Number(other.style.zIndex);
	for (const sheet of sheets.toSorted(over)) pen.drawImage(sheet, 0, 0);
	return pen.getImageData(0, 0, whole.width, whole.height).data;
}

/** How many values of colours differ by more than the smoothing of edges, which is not the same each time. */
function differing(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
	let count = 0;
	for (let index = 0; index < one.length; index++)
		if (Math.abs((one[index] ?? 0) - (other[index] ?? 0)) > 16) count++;
	return count;
}
