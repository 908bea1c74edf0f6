import type { Span } from './marked-text';
import { findResumption, isFurniture } from './page-furniture';
import { overwrite } from './reading-text';
import { isAttributionLine } from './find-speakers';
import { linesOf, sliceOf } from './text-lines';

/** A paragraph, and the same-length text to read it in: what interrupts it is blanked out there. */
export interface Paragraph extends Span {
	readonly reading: string;
}

interface LineRange {
	from: number;
	to: number;
}

interface Cut {
	readonly paragraphs: LineRange[];
	/** What interrupts a paragraph; read as paragraphs of their own. */
	readonly interruptions: LineRange[];
}

function isOpenEnded(line: string): boolean {
	return !/[.!?…:]["'’”)\]]*\s*$/.test(line) && !isAttributionLine(line);
}

function goesOn(before: string, line: string): boolean {
	return (
		/^\s*(?:\p{Ll}|\(\s*\p{Ll}|\([CIAMOS]\b)/u.test(line) || /\p{L}[-‐‑\u00AD]\s*$/u.test(before)
	);
}

/** Where the block of lines that begins here ends; a caption also ends where a line is set off again. */
function endOfBlock(text: string, lines: readonly Span[], from: number): number {
	const line = (at: number) => sliceOf(text, lines[at] ?? { start: 0, end: 0 });
	const isCaption = isFurniture(line(from));
	let at = from + 1;
	while (at < lines.length && line(at).trim() !== '') {
		if (isCaption && /^\s+\p{L}/u.test(line(at))) break;
		at++;
	}
	return at;
}

function cutLines(text: string, lines: readonly Span[]): Cut {
	const cut: Cut = { paragraphs: [], interruptions: [] };
	const line = (at: number) => sliceOf(text, lines[at] ?? { start: 0, end: 0 });
	let at = 0;
	while (at < lines.length) {
		const current = cut.paragraphs.at(-1);
		const last = current ? line(current.to - 1) : '';
		const isBroken = current !== undefined && isOpenEnded(last);
		const resumption =
			isBroken && isFurniture(line(at)) ? findResumption(text, lines, at) : undefined;
		if (line(at).trim() === '') at++;
		else if (current && resumption !== undefined) {
			cut.interruptions.push({ from: at, to: resumption });
			at = current.to = endOfBlock(text, lines, resumption);
		} else if (current && isBroken && goesOn(last, line(at))) {
			at = current.to = endOfBlock(text, lines, at);
		} else {
			const to = endOfBlock(text, lines, at);
			cut.paragraphs.push({ from: at, to });
			at = to;
		}
	}
	return cut;
}

function spanOf(lines: readonly Span[], { from, to }: LineRange): Span {
	return { start: lines[from]?.start ?? 0, end: lines[to - 1]?.end ?? 0 };
}

/** Cuts a text into paragraphs, joining those that a page break, a caption or a table has torn apart. */
export function cutParagraphs(text: string): Paragraph[] {
	const lines = linesOf(text);
	const { paragraphs, interruptions } = cutLines(text, lines);
	const holes = interruptions.map((range) => spanOf(lines, range));
	const flowing = overwrite(text, holes, ' ');
	return [
		...paragraphs.map((range) => ({ ...spanOf(lines, range), reading: flowing })),
		...holes.map((hole) => ({ ...hole, reading: text }))
	].sort((one, other) => one.start - other.start);
}
