import { strFromU8 } from 'fflate';
import { decode, type Bytes } from '../../project-file/utf8';
import { decodeText } from '../../documents/decode-text';

/** A piece of an XML file, and how many bytes it was. */
export interface Piece {
	readonly text: string;
	readonly bytes: number;
	/** Whether all its bytes could be read. */
	readonly isSound: boolean;
}

const pieceBytes = 200_000;
const closing = 0x3e;

/** An XML file as text in pieces that end at a “>”, so that none cuts a sign or a reference; a byte-order mark and blanks before the first sign are left away. */
export function* piecesOf(bytes: Bytes): Generator<Piece> {
	const said = otherEncoding(bytes);
	const decoded = said === undefined ? undefined : decodeText(bytes, said);
	if (decoded !== undefined && 'text' in decoded) {
		yield { text: trimmed(decoded.text), bytes: bytes.length, isSound: true };
		return;
	}
	for (let at = 0; at < bytes.length;) {
		const close = bytes.indexOf(closing, at + pieceBytes);
		const end = close < 0 ? bytes.length : close + 1;
		const piece = bytes.subarray(at, end);
		const text = decode(piece);
		const isSound = text !== undefined;
		const whole = text ?? strFromU8(piece);
		yield { text: at === 0 ? trimmed(whole) : whole, bytes: end - at, isSound };
		at = end;
	}
}

function trimmed(text: string): string {
	return text.replace(/^[\uFEFF\s\0]+/, '');
}

/** The encoding that a file is marked with or says of itself, where it is not UTF-8. */
function otherEncoding(bytes: Bytes): string | undefined {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
	if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
	const beginning = strFromU8(bytes.subarray(0, 200), true);
	const said = /^[^>]*\sencoding\s*=\s*["']([\w-]+)["']/.exec(beginning)?.[1]?.toLowerCase();
	return said === undefined || said.startsWith('utf') ? undefined : said;
}
