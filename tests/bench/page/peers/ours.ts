import { createCanvas } from '../../../../src/lib/canvas/canvas';
import { hasCard } from '../find-card';
import type { Drawing, Graph } from './graph';

/** Draws a graph with our own canvas. */
export function drawOurs(host: HTMLElement, { picture, places, middle }: Graph): Drawing {
	const canvas = createCanvas(host, {});
	const begin = () => {
		canvas.zoomBy(1 / canvas.zoom);
		canvas.lookAt(middle);
	};
	const view = () => {
		const { window, zoom } = canvas;
		const x = (window.width / 2 - window.x) * zoom;
		return { x, y: (window.height / 2 - window.y) * zoom, zoom };
	};
	return {
		whole: canvas.draw(picture, places, begin),
		view,
		placeOf: (id) => {
			const { left = NaN, top = NaN, width = 0, height = 0 } = canvas.screenPositionOf(id) ?? {};
			const { x, y, zoom } = view();
			return { x: (left + width / 2 - x) / zoom, y: (top + height / 2 - y) / zoom };
		},
		isSeen: hasCard
	};
}
