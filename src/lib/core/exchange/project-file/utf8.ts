import { strFromU8, strToU8 } from 'fflate';

/** Bytes that own their memory, as hashing and files want them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** UTF-8 bytes of a text. */
export function encode(text: string): Bytes {
	return strToU8(text);
}

/** The text that UTF-8 bytes hold, a byte-order mark included, or nothing where they are not UTF-8. */
export function decode(bytes: Bytes): string | undefined {
	// Decoders drop a mark at the beginning; the text must come back as it was.
	const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	const text = marked ? `\uFEFF${strFromU8(bytes.subarray(3))}` : strFromU8(bytes);
	// Decoders put this sign where bytes are not UTF-8; only then is a closer look needed.
	if (!text.includes('\uFFFD')) return text;
	return sameBytes(strToU8(text), bytes) ? text : undefined;
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
	return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

/** Runs of bytes put behind one another. */
export function joined(parts: readonly Uint8Array[]): Bytes {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
