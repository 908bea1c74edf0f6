import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCanvas, type Canvas } from '$lib/canvas/canvas';
import { pictureOf } from '$lib/core/graph/picture';
import { project } from '../fixtures/small-project';
import {
	configurations,
	dragIn,
	drawnCanvas,
	elements,
	middleOf,
	places,
	said
} from './drawn-canvas';

let host: HTMLElement;
let canvas: Canvas;
const middle = (id: string) => middleOf(canvas, id);

beforeEach(async () => {
	({ host, canvas } = await drawnCanvas());
});

afterEach(() => {
	canvas.destroy();
	host.remove();
});

describe('a canvas', () => {
	it('draws each card where it belongs', () => {
		expect(canvas.positions()).toEqual(places);
		const [left, right] = [middle('element:attends'), middle('element:calm')];
		expect(left.x).toBeLessThan(right.x);
	});

	it('finds a free place for a card that has none, and leaves the others', async () => {
		const more = project()
			.configuration('1', ['C attends', 'C meets', 'O>M network', 'O calm', 'O new'], {
				links: ['attends + meets > network', 'network > calm', 'calm > new']
			})
			.configuration('2', ['M calm', 'O rested'])
			.model();
		await canvas.draw(pictureOf(more, { shows: 'elements' }), places);
		const now = canvas.positions();
		expect(now.get('element:new')?.x).toBeGreaterThan(520);
		now.delete('element:new');
		expect(now).toEqual(places);
	});

	it('draws another picture in its place', async () => {
		await canvas.draw(configurations, new Map());
		expect(canvas.screenPositionOf('element:attends')).toBeUndefined();
		expect(canvas.screenPositionOf('configuration:1')).toBeDefined();
	});

	it('lets a later picture take over from one that is still being drawn', async () => {
		const first = canvas.draw(configurations, new Map());
		await canvas.draw(elements, places);
		await first;
		expect(canvas.positions()).toEqual(places);
	});

	it('holds no truth: what was dropped goes back when the picture is drawn as it was', async () => {
		const from = middle('element:calm');
		await dragIn(host, from, { x: from.x + 60, y: from.y + 40 });
		expect(canvas.positions()).not.toEqual(places);
		await canvas.draw(elements, places);
		expect(canvas.positions()).toEqual(places);
	});

	it('finds the next card for the arrow keys', () => {
		expect(canvas.neighbourInDirection('element:network', 'right')).toBe('element:calm');
		expect(canvas.neighbourInDirection('element:calm', 'down')).toBe('element:rested');
	});

	it('changes theme without losing anything', async () => {
		await canvas.setTheme('dark');
		expect(canvas.positions()).toEqual(places);
	});

	it('zooms, and brings things to the middle', () => {
		canvas.zoomBy(0.5);
		canvas.centre('element:rested');
		expect(middle('element:rested')).toEqual({ x: 450, y: 250 });
	});

	it('leaves nothing behind', () => {
		canvas.destroy();
		expect(host.childElementCount).toBe(0);
		canvas = createCanvas(host, said);
	});
});
