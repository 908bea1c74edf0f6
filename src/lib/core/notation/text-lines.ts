import type { Span } from './marked-text';

/** The lines of a text without their line ends. */
export function linesOf(text: string, start = 0, end = text.length): Span[] {
	const lines: Span[] = [];
	let at = start;
	while (at < end) {
		const next = text.indexOf('\n', at);
		const lineEnd = next === -1 || next > end ? end : next;
		lines.push({ start: at, end: lineEnd });
		at = lineEnd + 1;
	}
	return lines;
}

/** The characters of a span. */
export function sliceOf(text: string, span: Span): string {
	return text.slice(span.start, span.end);
}

/** The span without blanks at its ends. */
export function withoutBlanks(text: string, { start, end }: Span): Span {
	while (start < end && /\s/.test(text[start] ?? '')) start++;
	while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
	return { start, end };
}
