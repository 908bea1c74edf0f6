import { normaliseText } from '$lib/core/texts';

/** A text as it is stored, with what a source needs to point to it. */
export interface PreparedText {
	/** 64 lower-case hex digits. */
	readonly sha256: string;
	readonly text: string;
	/** UTF-16 units. */
	readonly length: number;
}

/** The SHA-256 of a text's UTF-8 bytes, as 64 lower-case hex digits. */
export async function hashText(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Brings a text into the form it is stored in and names it by its hash. */
export async function prepareText(given: string): Promise<PreparedText> {
	const text = normaliseText(given);
	return { sha256: await hashText(text), text, length: text.length };
}
