import type { Picture } from '../../src/lib/core/graph/picture';
import {
	FigureProblem,
	figureSvg,
	type Figure,
	type FigureOptions
} from '../../src/lib/figures/figure-svg';
import { overlaps, type Box } from '../../src/lib/figures/geometry';
import { measureArial } from '../../src/lib/figures/measure';
import { positions, twoConfigurations } from './sample-picture';

/** The figure of a picture, which is expected to fit. */
export function figureOf(options: FigureOptions, picture: Picture = twoConfigurations): Figure {
	const figure = figureSvg(picture, positions, options);
	if (figure instanceof FigureProblem) throw new Error(figure.sentence);
	return figure;
}

/** One piece of text of a figure with the box it fills, in points from the top left of the figure. */
export interface SetText extends Box {
	readonly content: string;
}

const unescaped = (text: string) =>
	text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&');

/** All pieces of text of a figure, with their boxes, the group's shift included. */
export function textsIn(svg: string): SetText[] {
	const shift = /translate\(([\d.]+) ([\d.]+)\)/.exec(svg);
	const [from, to] = [svg.indexOf('<g transform'), svg.lastIndexOf('</g></g><g>')];
	return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map((match) => {
		const [, attributes = '', escaped = ''] = match;
		const read = (name: string) =>
			Number(new RegExp(` ?\\b${name}="([\\d.]+)"`).exec(attributes)?.[1]);
		const size = read('font-size');
		const content = unescaped(escaped);
		const width = measureArial(content, size, attributes.includes('bold') ? 'bold' : 'regular');
		const isShifted = match.index > from && (to < 0 || match.index < to);
		const left = read('x') - (attributes.includes('middle') ? width / 2 : 0);
		return {
			content,
			x: left + (isShifted ? Number(shift?.[1]) : 0),
			y: read('y') - 0.72 * size + (isShifted ? Number(shift?.[2]) : 0),
			width,
			height: 0.72 * size
		};
	});
}

/** The first two pieces of text that lie on one another, if any. */
export function firstOverlap(texts: readonly SetText[]): [string, string] | undefined {
	for (const [index, one] of texts.entries())
		for (const other of texts.slice(index + 1))
			if (overlaps(one, other)) return [one.content, other.content];
	return undefined;
}
