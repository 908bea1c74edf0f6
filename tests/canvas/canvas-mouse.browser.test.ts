import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Canvas } from '$lib/canvas/canvas';
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
const drag = (from: { x: number; y: number }, to: { x: number; y: number }) =>
	dragIn(host, from, to);

beforeEach(async () => {
	({ host, canvas } = await drawnCanvas());
});

afterEach(() => {
	canvas.destroy();
	host.remove();
});

describe('the mouse on the canvas', () => {
	it('pulls a dragged card exactly into line with a near one, unless Alt is held', async () => {
		const from = middle('element:rested');
		const to = { x: from.x - 256, y: from.y + 17 };
		await drag(from, to);
		expect(said.onMove).toHaveBeenCalledExactlyOnceWith([{ id: 'element:rested', x: 260, y: 257 }]);
		expect(host.querySelector('[data-part=guides]')).toBeNull();
		await canvas.draw(elements, places);
		await userEvent.keyboard('{Alt>}');
		await drag(from, to);
		await userEvent.keyboard('{/Alt}');
		expect(said.onMove).toHaveBeenLastCalledWith([{ id: 'element:rested', x: 264, y: 257 }]);
	});

	it('puts a card back that is being dragged when Esc is pressed', async () => {
		const from = middle('element:rested');
		const { left, top } = host.getBoundingClientRect();
		const at = (type: string, x: number, y: number, target: EventTarget) =>
			target.dispatchEvent(
				new MouseEvent(type, {
					clientX: left + x,
					clientY: top + y,
					bubbles: true,
					cancelable: true,
					view: window
				})
			);
		const surface = document.elementFromPoint(left + from.x, top + from.y) ?? host;
		at('mousedown', from.x, from.y, surface);
		at('mousemove', from.x - 90, from.y + 30, window);
		at('mousemove', from.x - 120, from.y + 40, window);
		await expect.poll(() => canvas.positions().get('element:rested')?.x).toBeLessThan(420);
		await userEvent.keyboard('{Escape}');
		at('mousemove', from.x - 140, from.y + 40, window);
		at('mouseup', from.x - 140, from.y + 40, window);
		expect(canvas.positions()).toEqual(places);
		expect(said.onMove).not.toHaveBeenCalled();
	});

	it('pulls a group into line by its outer edges, and a configuration by its ground', async () => {
		canvas.select(['element:network', 'element:rested']);
		const from = middle('element:rested');
		await drag(from, { x: from.x - 257, y: from.y + 20 });
		const [moves] = said.onMove.mock.lastCall as [{ id: string; x: number; y: number }[]];
		const at = new Map(moves.map(({ id, x }) => [id, x]));
		expect(at.get('element:network')).toBe(0);
		expect(at.get('element:rested')).toBe(260);

		await canvas.draw(configurations, new Map());
		canvas.fit();
		const [one, two] = ['configuration:1', 'configuration:2'].map((id) => {
			const box = canvas.screenPositionOf(id);
			if (box === undefined) throw new Error('not drawn');
			return box;
		});
		if (!one || !two) return;
		const corner = { x: two.left + 5, y: two.top + two.height - 5 };
		await drag(corner, { x: corner.x + one.left - two.left + 4, y: corner.y + 40 });
		const landed = canvas.screenPositionOf('configuration:2');
		expect(landed?.left).toBeCloseTo(one.left, 5);
	});

	it('does not take a right click soon after a click for a double click', async () => {
		const at = middle('element:network');
		await userEvent.click(host, { position: at });
		await userEvent.click(host, { position: at, button: 'right' });
		await userEvent.click(host, { position: at, button: 'right' });
		await userEvent.click(host, { position: at });
		expect(said.onOpen).not.toHaveBeenCalled();
		expect(said.onContextMenu).toHaveBeenCalledTimes(2);
	});

	it('does not take quick clicks on two cards for a double click', async () => {
		await userEvent.click(host, { position: middle('element:network') });
		await userEvent.click(host, { position: middle('element:calm') });
		expect(said.onOpen).not.toHaveBeenCalled();
		expect(said.onSelect).toHaveBeenLastCalledWith(['element:calm'], false);
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

	it('opens a card that is double-clicked, and offers to add where there is none', async () => {
		await userEvent.dblClick(host, { position: middle('element:network') });
		expect(said.onOpen).toHaveBeenCalledExactlyOnceWith('element:network');
		await userEvent.dblClick(host, { position: { x: 20, y: 480 } });
		expect(said.onAddAt).toHaveBeenCalledOnce();
	});

	it('says what was clicked, and whether it adds to the selection', async () => {
		await userEvent.click(host, { position: middle('element:network') });
		expect(said.onSelect).toHaveBeenLastCalledWith(['element:network'], false);
		await userEvent.click(host, { position: middle('element:calm'), modifiers: ['Shift'] });
		expect(said.onSelect).toHaveBeenLastCalledWith(['element:calm'], true);
		await userEvent.click(host, { position: { x: 20, y: 480 } });
		expect(said.onBackground).toHaveBeenCalledOnce();
	});
});
