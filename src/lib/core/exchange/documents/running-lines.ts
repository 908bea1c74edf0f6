import type { PdfLine } from './pdf-lines';

/** Pages without the lines that run along their heads and feet, and what those lines say, once each. */
export interface WithoutRunning {
	readonly pages: readonly (readonly PdfLine[])[];
	readonly leftOut: readonly string[];
}

/** Takes out lines that stand at the head or foot of at least three pages, and of nearly every other one between the first and the last of them, page numbers aside. */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): WithoutRunning {
	const seen = new Map<string, number[]>();
	pages.forEach((lines, at) => {
		for (const key of new Set(edgesOf(lines).map(keyOf)))
			seen.set(key, [...(seen.get(key) ?? []), at]);
	});
	const isRunning = (line: PdfLine) => isDense(seen.get(keyOf(line)) ?? []);
	const leftOut = new Map<string, string>();
	const kept = pages.map((lines) => {
		const running = new Set(edgesOf(lines).filter(isRunning));
		for (const line of running)
			if (!leftOut.has(keyOf(line))) leftOut.set(keyOf(line), line.text.replace(/\t/g, ' '));
		return lines.filter((line) => !running.has(line));
	});
	return { pages: kept, leftOut: [...leftOut.values()] };
}

/** The two highest and the two lowest lines of a page. */
function edgesOf(lines: readonly PdfLine[]): PdfLine[] {
	const byHeight = [...lines].sort((one, other) => other.y - one.y);
	return [...new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)])];
}

/** A book has one line at the head of left pages and another of right ones; what a person says often is spread more thinly. */
function isDense(places: readonly number[]): boolean {
	const [first = 0] = places;
	return places.length >= 3 && places.length >= ((places.at(-1) ?? 0) - first + 1) * 0.4;
}

/** The words of a line without its page number, and about where it stands. */
function keyOf({ text, y }: PdfLine): string {
	const words = text
		.replace(/\s+/g, ' ')
		.replace(/\b(page|p\.) ?\d+/i, '$1 #')
		.replace(/^(?:\d+|[ivxlc]+)\b|\b(?:\d+|[ivxlc]+)$/, '#');
	return `${words} at ${Math.round(y / 12)}`;
}
