/** Some words of a PDF page as they are placed on it; lengths in points, y upwards. */
export interface PdfPiece {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly isRightToLeft: boolean;
}

/** A line of a PDF page. */
export interface PdfLine {
	readonly text: string;
	readonly x: number;
	readonly right: number;
	readonly y: number;
	readonly height: number;
}

/** The lines of a page in the order its pieces come; a wide gap in a line becomes a tab. */
export function linesOf(pieces: readonly PdfPiece[]): PdfLine[] {
	const found: PdfLine[] = [];
	let line: PdfLine | undefined;
	for (const piece of pieces) {
		if (piece.text === '') continue;
		if (line !== undefined && standsInLine(line, piece)) line = withPiece(line, piece);
		else {
			if (line !== undefined) found.push(line);
			line = { ...piece, right: piece.x + piece.width };
		}
	}
	if (line !== undefined) found.push(line);
	return found
		.map((one) => ({ ...one, text: one.text.replace(/ *\t */g, '\t').trim() }))
		.filter(({ text }) => text !== '');
}

function standsInLine(line: PdfLine, piece: PdfPiece): boolean {
	const height = Math.max(line.height, piece.height);
	if (Math.abs(piece.y - line.y) > height * 0.5) return false;
	return piece.isRightToLeft || piece.x >= line.right - height;
}

function withPiece(line: PdfLine, piece: PdfPiece): PdfLine {
	const height = Math.max(line.height, piece.height);
	const gap = piece.isRightToLeft ? line.x - piece.x - piece.width : piece.x - line.right;
	const isEmpty = piece.text.trim() === '';
	const space = isEmpty ? piece.width : gap;
	const isApart = space > height * 0.2 || (isEmpty && space >= 0);
	const between = space > height * 2 ? '\t' : isApart && !/\s$/.test(line.text) ? ' ' : '';
	return {
		text: line.text + between + (isEmpty ? '' : piece.text),
		x: Math.min(line.x, piece.x),
		right: Math.max(line.right, piece.x + piece.width),
		y: piece.height > line.height ? piece.y : line.y,
		height
	};
}
