import type { Marks } from '../core/graph/picture-parts';
import { add, type Point } from './geometry';
import type { Sheet } from './sheet';
import { num, tag } from './svg';

/** What one mark says of one extract, in the order marks stand in. */
export const bearingMarks = ['supports', 'refines', 'refutes', 'unjudged', 'speaksOf'] as const;
export type BearingMark = (typeof bearingMarks)[number];

/** The words for each mark, as the legend writes them. */
export const markNames: Readonly<Record<BearingMark, string>> = {
	supports: 'supports',
	refines: 'refines',
	refutes: 'refutes',
	unjudged: 'not yet judged',
	speaksOf: 'speaks of it'
};

const mostDrawn = 5;
/** Distance between the middles of two marks, in text sizes. */
export const markPitch = 0.8;

/** The line or lines below a card's label: a mark for each extract up to a handful, then how many more. */
export interface MarkRow {
	readonly drawn: readonly BearingMark[];
	readonly words: readonly string[];
	/** True where the words stand behind the marks, not below them. */
	readonly besides: boolean;
}

/** The row of marks of a card in a given width, or nothing where its words do not fit. */
export function markRow(sheet: Sheet, marks: Marks, width: number): MarkRow | undefined {
	const all = bearingMarks.flatMap((mark) => Array<BearingMark>(marks[mark]).fill(mark));
	const drawn = all.slice(0, mostDrawn);
	const words =
		all.length === 0 ? 'no extract linked yet' : `and ${all.length - drawn.length} more`;
	if (all.length > 0 && all.length === drawn.length) return { drawn, words: [], besides: true };
	const taken = drawn.length * markPitch * sheet.em + 0.2 * sheet.em;
	if (all.length > 0 && taken + sheet.width(words) <= width)
		return { drawn, words: [words], besides: true };
	const lines = sheet.wrap(words, width);
	return lines === undefined ? undefined : { drawn, words: lines, besides: false };
}

/** How many lines of text a row of marks takes. */
export function rowLines({ drawn, words, besides }: MarkRow): number {
	return besides ? 1 : words.length + (drawn.length > 0 ? 1 : 0);
}

export function drawMarkRow(sheet: Sheet, { drawn, words, besides }: MarkRow, at: Point): string {
	const { em, palette } = sheet;
	const middle = sheet.height(0.5);
	const marks = drawn.map((mark, index) =>
		drawMark(sheet, mark, add(at, { x: (0.3 + index * markPitch) * em, y: middle }))
	);
	const shift = besides
		? { x: (drawn.length * markPitch + 0.2) * em, y: 0 }
		: { x: 0, y: sheet.height(drawn.length > 0 ? 1 : 0) };
	return marks.join('') + sheet.lines(words, add(at, shift), { fill: palette.quiet });
}

/** One mark: told apart by shape, never by colour alone. */
export function drawMark(sheet: Sheet, mark: BearingMark, { x, y }: Point): string {
	const { em, palette } = sheet;
	const [r, line] = [0.26 * em, { stroke: palette.ink, 'stroke-width': 0.7, fill: 'none' }];
	const path = (d: string, more = {}) => tag('path', { d, ...line, ...more });
	if (mark === 'supports') return tag('circle', { cx: x, cy: y, r, fill: palette.ink });
	if (mark === 'refines') return tag('circle', { cx: x, cy: y, r: r * 0.9, ...line });
	const [left, right, top, bottom] = [num(x - r), num(x + r), num(y - r), num(y + r)];
	if (mark === 'refutes')
		return path(`M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`, {
			stroke: palette.refutes,
			'stroke-width': 1
		});
	if (mark === 'unjudged')
		return path(`M${num(x)} ${top}L${right} ${num(y)}L${num(x)} ${bottom}L${left} ${num(y)}Z`);
	return path(`M${left} ${num(y)}L${right} ${num(y)}`);
}
