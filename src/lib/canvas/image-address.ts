/** A short address for an SVG image; the drawing library compares addresses letter by letter for every card. */
export function svgAddress(svg: string): string {
	return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}

/** A short address for what is drawn on a sheet. */
export function drawingAddress(sheet: HTMLCanvasElement): string {
	const [, code = ''] = sheet.toDataURL('image/png').split(',');
	const bytes = Uint8Array.from(atob(code), (letter) => letter.charCodeAt(0));
	return URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
}
