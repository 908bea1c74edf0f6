import type { Picture } from '../core/graph/picture-parts';
import { add, type Point } from './geometry';
import { entriesFor, type Entry } from './legend-entries';
import { notesFor } from './notes';
import type { Sheet } from './sheet';
import { tag } from './svg';

/** A legend broken into rows for a width. */
export interface Legend {
	readonly rows: readonly (readonly Entry[])[];
	readonly notes: readonly string[];
	readonly height: number;
}

const rowHeight = 1.9;
const signGap = 0.45;
const entryGap = 1.5;

/** Explains the signs that occur in a picture, and no others; nothing where its words do not fit the width. */
export function legendOf(picture: Picture, width: number, sheet: Sheet): Legend | undefined {
	const entries = entriesFor(picture, sheet);
	const rows: Entry[][] = [];
	let taken = Infinity;
	for (const entry of entries) {
		const room = entryWidth(entry, sheet);
		if (room > width) return undefined;
		if (taken + entryGap * sheet.em + room > width) {
			rows.push([]);
			taken = -entryGap * sheet.em;
		}
		rows.at(-1)?.push(entry);
		taken += entryGap * sheet.em + room;
	}
	const wrapped = notesFor(picture, sheet.options).map((note) => sheet.wrap(note, width));
	if (!wrapped.every((lines) => lines !== undefined)) return undefined;
	const notes = wrapped.flat();
	return { rows, notes, height: rows.length * rowHeight * sheet.em + sheet.height(notes.length) };
}

export function drawLegend({ rows, notes }: Legend, at: Point, sheet: Sheet): string {
	const { em } = sheet;
	const drawn = rows.map((row, index) => {
		let x = at.x;
		const y = at.y + (index + 0.5) * rowHeight * em;
		return row
			.map((entry) => {
				const sign = entry.draw({ x, y }, sheet);
				const words = sheet.text(entry.words, {
					x: x + (entry.sign + signGap) * em,
					y: y - sheet.height(0.5)
				});
				x += entryWidth(entry, sheet) + entryGap * em;
				return sign + words;
			})
			.join('');
	});
	const below = add(at, { x: 0, y: rows.length * rowHeight * em });
	return tag('g', {}, ...drawn, sheet.lines(notes, below, { fill: sheet.palette.quiet }));
}

function entryWidth({ sign, words }: Entry, sheet: Sheet): number {
	return (sign + signGap) * sheet.em + sheet.width(words);
}
