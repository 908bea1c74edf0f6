import { middleOf, type Route } from './route';

/** Leads a pen along a way. */
export function trace(
	pen: Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'quadraticCurveTo'>,
	{ start, controls, end }: Route
): void {
	pen.moveTo(start.x, start.y);
	if (controls.length === 0) pen.lineTo(end.x, end.y);
	controls.forEach((control, index) => {
		const next = controls[index + 1];
		const to = next === undefined ? end : middleOf(control, next);
		pen.quadraticCurveTo(control.x, control.y, to.x, to.y);
	});
}
