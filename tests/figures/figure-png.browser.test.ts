import { describe, expect, it } from 'vitest';
import { figurePng } from '../../src/lib/figures/figure-png';
import { FigureProblem } from '../../src/lib/figures/figure-problem';
import { figureOf } from './read-svg';

describe('a figure as PNG', () => {
	it('has the pixels of its size at 300 dots per inch, says so, and shows what the SVG shows', async () => {
		const figure = figureOf({ widthMm: 183 });
		const png = await figurePng(figure);
		if (png instanceof FigureProblem) throw new Error(png.sentence);
		const view = new DataView(await png.arrayBuffer());
		expect(view.getUint32(16)).toBe(2161);
		expect(view.getUint32(20)).toBe(Math.round((figure.heightMm / 25.4) * 300));
		expect(view.getUint32(37)).toBe(0x70485973);
		expect(view.getUint32(41)).toBe(11811);
		const bitmap = await createImageBitmap(png);
		const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
		const context = canvas.getContext('2d');
		context?.drawImage(bitmap, 0, 0);
		const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
		const colours = new Set<string>();
		for (let at = 0; at < pixels.length; at += 4)
			colours.add(`${pixels[at]} ${pixels[at + 1]} ${pixels[at + 2]} ${pixels[at + 3]}`);
		for (const colour of ['255 255 255 255', '0 68 136 255', '221 170 51 255', '187 85 102 255'])
			expect(colours).toContain(colour);
	});

	it('is refused where no browser could draw it', async () => {
		const problem = await figurePng({ svg: '<svg/>', widthMm: 1189, heightMm: 841 }, 1200);
		expect(problem).toHaveProperty('sentence', expect.stringContaining('56173 × 39732 pixels'));
	});
});
