import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app.css';
import { createCanvas, type Canvas } from '$lib/canvas/canvas';
import { pictureOf } from '$lib/core/graph/picture';
import { project } from '../fixtures/small-project';

const model = project()
	.configuration('1', ['C attends', 'C meets', 'O>M network', 'O calm'], {
		links: ['attends + meets > network', 'network > calm']
	})
	.configuration('2', ['M calm', 'O rested'])
	.model();
const elements = pictureOf(model, { shows: 'elements' });
const configurations = pictureOf(model, { shows: 'configurations' });

const places = new Map(
	[
		['element:attends', 0, 0],
		['element:meets', 0, 120],
		['element:network', 260, 60],
		['element:calm', 520, 60],
		['element:rested', 520, 240]
	].map(([id, x, y]) => [String(id), { x: Number(x), y: Number(y) }])
);

const said = {
	onSelect: vi.fn(),
	onOpen: vi.fn(),
	onMove: vi.fn(),
	onLink: vi.fn(),
	onDropConnector: vi.fn(),
	onHandle: vi.fn(),
	onAddAt: vi.fn(),
	onBackground: vi.fn()
};

let host: HTMLElement;
let canvas: Canvas;

/** Where on the screen the middle of a card is, within the host. */
function middle(id: string): { x: number; y: number } {
	const at = canvas.screenPositionOf(id);
	if (at === undefined) throw new Error(`${id} is not drawn`);
	return { x: Math.round(at.left + at.width / 2), y: Math.round(at.top + at.height / 2) };
}

const drag = (from: { x: number; y: number }, to: { x: number; y: number }) =>
	userEvent.dragAndDrop(host, host, { sourcePosition: from, targetPosition: to });

beforeEach(async () => {
	vi.clearAllMocks();
	await page.viewport(1000, 600);
	host = document.createElement('div');
	Object.assign(host.style, { width: '900px', height: '500px' });
	document.body.append(host);
	canvas = createCanvas(host, said);
	await canvas.draw(elements, places);
	canvas.fit();
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

	it('says what was clicked, and whether it adds to the selection', async () => {
		await userEvent.click(host, { position: middle('element:network') });
		expect(said.onSelect).toHaveBeenLastCalledWith(['element:network'], false);
		await userEvent.click(host, { position: middle('element:calm'), modifiers: ['Shift'] });
		expect(said.onSelect).toHaveBeenLastCalledWith(['element:calm'], true);
		await userEvent.click(host, { position: { x: 20, y: 480 } });
		expect(said.onBackground).toHaveBeenCalledOnce();
	});

	it('opens a card that is double-clicked, and offers to add where there is none', async () => {
		await userEvent.dblClick(host, { position: middle('element:network') });
		expect(said.onOpen).toHaveBeenCalledExactlyOnceWith('element:network');
		await userEvent.dblClick(host, { position: { x: 20, y: 480 } });
		expect(said.onAddAt).toHaveBeenCalledOnce();
	});

	it('says where a card was dropped, and takes the selected cards along', async () => {
		canvas.select(['element:attends', 'element:meets']);
		const from = middle('element:attends');
		await drag(from, { x: from.x + 60, y: from.y + 40 });
		const [moves] = said.onMove.mock.lastCall as [{ id: string; x: number; y: number }[]];
		expect(moves.map((move) => move.id).sort()).toEqual(['element:attends', 'element:meets']);
		const by = moves.map(({ id, x, y }) => [
			x - (places.get(id)?.x ?? 0),
			y - (places.get(id)?.y ?? 0)
		]);
		expect(by[0]).toEqual(by[1]);
	});

	it('holds no truth: what was dropped goes back when the picture is drawn as it was', async () => {
		const from = middle('element:calm');
		await drag(from, { x: from.x + 60, y: from.y + 40 });
		expect(canvas.positions()).not.toEqual(places);
		await canvas.draw(elements, places);
		expect(canvas.positions()).toEqual(places);
	});

	it('links two cards by the handle, or says that the connector was dropped in the open', async () => {
		canvas.select(['element:attends']);
		const at = canvas.screenPositionOf('element:attends');
		const handle = { x: (at?.left ?? 0) + (at?.width ?? 0) + 10, y: middle('element:attends').y };
		await drag(handle, middle('element:rested'));
		expect(said.onLink).toHaveBeenCalledExactlyOnceWith('element:attends', 'element:rested');
		await drag(handle, { x: 450, y: 20 });
		expect(said.onDropConnector).toHaveBeenCalledOnce();
		expect(said.onMove).not.toHaveBeenCalled();
	});

	it('moves the cards of a configuration with its ground', async () => {
		await canvas.draw(configurations, new Map());
		canvas.fit();
		const ground = canvas.screenPositionOf('configuration:1');
		const from = { x: (ground?.left ?? 0) + 6, y: (ground?.top ?? 0) + (ground?.height ?? 0) - 6 };
		await drag(from, { x: from.x + 50, y: from.y - 30 });
		const [moves] = said.onMove.mock.lastCall as [{ id: string }[]];
		expect(moves.map((move) => move.id).sort()).toEqual([
			'occurrence:1.attends',
			'occurrence:1.calm',
			'occurrence:1.meets',
			'occurrence:1.network'
		]);
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
