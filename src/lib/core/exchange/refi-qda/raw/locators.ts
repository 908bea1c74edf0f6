import type { XmlElement } from '../xml/element';
import { wholeNumber } from './attributes';

type Attributes = XmlElement['attributes'];

/** The page of a PDF in words; the standard counts from 0, people from 1. */
export function pageOf({ page }: Attributes): string {
	const number = wholeNumber(page);
	return number === undefined ? 'no page given' : `page ${number + 1}`;
}

/** The area of a picture in words, in its own dots. */
export function areaOf({ firstX, firstY, secondX, secondY }: Attributes): string {
	const corners = [firstX, firstY, secondX, secondY].map(wholeNumber);
	if (corners.includes(undefined)) return 'no area given';
	return `area ${corners[0]}, ${corners[1]} to ${corners[2]}, ${corners[3]}`;
}

/** A stretch of a recording in words, from milliseconds; nothing where neither end is known. */
export function timesOf(begin: number | undefined, end: number | undefined): string | undefined {
	if (begin === undefined && end === undefined) return undefined;
	const from = clock(begin ?? 0);
	return end === undefined || end === begin ? `at ${from}` : `${from} to ${clock(end)}`;
}

function clock(milliseconds: number): string {
	const tenths = Math.round(Math.max(0, milliseconds) / 100);
	const [hours, minutes] = [Math.floor(tenths / 36_000), Math.floor(tenths / 600) % 60];
	const seconds = ((tenths % 600) / 10).toFixed(1).padStart(4, '0');
	return `${hours}:${String(minutes).padStart(2, '0')}:${seconds}`;
}
