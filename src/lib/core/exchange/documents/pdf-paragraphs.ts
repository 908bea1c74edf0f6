import type { PdfLine } from './pdf-lines';

const endsSentence = /[.?!:;…]["'”’»)\]]*$/u;
const opensTurn = /^(?:\[?\(?\d{1,2}:\d{2}|[\p{Lu}\d][\p{L}\p{N}.'’ -]{0,38}:(?:\s|$)|[•‣▪–-]\s)/u;

/** The lines of a PDF joined into paragraphs, apart by an empty line; rows of a table stay lines. */
export function paragraphsOfPages(pages: readonly (readonly PdfLine[])[]): string {
	const lines = pages.flat();
	const known = wordsOf(lines);
	const measures = new Map(pages.flatMap((page) => page.map((line) => [line, measureOf(page)])));
	let text = '';
	lines.forEach((line, at) => {
		const before = lines[at - 1];
		const measure = measures.get(line) ?? { leading: line.height, left: 0, right: 0 };
		if (before === undefined) text = line.text;
		else if (before.text.includes('\t') && line.text.includes('\t')) text += `\n${line.text}`;
		else if (beginsParagraph({ line, before, after: lines[at + 1], measure }))
			text += `\n\n${line.text}`;
		else text = joinedLines(text, line.text, known);
	});
	return text;
}

interface Measure {
	/** The usual distance of lines. */
	readonly leading: number;
	readonly left: number;
	readonly right: number;
}

const measured = new WeakMap<readonly PdfLine[], Measure>();

function measureOf(page: readonly PdfLine[]): Measure {
	const known = measured.get(page);
	if (known !== undefined) return known;
	const gaps = page
		.flatMap(({ y, height }, at) => {
			const gap = (page[at - 1]?.y ?? y) - y;
			return gap > height * 0.5 && gap < height * 3 ? [gap] : [];
		})
		.sort((one, other) => one - other);
	const measure = {
		leading: gaps[Math.floor(gaps.length / 3)] ?? page[0]?.height ?? 12,
		left: Math.min(...page.map(({ x }) => x)),
		right: Math.max(...page.map(({ right }) => right))
	};
	measured.set(page, measure);
	return measure;
}

interface Beginning {
	readonly line: PdfLine;
	readonly before: PdfLine;
	readonly after: PdfLine | undefined;
	readonly measure: Measure;
}

/** Whether a line begins a paragraph: after a gap, an indent, a short last line, in another size, or with a speaker's name. */
function beginsParagraph({ line, before, after, measure }: Beginning): boolean {
	const isClosed = endsSentence.test(before.text);
	if (opensTurn.test(line.text)) return true;
	if (line.text.includes('\t') !== before.text.includes('\t')) return true;
	if (Math.max(line.height, before.height) > Math.min(line.height, before.height) * 1.2)
		return true;
	const gap = before.y - line.y;
	// The top of a page or column: what was not finished goes on.
	if (gap <= 0) return isClosed || !/^\p{Ll}/u.test(line.text);
	if (gap > measure.leading * 1.4) return true;
	const indent = line.x - before.x;
	const isIndented = indent > line.height * 0.8;
	if (isIndented && (isClosed || (after !== undefined && line.x - after.x > line.height * 0.5)))
		return true;
	return isClosed && before.right < measure.right - (measure.right - measure.left) * 0.2;
}

/** Two lines as one; a hyphen at the end goes only where the document elsewhere writes the word without it. */
export function joinedLines(text: string, line: string, known: ReadonlySet<string>): string {
	if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
	if (!/[\p{L}\p{M}\p{N}]-$/u.test(text) || !/^[\p{L}\p{M}\p{N}]/u.test(line))
		return `${text} ${line}`;
	const first = /([\p{L}\p{M}]+)-$/u.exec(text)?.[1] ?? '';
	const rest = /^[\p{Ll}\p{M}]+/u.exec(line)?.[0] ?? '-';
	return known.has((first + rest).toLowerCase()) ? text.slice(0, -1) + line : text + line;
}

/** The words of a document as they stand within its lines. */
function wordsOf(lines: readonly PdfLine[]): Set<string> {
	const words = new Set<string>();
	for (const { text } of lines)
		for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) words.add(word.toLowerCase());
	return words;
}
