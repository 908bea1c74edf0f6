import type { Span } from './marked-text';
import { isAttributionLine } from './find-speakers';
import { isFurniture } from './page-furniture';
import { linesOf, sliceOf } from './text-lines';

/** A paragraph's running text after a heading line, or the whole of it where there is none. */
export interface Section extends Span {
	readonly heading?: string;
}

const longestHeading = 90;
const unfinished =
	/\b(?:with|the|a|an|of|for|and|or|by|to|in|on|at|from|who|which|that|are|is|was|were|be|as)$/i;

function couldBeHeading(line: string): boolean {
	const plain = line.trim();
	if (plain === '' || plain.length > longestHeading || plain.split(/\s+/).length > 12) return false;
	if (!/^[\p{Lu}\d]/u.test(plain) || !/\p{L}{2}/u.test(plain)) return false;
	if (/[.!?…,;"“”*({[]/.test(plain.replace(/^\d+(?:\.\d+)*\.?\s/, '')) || /:$/.test(plain))
		return false;
	return !unfinished.test(plain) && !isAttributionLine(plain) && !isFurniture(plain);
}

/** A heading breaks off although the next line's first word would still have fitted. */
function breaksEarly(line: string, next: string, width: number): boolean {
	const firstWord = /^\s*\S+/.exec(next)?.[0].trim() ?? '';
	return line.trim().length + 1 + firstWord.length < width && /^\s*["“‘'[]?[\p{Lu}\d]/u.test(next);
}

function endsSentence(line: string): boolean {
	return /[.!?…]["'’”)\]]*\s*$/.test(line) || isAttributionLine(line);
}

function headingAt(text: string, lines: readonly Span[], at: number, width: number): boolean {
	const line = (place: number) => sliceOf(text, lines[place] ?? { start: 0, end: 0 });
	if (!couldBeHeading(line(at))) return false;
	return lines.length === at + 1 ? at === 0 : breaksEarly(line(at), line(at + 1), width);
}

/** Cuts a paragraph at the short lines in it that are headings; a heading alone yields an empty section. */
export function cutAtHeadings(text: string, paragraph: Span): Section[] {
	const lines = linesOf(text, paragraph.start, paragraph.end);
	const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
	const sections: { start: number; end: number; heading?: string }[] = [];
	let open: { start: number; end: number; heading?: string } = { ...paragraph };
	lines.forEach((line, at) => {
		const before = lines[at - 1];
		const isFree =
			at === 0 || open.start === line.start || (before && endsSentence(sliceOf(text, before)));
		if (!isFree || !headingAt(text, lines, at, width)) return;
		if (line.start > open.start) sections.push({ ...open, end: line.start });
		const start = Math.min(line.end + 1, paragraph.end);
		open = { start, end: paragraph.end, heading: sliceOf(text, line).trim() };
	});
	return [...sections, open];
}
