import type { Span } from './marked-text';

const quotations = [
	/“[^“”]*”/gu,
	/"[^"\n]*(?:\n[^"\n]+)*"/gu,
	/(?<![\p{L}\p{N}])‘[^‘]*?’(?!\p{L})/gu,
	/(?<![\p{L}\p{N})])'(?=\S)[^']*(?:'(?=\p{L})[^']*)*'(?!\p{L})/gu
];

/** The stretches of a text that stand in quotation marks, in order. */
export function findQuotations(text: string, span: Span): Span[] {
	const written = text.slice(span.start, span.end);
	const found = quotations.flatMap((pattern) =>
		[...written.matchAll(pattern)].map((match) => ({
			start: span.start + match.index,
			end: span.start + match.index + match[0].length
		}))
	);
	return found.sort((one, other) => one.start - other.start);
}
