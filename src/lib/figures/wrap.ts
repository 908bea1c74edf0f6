/** A line's width, at whatever size and weight is meant. */
export type LineWidth = (text: string) => number;

/** Breaks a text into lines no wider than given, between words and after hyphens and slashes; nothing where a single word is wider. */
export function wrap(text: string, width: number, lineWidth: LineWidth): string[] | undefined {
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces(text)) {
		const longer = line + piece;
		if (line !== '' && lineWidth(longer.trimEnd()) > width) {
			lines.push(line.trimEnd());
			line = piece;
		} else line = longer;
		if (lineWidth(line.trimEnd()) > width) return undefined;
	}
	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The narrowest width at which a text can be broken into lines. */
export function narrowest(text: string, lineWidth: LineWidth): number {
	return Math.max(0, ...pieces(text).map((piece) => lineWidth(piece.trimEnd())));
}

/** What may stand on one line alone: words with the space after them, and parts of words up to a hyphen or slash. */
function pieces(text: string): readonly string[] {
	const plain = text.replace(/\s+/g, ' ').trim();
	return (
		plain
			.match(/[^\s/–—-]*(?:[/–—-]+(?=[^\s])|[/–—-]*\s|[/–—-]*$)/gu)
			?.filter((piece) => piece !== '') ?? []
	);
}
