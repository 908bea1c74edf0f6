import type { Arrow, Card, Picture } from '../core/graph/picture-parts';
import { roleNames, type Role } from '../core/model/role';
import { drawSign, hedgeSigns, hiddenEndsSign, sampleArrow } from './arrow';
import { chip, chipSize, turn } from './chips';
import { add, type Point } from './geometry';
import { frameEntries } from './legend-frames';
import { bearingMarks, drawMark, markNames } from './marks';
import type { Sheet } from './sheet';
import { tag } from './svg';

/** One explained sign: its width in text sizes, its words, and how it is drawn with its left end at a point on the middle of its row. */
export interface Entry {
	readonly sign: number;
	readonly words: string;
	readonly draw: (at: Point, sheet: Sheet) => string;
}

const roleOrder: readonly Role[] = ['I', 'A', 'S', 'C', 'M', 'O'];

/** The signs that occur in a picture, in the order a reader meets them: roles, arrows, cards. */
export function entriesFor(picture: Picture, sheet: Sheet): Entry[] {
	return [
		...roleEntries(picture.cards),
		...arrowEntries(picture.arrows),
		...cardEntries(picture, sheet),
		...becameEntries(picture)
	];
}

function roleEntries(cards: readonly Card[]): Entry[] {
	const chips = cards.flatMap((card) => card.chips);
	const entries = roleOrder
		.filter((role) => chips.some((one) => one.role === role))
		.map((role) => chipEntry(role));
	const turning = cards.flatMap((card) =>
		card.chips.map((one, index) => ({ one, before: card.chips[index - 1] }))
	);
	const first = turning.find(({ one, before }) => one.turns && before !== undefined);
	if (first?.before === undefined) return entries;
	const [before, after] = [first.before.role, first.one.role];
	return [...entries, turnEntry(before, after)];
}

function chipEntry(role: Role): Entry {
	const half = chipSize / 2;
	return {
		sign: chipSize,
		words: roleNames[role],
		draw: (at, sheet) => chip(sheet, role, add(at, { x: half * sheet.em, y: 0 }))
	};
}

function turnEntry(before: Role, after: Role): Entry {
	const half = chipSize / 2;
	return {
		sign: 2 * chipSize + 0.9,
		words: `roles in turn: ${roleNames[before]}, then ${roleNames[after]}`,
		draw: (at, sheet) => {
			const place = (x: number) => add(at, { x: x * sheet.em, y: 0 });
			const second = chip(sheet, after, place(3 * half + 0.9));
			return chip(sheet, before, place(half)) + turn(sheet, place(chipSize + 0.45), false) + second;
		}
	};
}

function arrowEntries(arrows: readonly Arrow[]): Entry[] {
	const stated = arrows.filter(({ manner }) => manner === 'stated');
	const kinds = (['leads to', 'enables', 'triggers', 'blocks'] as const)
		.filter((kind) => stated.some((arrow) => arrow.kind === kind))
		.map((kind) => lineEntry({ manner: 'stated', kind }, kind));
	const when = (occurs: boolean, entry: Entry) => (occurs ? [entry] : []);
	const has = (manner: Arrow['manner']) => arrows.some((arrow) => arrow.manner === manner);
	return [
		...kinds,
		...when(
			arrows.some(({ from }) => from.length > 1),
			jointEntry
		),
		...when(
			arrows.some(({ to }) => 'arrow' in to),
			conditionEntry
		),
		...when(
			has('implied'),
			lineEntry({ manner: 'implied', kind: 'leads to' }, 'implied, not stated')
		),
		...when(
			has('ripple'),
			lineEntry({ manner: 'ripple', kind: 'leads to' }, 'goes to work in another configuration')
		),
		...when(has('shared'), lineEntry({ manner: 'shared', kind: 'leads to' }, 'share an element')),
		...when(
			arrows.some(({ hedge }) => hedge === 'possibly'),
			signEntry(hedgeSigns.possibly, 'said as possible')
		),
		...when(
			arrows.some(({ hedge }) => hedge === 'partly'),
			signEntry(hedgeSigns.partly, 'said as one cause among others')
		),
		...when(
			arrows.some(({ hidden }) => hidden !== undefined),
			signEntry(hiddenEndsSign, 'has more causes or effects than are shown')
		)
	];
}

function lineEntry(arrow: Pick<Arrow, 'manner' | 'kind'>, words: string): Entry {
	return {
		sign: 2.6,
		words,
		draw: (at, sheet) =>
			sampleArrow(
				arrow,
				add(at, { x: 0.1 * sheet.em, y: 0 }),
				add(at, { x: 2.6 * sheet.em, y: 0 }),
				sheet
			)
	};
}

const stated = { manner: 'stated', kind: 'leads to' } as const;

const jointEntry: Entry = {
	sign: 3,
	words: 'joint causes',
	draw: (at, sheet) => {
		const place = (x: number, y: number) => add(at, { x: x * sheet.em, y: y * sheet.em });
		const meet = place(1.2, 0);
		const line = (y: number) =>
			tag('line', {
				x1: place(0, y).x,
				y1: place(0, y).y,
				x2: meet.x,
				y2: meet.y,
				stroke: sheet.palette.arrow,
				'stroke-width': 0.8
			});
		const dot = tag('circle', {
			cx: meet.x,
			cy: meet.y,
			r: 0.24 * sheet.em,
			fill: sheet.palette.arrow
		});
		return line(-0.5) + line(0.5) + dot + sampleArrow(stated, meet, place(3, 0), sheet);
	}
};

const conditionEntry: Entry = {
	sign: 2.6,
	words: 'bears on a link',
	draw: (at, sheet) => {
		const place = (x: number, y: number) => add(at, { x: x * sheet.em, y: y * sheet.em });
		return (
			sampleArrow(stated, place(0, 0.45), place(2.6, 0.45), sheet) +
			sampleArrow(stated, place(1.1, -0.9), place(1.1, 0.42), sheet)
		);
	}
};

function signEntry(sign: string, words: string): Entry {
	return {
		sign: 1.4,
		words,
		draw: (at, sheet) => drawSign(sign, add(at, { x: 0.7 * sheet.em, y: 0 }), sheet)
	};
}

function cardEntries({ cards }: Picture, sheet: Sheet): Entry[] {
	const frames = frameEntries(cards);
	if (!sheet.options.evidence) return frames;
	const marks = bearingMarks
		.filter((mark) => cards.some((card) => card.marks[mark] > 0))
		.map((mark) => ({
			sign: 0.6,
			words: markNames[mark],
			draw: (at: Point, drawnOn: Sheet) =>
				drawMark(drawnOn, mark, add(at, { x: 0.3 * drawnOn.em, y: 0 }))
		}));
	return [...frames, ...marks];
}

/** What the signs of a comparison say: one entry for each that is on a card or an arrow. */
function becameEntries({ cards, arrows }: Picture): Entry[] {
	const all = [...cards, ...arrows].flatMap(({ became }) => became ?? []);
	const signs = new Map(all.map(({ sign, words }) => [sign, words]));
	return [...signs].flatMap(([sign, words]) => (sign === '' ? [] : [signEntry(sign, words)]));
}
