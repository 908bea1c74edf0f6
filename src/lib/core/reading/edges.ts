import type { Stretch } from '../anchors';
import { extended, unitAfter, unitBefore, type Readable, type Unit } from './steps';

const letterCutter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Which end of a stretch is moved. */
export type Edge = 'start' | 'end';

/** The stretch with one end moved by a unit or a letter, forwards or back; it never becomes empty. */
export function edgeMoved(
	readable: Readable,
	from: Stretch,
	unit: Unit | 'letter',
	way: 1 | -1,
	edge: Edge
): Stretch {
	if (unit === 'letter')
		return kept(from, { ...from, [edge]: byLetter(readable, from[edge], way) });
	if (edge === 'end') return extended(readable, from, unit, way) ?? from;
	const start =
		way === -1
			? unitBefore(readable, from.start, unit)?.start
			: unitAfter(readable, unitAfter(readable, from.start, unit)?.end ?? from.end, unit)?.start;
	return kept(from, { start: start ?? from.start, end: from.end });
}

function kept(before: Stretch, after: Stretch): Stretch {
	return after.end > after.start ? after : before;
}

/** A place one letter on or back, with all that is written over it. */
function byLetter({ text }: Readable, place: number, way: 1 | -1): number {
	const near =
		way === 1 ? text.slice(place, place + 64) : text.slice(Math.max(0, place - 64), place);
	const letters = [...letterCutter.segment(near)];
	const letter = way === 1 ? letters[0] : letters.at(-1);
	return place + way * (letter?.segment.length ?? 0);
}
