import type { PdfLine } from './pdf-lines';

/** Pages without the lines that run along their heads and feet, and what those lines say, once each. */
export interface WithoutRunning {
	readonly pages: readonly (readonly PdfLine[])[];
	readonly leftOut: readonly string[];
}

/** Takes out lines that stand at the head or foot of at least half of the pages, and of three, page numbers aside. */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): WithoutRunning {
	const seen = new Map<string, number>();
	for (const lines of pages)
		for (const key of new Set(edgesOf(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
	const filled = pages.filter((lines) => lines.length > 0).length;
	const isRunning = (line: PdfLine) =>
		(seen.get(keyOf(line)) ?? 0) >= Math.max(3, Math.ceil(filled / 2));
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

function keyOf({ text, y }: PdfLine): string {
	return `${text.replace(/\d+/g, '#').replace(/\s+/g, ' ')} at ${Math.round(y / 12)}`;
}
