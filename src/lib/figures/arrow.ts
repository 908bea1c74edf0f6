import type { Arrow } from '../core/graph/picture-parts';
import type { LinkKind } from '../core/model/link';
import { add, direction, polygon, turned, written, type Curve, type Point } from './geometry';
import type { Routed } from './router';
import type { RoutedCurve } from './ways';
import type { Sheet } from './sheet';
import { tag } from './svg';

/** Lengths of an arrowhead in text sizes. */
const headLength = 0.75;
const headHalf = 0.3;

/** How the line of an arrow is drawn, apart from its head. */
function lineOf({ manner, became }: Pick<Arrow, 'manner' | 'became'>, { palette }: Sheet) {
	const plain = { fill: 'none', 'stroke-linecap': 'round' };
	const isDashed = became?.line === 'dashed' || became?.line === 'dotted';
	const dash = became?.line === 'dotted' ? '0.9 2' : '4 2.4';
	if (isDashed)
		return { ...plain, stroke: palette.arrow, 'stroke-width': 0.8, 'stroke-dasharray': dash };
	if (manner === 'ripple') return { ...plain, stroke: palette.ripple, 'stroke-width': 1.6 };
	if (manner === 'implied')
		return { ...plain, stroke: palette.quiet, 'stroke-width': 0.6, 'stroke-dasharray': '0.1 2.2' };
	if (manner === 'shared') return { ...plain, stroke: palette.quiet, 'stroke-width': 0.6 };
	return { ...plain, stroke: palette.arrow, 'stroke-width': 0.8 };
}

/** Draws an arrow: its curves, its heads, and the dot where joint causes meet. */
export function drawArrow({ arrow, curves, junction }: Routed, sheet: Sheet): string {
	const { palette, em } = sheet;
	const drawn = curves.map((one) => drawCurve(arrow, one, sheet));
	const dot = junction
		? tag('circle', { cx: junction.x, cy: junction.y, r: 0.24 * em, fill: palette.arrow })
		: '';
	return tag('g', {}, ...drawn, dot);
}

function drawCurve(
	arrow: Pick<Arrow, 'manner' | 'kind' | 'became'>,
	{ curve, head, begins }: RoutedCurve,
	sheet: Sheet
): string {
	const [start, first, second, end] = curve;
	const hasHead = head && arrow.manner !== 'implied' && arrow.manner !== 'shared';
	const along = direction(second, end);
	// The line stops inside its head, so that no blunt end shows at the tip.
	const short = hasHead && arrow.kind !== 'blocks' ? -headLength * 0.7 * sheet.em : 0;
	const [handle, stop] = [add(second, along, short), add(end, along, short)];
	const d = `M${written(start)}C${written(first)} ${written(handle)} ${written(stop)}`;
	const line = tag('path', { d, ...lineOf(arrow, sheet) });
	const rise = begins && arrow.manner === 'ripple' ? drawRise(curve, sheet) : '';
	return line + rise + (hasHead ? drawHead(arrow, end, along, sheet) : '');
}

/** The dot that a ripple rises from, beside its card. */
function drawRise([start, first]: Curve, { palette, em }: Sheet): string {
	const { x, y } = add(start, direction(start, first), 0.28 * em);
	return tag('circle', { cx: x, cy: y, r: 0.28 * em, fill: palette.ripple });
}

/** The head of an arrow at its tip; each kind of link has its own. */
function drawHead(
	{ manner, kind }: Pick<Arrow, 'manner' | 'kind'>,
	tip: Point,
	along: Point,
	sheet: Sheet
): string {
	const { em, palette } = sheet;
	const colour = manner === 'ripple' ? palette.ripple : palette.arrow;
	const side = turned(along);
	const corner = (back: number, out: number) => add(add(tip, along, -back * em), side, out * em);
	const triangle = (back: number) =>
		polygon([
			corner(back, 0),
			corner(back + headLength, headHalf),
			corner(back + headLength, -headHalf)
		]);
	const ink: Readonly<Record<LinkKind, string>> = {
		'leads to': tag('path', { d: triangle(0.06), fill: colour }),
		enables: tag('path', {
			d: triangle(0.1),
			fill: '#FFFFFF',
			stroke: colour,
			'stroke-width': 0.8,
			'stroke-linejoin': 'miter'
		}),
		triggers: tag('path', { d: triangle(0.06) + triangle(0.06 + headLength * 0.75), fill: colour }),
		blocks: tag('path', {
			d: `M${written(corner(0.2, 0.48))}L${written(corner(0.2, -0.48))}`,
			stroke: colour,
			'stroke-width': 1.6
		})
	};
	return ink[kind];
}

/** The signs for hedged links, as the legend explains them. */
export const hedgeSigns = { possibly: '?', partly: '½' } as const;

/** The sign on an arrow that has more causes or effects than the figure shows. */
export const hiddenEndsSign = '+';

/** The signs on an arrow whose link is hedged, has ends that are not shown, or became another in a comparison; nothing on others. */
export function drawSigns(
	{ arrow: { hedge, hidden, became }, middle }: Routed,
	sheet: Sheet
): string {
	const isHedged = hedge !== undefined && hedge !== 'stated';
	const beside = add(middle, { x: isHedged ? 1.5 * sheet.em : 0, y: 0 });
	return (
		(isHedged ? drawSign(hedgeSigns[hedge], middle, sheet) : '') +
		(hidden === undefined ? '' : drawSign(hiddenEndsSign, beside, sheet)) +
		(became === undefined || became.sign === ''
			? ''
			: drawSign(became.sign, isHedged ? beside : middle, sheet))
	);
}

/** A sign on a white disc. */
export function drawSign(sign: string, at: Point, sheet: Sheet): string {
	const { em, palette } = sheet;
	const disc = {
		cx: at.x,
		cy: at.y,
		r: 0.68 * em,
		fill: '#FFFFFF',
		stroke: palette.arrow,
		'stroke-width': 0.5
	};
	return tag('circle', disc) + sheet.centred(sign, at, { 'font-weight': 'bold' });
}

/** A short straight arrow for the legend. */
export function sampleArrow(
	arrow: Pick<Arrow, 'manner' | 'kind'>,
	from: Point,
	to: Point,
	sheet: Sheet
): string {
	const third = { x: (to.x - from.x) / 3, y: (to.y - from.y) / 3 };
	const curve: Curve = [from, add(from, third), add(from, third, 2), to];
	return drawCurve(arrow, { curve, head: true, begins: true }, sheet);
}
