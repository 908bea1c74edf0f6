import type { Role } from '../core/model/role';
import { add, polygon, type Point } from './geometry';
import type { Sheet } from './sheet';
import { num, tag } from './svg';

/** Width and height of a chip, in text sizes. */
export const chipSize = 1.5;

const corners = (at: Point, half: number, places: readonly (readonly [number, number])[]) =>
	polygon(places.map(([x, y]) => add(at, { x: x * half, y: y * half })));

/** The outline of each role's chip, told apart without colour: around a point, with half its size. */
const shapes: Readonly<Record<Role, (at: Point, half: number) => string>> = {
	C: (at, half) =>
		corners(at, half * 0.92, [
			[-1, -1],
			[1, -1],
			[1, 1],
			[-1, 1]
		]),
	I: (at, half) =>
		corners(at, half, [
			[-1, -0.9],
			[0.45, -0.9],
			[1.1, 0],
			[0.45, 0.9],
			[-1, 0.9]
		]),
	A: (at, half) =>
		corners(at, half * 1.18, [
			[0, -1],
			[1, 0],
			[0, 1],
			[-1, 0]
		]),
	M: (at, half) =>
		corners(at, half * 1.12, [
			[-1, 0],
			[-0.5, -0.87],
			[0.5, -0.87],
			[1, 0],
			[0.5, 0.87],
			[-0.5, 0.87]
		]),
	O: ({ x, y }, half) => {
		const [left, right, r] = [num(x - half), num(x + half), num(half)];
		return `M${left} ${num(y)}A${r} ${r} 0 1 1 ${right} ${num(y)}A${r} ${r} 0 1 1 ${left} ${num(y)}Z`;
	},
	S: (at, half) =>
		corners(at, half, [
			[-1, -0.9],
			[1.1, -0.9],
			[0.65, 0],
			[1.1, 0.9],
			[-1, 0.9]
		])
};

/** One role's chip: shape, letter and colour. */
export function chip(sheet: Sheet, role: Role, at: Point): string {
	const ink = sheet.palette.roles[role];
	const half = (chipSize / 2) * sheet.em;
	const shape = tag('path', {
		d: shapes[role](at, half),
		fill: ink.fill,
		stroke: ink.outline,
		'stroke-width': 0.6,
		'stroke-linejoin': 'round'
	});
	const shift = role === 'I' || role === 'S' ? -0.04 * sheet.em : 0;
	return (
		shape +
		sheet.centred(role, add(at, { x: shift, y: 0 }), { fill: ink.letter, 'font-weight': 'bold' })
	);
}

/** The small arrow between two chips that says that the one role turns into the other. */
export function turn(sheet: Sheet, at: Point, down: boolean): string {
	const { em, palette } = sheet;
	const place = (along: number, across: number) =>
		add(at, down ? { x: across * em, y: along * em } : { x: along * em, y: across * em });
	const head = polygon([place(0.28, 0), place(-0.06, -0.2), place(-0.06, 0.2)]);
	const [start, end] = [place(-0.28, 0), place(0, 0)];
	return (
		tag('path', {
			d: `M${num(start.x)} ${num(start.y)}L${num(end.x)} ${num(end.y)}`,
			stroke: palette.arrow,
			'stroke-width': 0.6
		}) + tag('path', { d: head, fill: palette.arrow })
	);
}
