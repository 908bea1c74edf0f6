import { page, userEvent } from 'vitest/browser';
import { vi } from 'vitest';
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
/** The elements of a small theory. */
export const elements = pictureOf(model, { shows: 'elements' });
/** Its configurations. */
export const configurations = pictureOf(model, { shows: 'configurations' });

/** Where its elements stand. */
export const places = new Map(
	[
		['element:attends', 0, 0],
		['element:meets', 0, 120],
		['element:network', 260, 60],
		['element:calm', 520, 60],
		['element:rested', 520, 240]
	].map(([id, x, y]) => [String(id), { x: Number(x), y: Number(y) }])
);

/** What the canvas has said. */
export const said = {
	onSelect: vi.fn(),
	onOpen: vi.fn(),
	onMove: vi.fn(),
	onLink: vi.fn(),
	onDropConnector: vi.fn(),
	onHandle: vi.fn(),
	onAddAt: vi.fn(),
	onBackground: vi.fn(),
	onContextMenu: vi.fn()
};

/** A canvas in the page with the elements drawn on it. */
export async function drawnCanvas(): Promise<{ host: HTMLElement; canvas: Canvas }> {
	vi.clearAllMocks();
	await page.viewport(1000, 600);
	const host = document.createElement('div');
	Object.assign(host.style, { width: '900px', height: '500px' });
	document.body.append(host);
	const canvas = createCanvas(host, said);
	await canvas.draw(elements, places);
	canvas.fit();
	return { host, canvas };
}

/** Where on the screen the middle of a card is, within the host. */
export function middleOf(canvas: Canvas, id: string): { x: number; y: number } {
	const at = canvas.screenPositionOf(id);
	if (at === undefined) throw new Error(`${id} is not drawn`);
	return { x: Math.round(at.left + at.width / 2), y: Math.round(at.top + at.height / 2) };
}

/** Drags with the mouse from one place of the host to another. */
export function dragIn(
	host: HTMLElement,
	from: { x: number; y: number },
	to: { x: number; y: number }
): Promise<void> {
	return userEvent.dragAndDrop(host, host, { sourcePosition: from, targetPosition: to });
}
