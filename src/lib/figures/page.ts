import type { Picture } from '../core/graph/picture-parts';
import { arrange, type Arrangement } from './arrange';
import { drawArrow, drawSigns } from './arrow';
import { drawCard } from './card';
import type { Point } from './geometry';
import { drawGround, drawHeading } from './ground';
import { drawLegend, legendOf, type Legend } from './legend';
import { pointsPerMm, type FullOptions } from './options';
import { routesOf, type Routed } from './router';
import type { Sheet } from './sheet';
import { num, tag } from './svg';

/** A figure set out on its paper, all lengths in points. */
export interface Page {
	readonly sheet: Sheet;
	readonly arrangement: Arrangement;
	readonly legend: Legend;
	readonly title: readonly string[];
	readonly version: readonly string[];
	readonly width: number;
	readonly height: number;
}

const margin = 0.4;
const gapAboveLegend = 1.2;

function headHeight({ title, version, sheet }: Pick<Page, 'title' | 'version' | 'sheet'>): number {
	const lines = title.length + version.length;
	return lines === 0 ? 0 : sheet.height(lines) + 0.9 * sheet.em;
}

/** Sets a picture out on paper of a width, or gives nothing where it cannot fit. */
export function pageOf(
	picture: Picture,
	places: readonly Point[],
	widthMm: number,
	sheet: Sheet
): Page | undefined {
	const width = widthMm * pointsPerMm;
	const inner = width - 2 * margin * sheet.em;
	const title = sheet.wrap(sheet.options.title ?? '', inner, 'bold');
	const version = sheet.wrap(sheet.options.version ?? '', inner);
	const legend = legendOf(picture, inner, sheet);
	if (title === undefined || version === undefined || legend === undefined) return undefined;
	const arrangement = arrange(picture, places, inner, sheet);
	if (arrangement === undefined) return undefined;
	const head = headHeight({ title, version, sheet });
	const height =
		head + arrangement.height + legend.height + (2 * margin + gapAboveLegend) * sheet.em;
	return { sheet, arrangement, legend, title, version, width, height };
}

/** Whether a page is no higher than its author allows. */
export function isLowEnough({ height }: Page, { maxHeightMm }: FullOptions): boolean {
	return maxHeightMm === undefined || height <= maxHeightMm * pointsPerMm;
}

/** What steps back lies below what does not. */
function fromTheBack(routes: readonly Routed[]): Routed[] {
	const isBack = ({ arrow }: Routed) => arrow.dimmed === true;
	return [...routes.filter(isBack), ...routes.filter((route) => !isBack(route))];
}

/** Everything on a page, from the ground up. */
export function drawPage(picture: Picture, page: Page): string[] {
	const { sheet, arrangement, legend, title, version } = page;
	const edge = margin * sheet.em;
	const head = headHeight(page);
	const below = edge + head + arrangement.height + gapAboveLegend * sheet.em;
	const routes = fromTheBack(routesOf(picture, arrangement, sheet));
	return [
		sheet.lines(title, { x: edge, y: edge }, { 'font-weight': 'bold' }),
		sheet.lines(
			version,
			{ x: edge, y: edge + sheet.height(title.length) },
			{ fill: sheet.palette.quiet }
		),
		tag(
			'g',
			{ transform: `translate(${num(edge)} ${num(edge + head)})` },
			...arrangement.grounds.map(({ face, box }) => drawGround(box, sheet.for(face.ground))),
			...routes.map((route) => drawArrow(route, sheet.for(route.arrow))),
			...routes.map((route) => drawSigns(route, sheet.for(route.arrow))),
			...arrangement.grounds.map(({ face, box }) => drawHeading(face, box, sheet.for(face.ground))),
			...picture.cards.flatMap(({ id }) => {
				const [face, box] = [arrangement.faces.get(id), arrangement.cards.get(id)];
				return face && box ? [drawCard(face, box, sheet.for(face.card))] : [];
			})
		),
		drawLegend(legend, { x: edge, y: below }, sheet)
	];
}
