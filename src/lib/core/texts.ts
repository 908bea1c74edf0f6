/** A source's text as it is stored: without a byte-order mark, line ends as LF, nothing else changed. */
export function normaliseText(text: string): string {
	return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
