import type { Arrow } from '../core/graph/picture';
import type { Point } from '../core/graph/picture-space';
import { hidesShared } from './detail';
import { isLensed, lensInks, type Ink } from './overview-lens';
import type { Far, Pen } from './overview-pen';
import { trace } from './route-pen';
import { dimmed } from './theme';

/** How long a head is, in pixels of the screen. */
const head = 5;

/** Draws all arrows as thin lines along their ways; from nearer by they end in heads, and implied ones are dotted. The pen is set to the canvas's own units. */
export function drawLines(far: Far): void {
	const { palette, selected, detail } = far;
	const isFar = detail === 'colours';
	const isHidden = hidesShared(far.scene.shown.arrows, detail);
	const isSelected = (arrow: Arrow) => endsOf(arrow).some((id) => selected.has(id));
	const lensed = isLensed(far.scene.shown.arrows);
	const isPlain = ({ manner }: Arrow) => manner === 'stated' && !lensed;
	const inks: Ink[] = [
		[
			palette.edge,
			0.8,
			[],
			(arrow) => !isFar && arrow.manner === 'shared' && (!isHidden || isSelected(arrow))
		],
		[palette.far, 0.8, [], (arrow) => isPlain(arrow) || (isFar && arrow.manner === 'implied')],
		[palette.far, 0.8, [1.5, 2.5], ({ manner }) => !isFar && manner === 'implied'],
		...(lensed ? lensInks(palette) : []),
		[palette.accent, 1, [], ({ manner }) => manner === 'ripple'],
		[palette.accent, 2.5, [], ({ id }) => selected.has(id)]
	];
	for (const [ink, width, dashes, isMeant] of inks)
		for (const dim of [true, undefined] as const) {
			far.pen.globalAlpha = dim ? dimmed : 1;
			drawIn(far, ink, width, dashes, (arrow) => arrow.dimmed === dim && isMeant(arrow));
		}
}

function endsOf({ from, to }: Arrow): readonly string[] {
	return 'arrow' in to ? from : [...from, ...to];
}

function drawIn(
	far: Far,
	ink: string,
	width: number,
	dashes: readonly number[],
	isMeant: (arrow: Arrow) => boolean
): void {
	const { pen, scene, viewport, detail } = far;
	const meant = scene.shown.arrows.filter(isMeant);
	pen.beginPath();
	for (const arrow of meant) line(far, arrow);
	pen.strokeStyle = pen.fillStyle = ink;
	pen.lineWidth = width / viewport.zoom;
	pen.setLineDash(dashes.map((length) => length / viewport.zoom));
	pen.stroke();
	pen.setLineDash([]);
	if (detail === 'colours' || dashes.length > 0) return;
	for (const arrow of meant) drawHeads(far, arrow);
}

/** Along its way where that is known by now, else straight. */
function line({ pen, scene }: Far, arrow: Arrow): void {
	const ways = scene.stretchesOf(arrow.id);
	for (const { route } of ways) trace(pen, route);
	if (ways.length > 0) return;
	const ends = 'arrow' in arrow.to ? [] : arrow.to;
	for (const from of arrow.from)
		for (const to of ends) {
			const [here, there] = [scene.grid.boxOf(from), scene.grid.boxOf(to)];
			if (here === undefined || there === undefined) continue;
			const side = there.x > here.x ? 0.5 : -0.5;
			pen.moveTo(here.x + side * here.width, here.y);
			pen.lineTo(there.x - side * there.width, there.y);
		}
}

/** A triangle, a bar where the link blocks, a dot where it conditions another link. */
function drawHeads({ pen, scene, viewport }: Far, arrow: Arrow): void {
	if (arrow.manner === 'shared') return;
	for (const { route, ends } of scene.stretchesOf(arrow.id)) {
		if (!ends || !viewport.isOnScreen({ ...route.end, width: head, height: head })) continue;
		const before = route.controls.at(-1) ?? route.start;
		pen.save();
		pen.translate(route.end.x, route.end.y);
		pen.rotate(Math.atan2(route.end.y - before.y, route.end.x - before.x));
		pen.scale(1 / viewport.zoom, 1 / viewport.zoom);
		pen.beginPath();
		if ('arrow' in arrow.to) pen.arc(0, 0, 2.5, 0, 2 * Math.PI);
		else if (arrow.kind === 'blocks') pen.rect(-2, -4, 2, 8);
		else triangle(pen, { x: 0, y: 0 });
		pen.fill();
		pen.restore();
	}
}

function triangle(pen: Pen, { x, y }: Point): void {
	pen.moveTo(x, y);
	pen.lineTo(x - head, y - head / 2);
	pen.lineTo(x - head, y + head / 2);
}
