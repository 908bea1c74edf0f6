import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Desk from '../shell/Desk.svelte';

beforeEach(async () => {
	localStorage.clear();
	await page.viewport(1280, 720);
});

const edge = (name: string) => page.getByRole('separator', { name });
const widthOf = (name: string) =>
	page.getByRole('region', { name }).element().getBoundingClientRect().width;

async function focusEdge(name: string): Promise<void> {
	await expect.element(edge(name)).toBeInTheDocument();
	(edge(name).element() as HTMLElement).focus();
}

describe('panes', () => {
	it('are sized with the arrow keys, from both sides', async () => {
		await render(Desk);
		await focusEdge('Width of Outline');
		await userEvent.keyboard('{ArrowRight}{ArrowRight}');
		await expect.element(edge('Width of Outline')).toHaveAttribute('aria-valuenow', '284');
		expect(widthOf('Outline')).toBe(284);
		await focusEdge('Width of Inspector');
		await userEvent.keyboard('{ArrowRight}');
		expect(widthOf('Inspector')).toBe(312);
	});

	it('stop at their bounds and come back to their first width', async () => {
		await render(Desk);
		await focusEdge('Width of Outline');
		await userEvent.keyboard('{Home}{ArrowLeft}');
		expect(widthOf('Outline')).toBe(176);
		await userEvent.keyboard('{End}');
		expect(widthOf('Outline')).toBe(480);
		await userEvent.keyboard('{Enter}');
		expect(widthOf('Outline')).toBe(252);
	});

	it('have the width they were given when the room is opened again', async () => {
		const { unmount } = await render(Desk);
		await focusEdge('Width of Outline');
		await userEvent.keyboard('{ArrowRight}');
		await unmount();
		await render(Desk);
		await expect.element(edge('Width of Outline')).toHaveAttribute('aria-valuenow', '268');
	});

	it('are sized by dragging the edge', async () => {
		await render(Desk);
		await userEvent.dragAndDrop(
			edge('Width of Outline'),
			page.getByRole('region', { name: 'Graph' }),
			{
				sourcePosition: { x: 0, y: 300 },
				targetPosition: { x: 40, y: 300 }
			}
		);
		expect(Math.abs(widthOf('Outline') - 293)).toBeLessThanOrEqual(1);
	});

	it('stand one under another on a narrow screen', async () => {
		await page.viewport(390, 844);
		await render(Desk);
		const box = (name: string) =>
			page.getByRole('region', { name }).element().getBoundingClientRect();
		expect(box('Graph').top).toBeGreaterThanOrEqual(box('Outline').bottom);
		expect(box('Inspector').top).toBeGreaterThanOrEqual(box('Graph').bottom);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
	});
});
