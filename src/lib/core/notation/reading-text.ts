import type { Span } from './marked-text';

/** The text with some stretches overwritten, so that every offset stays what it was. */
export function overwrite(text: string, spans: readonly Span[], filler: string): string {
	if (spans.length === 0) return text;
	const pieces: string[] = [];
	let at = 0;
	for (const { start, end } of spans) {
		pieces.push(text.slice(at, start), filler.repeat(end - start));
		at = end;
	}
	pieces.push(text.slice(at));
	return pieces.join('');
}

const protectedWording = /\{((?:\\[\s\S]|[^{}\\])*)\}(?=[”"]?\s*\*?\s*\()/g;

/** Words in braces before a marker: they are taken exactly as they stand, whatever they contain. */
export function protectedSpans(text: string): Span[] {
	if (!text.includes('{')) return [];
	return [...text.matchAll(protectedWording)].map((match) => ({
		start: match.index + 1,
		end: match.index + match[0].length - 1
	}));
}

/** The text as it is read: same length, one kind of blank, and protected words made opaque. */
export function readingText(text: string): string {
	const plain = text.replace(/[\t\r\u00A0\u2007\u202F]/g, ' ').replace(/[\f\v\u2028\u2029]/g, '\n');
	return overwrite(plain, protectedSpans(plain), 'x');
}
