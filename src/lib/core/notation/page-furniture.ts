import type { Span } from './marked-text';
import { sliceOf } from './text-lines';

const longestPageLine = 160;
const caption = /^(?:fig(?:ure)?s?\.?|table|box|chart)\s*\d+/i;
const pageLine = /^(?:\d{1,4}|(?:.*\s)?page \d+(?: of \d+)?(?:\s.*)?|https?:\/\/\S+|doi:.*)$/i;

/** Whether a paragraph that begins with this line is a caption, a table or a page line rather than running text. */
export function isFurniture(line: string): boolean {
	const plain = line.trim();
	return caption.test(plain) || (plain.length < longestPageLine && pageLine.test(plain));
}

const furthestResumption = 80;

/**
 * Where a sentence goes on that was broken off by a caption or a table: the next line that is set off and begins
 * small, or the next paragraph that begins small.
 */
export function findResumption(
	text: string,
	lines: readonly Span[],
	from: number
): number | undefined {
	const limit = Math.min(lines.length, from + furthestResumption);
	let paragraph: number | undefined;
	for (let at = from + 1; at < limit; at++) {
		const line = sliceOf(text, lines[at] ?? { start: 0, end: 0 });
		if (/^\s+\p{Ll}/u.test(line)) return at;
		const afterBlank = sliceOf(text, lines[at - 1] ?? { start: 0, end: 0 }).trim() === '';
		if (afterBlank && /^\p{Ll}/u.test(line)) paragraph ??= at;
	}
	return paragraph;
}
