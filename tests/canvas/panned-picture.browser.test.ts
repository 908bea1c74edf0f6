import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Canvas } from '$lib/canvas/canvas';
import { restAfter } from '$lib/canvas/renderer';
import { drawnCanvas, elements, places } from './drawn-canvas';

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

describe('the canvas while it is panned', () => {
	it.each([
		['from the right', -700, 0, 45, 0],
		['from above', 0, 420, 0, -37],
		['from the corner below', 640, 380, -41, -29]
	])('shows cards that come in %s as it shows them at rest', async (_, x, y, dx, dy) => {
		await panned(x, y);
		await rested();
		const before = pixels();
		for (let step = 0; step < 8; step++) await panned(dx, dy);
		const moving = pixels();
		await rested();
		// The library draws a link now from a drawing it keeps and now anew, which smooths its edges otherwise.
		expect(differing(moving, before)).toBeGreaterThan(40_000);
		expect(differing(moving, pixels())).toBeLessThan(4000);
	});

	it('draws what changes meanwhile', async () => {
		await panned(-60, 20);
		await panned(-60, 20);
		await canvas.draw(elements, new Map(places).set('element:calm', { x: 300, y: 200 }));
		await frame();
		const moving = pixels();
		await rested();
		expect(differing(moving, pixels())).toBe(0);
	});
});

async function panned(x: number, y: number): Promise<void> {
	canvas.panBy(x, y);
	await frame();
}

/** The frame after the next, when the next is on the screen. */
function frame(): Promise<void> {
	return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

async function rested(): Promise<void> {
	await new Promise((done) => setTimeout(done, 2 * restAfter));
	await frame();
}

function pixels(): Uint8ClampedArray {
	const sheet = host.querySelector<HTMLCanvasElement>('canvas[data-id="layer2-node"]');
	const pen = sheet?.getContext('2d');
	if (!sheet || !pen) throw new Error('Nothing is drawn.');
	return pen.getImageData(0, 0, sheet.width, sheet.height).data;
}

function differing(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
	let count = 0;
	for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) count++;
	return count;
}
