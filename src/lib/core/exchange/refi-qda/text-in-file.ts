import { decodeText } from '../documents/decode-text';
import type { Bytes } from '../project-file/utf8';

/** A text as its file has it, a byte-order mark included: tools differ in whether they count it. */
export interface TextInFile {
	readonly raw: string;
	readonly encoding: string;
}

/** The text that the bytes of a file stand for, or nothing where they are no text. */
export function textInFile(bytes: Bytes): TextInFile | undefined {
	const decoded = decodeText(bytes);
	if ('problem' in decoded) return undefined;
	const { text, encoding } = decoded;
	return { raw: isMarked(bytes) && !text.startsWith('\uFEFF') ? `\uFEFF${text}` : text, encoding };
}

function isMarked([first, second, third]: Bytes): boolean {
	if (first === 0xef) return second === 0xbb && third === 0xbf;
	return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
