import type { Stretch } from '../anchors';
import { paragraphAt, trimmedStretch, type Paragraph } from './paragraphs';

const sentenceCutter = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordCutter = new Intl.Segmenter('en', { granularity: 'word' });

/** A text as it is gone through with keys. */
export interface Readable {
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
}

/** The units that keys move by. */
export type Unit = 'sentence' | 'word' | 'paragraph';

/** The sentences, words or the whole of one paragraph, without the speaker's label. */
export function unitsOf({ text, paragraphs }: Readable, at: number, unit: Unit): Stretch[] {
	const paragraph = paragraphs[at];
	if (paragraph === undefined) return [];
	const whole = trimmedStretch(text, { start: paragraph.body, end: paragraph.end });
	if (whole.end === whole.start) return [];
	if (unit === 'paragraph') return [whole];
	const words = text.slice(whole.start, whole.end);
	const pieces = [...(unit === 'word' ? wordCutter : sentenceCutter).segment(words)];
	return pieces
		.filter(({ isWordLike, segment }) => (unit === 'word' ? isWordLike : segment.trim() !== ''))
		.map(({ index, segment }) => {
			const start = whole.start + index;
			return trimmedStretch(text, { start, end: start + segment.length });
		});
}

/** The next unit that ends after a place; undefined at the end of the text. */
export function unitAfter(readable: Readable, place: number, unit: Unit): Stretch | undefined {
	const { paragraphs } = readable;
	for (let at = paragraphAt(paragraphs, place); at < paragraphs.length; at += 1) {
		const found = unitsOf(readable, at, unit).find(({ end }) => end > place);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** The last unit that begins before a place; undefined at the beginning of the text. */
export function unitBefore(readable: Readable, place: number, unit: Unit): Stretch | undefined {
	for (let at = paragraphAt(readable.paragraphs, place); at >= 0; at -= 1) {
		const found = unitsOf(readable, at, unit)
			.filter(({ start }) => start < place)
			.at(-1);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** The stretch after a step to the next or the last unit; it stays where there is none. */
export function stepped(
	readable: Readable,
	from: Stretch | undefined,
	unit: Unit,
	way: 1 | -1
): Stretch | undefined {
	if (from === undefined) return unitAfter(readable, 0, unit);
	if (way === 1 && unit === 'word' && !isOneWord(readable, from))
		return unitAfter(readable, from.start, unit);
	return way === 1
		? (unitAfter(readable, from.end, unit) ?? from)
		: (unitBefore(readable, from.start, unit) ?? from);
}

function isOneWord(readable: Readable, from: Stretch): boolean {
	const word = unitAfter(readable, from.start, 'word');
	return word?.start === from.start && word.end >= from.end;
}

/** The stretch with its end moved by a unit; it never becomes empty. */
export function extended(
	readable: Readable,
	from: Stretch | undefined,
	unit: Unit,
	way: 1 | -1
): Stretch | undefined {
	if (from === undefined) return stepped(readable, from, unit, way);
	if (way === 1) {
		const next = unitAfter(readable, from.end, unit);
		return next === undefined ? from : { start: from.start, end: next.end };
	}
	const last = unitBefore(readable, from.end, unit);
	const before = last === undefined ? undefined : unitBefore(readable, last.start, unit);
	return before === undefined || before.end <= from.start ? from : { ...from, end: before.end };
}
