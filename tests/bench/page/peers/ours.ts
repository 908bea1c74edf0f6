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
	return {
		whole: canvas.draw(picture, places, begin),
		view: () => {
			const { window, zoom } = canvas;
			const x = (window.width / 2 - window.x) * zoom;
			return { x, y: (window.height / 2 - window.y) * zoom, zoom };
		},
		placeOf: (id) => canvas.positions().get(id) ?? { x: NaN, y: NaN },
		isSeen: hasCard
	};
}
