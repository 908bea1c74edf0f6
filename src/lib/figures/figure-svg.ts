import type { Picture } from '../core/graph/picture-parts';
import { altTextOf, type AltText } from './alt-text';
import { FigureProblem, tooSmall } from './figure-problem';
import type { Point } from './geometry';
import { pointsPerMm, withDefaults, type FigureOptions } from './options';
import { drawPage, isLowEnough, pageOf, type Page } from './page';
import { Sheet } from './sheet';
import { escapeXml, num, tag } from './svg';

export { FigureProblem } from './figure-problem';
export type { FigureOptions } from './options';

/** A figure ready for print. */
export interface Figure extends AltText {
	/** The file's content; the same picture and options give the same text. */
	readonly svg: string;
	readonly widthMm: number;
	readonly heightMm: number;
	/** The size its text really has on paper. */
	readonly textPt: number;
}

/** Names that mean the same widths on every system; the first one found is used. */
const fonts = 'Arimo, "Liberation Sans", Arial, Helvetica, sans-serif';

/** Draws a picture of the theory as SVG at a width in millimetres, its text as text and never smaller than asked. Positions are middles of cards in canvas units. */
export function figureSvg(
	picture: Picture,
	positions: ReadonlyMap<string, Point>,
	options: FigureOptions
): Figure | FigureProblem {
	if (picture.cards.length === 0)
		return new FigureProblem(
			'There is nothing to draw. Choose configurations that have elements in them.'
		);
	const full = withDefaults(options);
	const places = placesOf(picture, positions);
	for (let size = full.textPt; size >= full.minimumPt; size -= 0.5) {
		const page = pageOf(picture, places, full.widthMm, new Sheet(size, full));
		if (page !== undefined && isLowEnough(page, full)) return figureOf(picture, page);
	}
	return tooSmall(picture, places, full);
}

/** Cards without a position stand below the others. */
function placesOf({ cards }: Picture, positions: ReadonlyMap<string, Point>): Point[] {
	const bottom = Math.max(0, ...[...positions.values()].map(({ y }) => y));
	let placeless = 0;
	return cards.map(({ id }) => positions.get(id) ?? { x: placeless++ * 240, y: bottom + 200 });
}

function figureOf(picture: Picture, page: Page): Figure {
	const { sheet, width, height } = page;
	const alt = altTextOf(picture, sheet.options);
	const [widthMm, heightMm] = [width / pointsPerMm, height / pointsPerMm];
	const svg = tag(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: `${num(widthMm)}mm`,
			height: `${num(heightMm)}mm`,
			viewBox: `0 0 ${num(width)} ${num(height)}`,
			role: 'img',
			'aria-labelledby': 'figure-title figure-description',
			'font-family': fonts
		},
		tag('title', { id: 'figure-title' }, escapeXml(alt.title)),
		tag('desc', { id: 'figure-description' }, escapeXml(alt.description)),
		tag('rect', { width, height, fill: '#FFFFFF' }),
		...drawPage(picture, page)
	);
	return { svg: `${svg}\n`, widthMm, heightMm, textPt: sheet.em, ...alt };
}
