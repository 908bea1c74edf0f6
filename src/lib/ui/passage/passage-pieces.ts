import type { Passage } from '$lib/core/notation/marked-text';
import type { Role } from '$lib/core/model/role';

/** A stretch of a passage: plain, or the words and marker of an occurrence. */
export interface PassagePiece {
	readonly start: number;
	readonly text: string;
	readonly role?: Role;
}

/** Words as they are read: a word that was broken at the end of a line is whole again. */
export function readable(text: string): string {
	return text.replace(/(\p{L})[-‐‑]\s*\n\s*(?=\p{Ll})/gu, '$1');
}

/** Cuts a passage into plain stretches and those that a marker names, first role's colour for two. */
export function passagePieces({ text, start, occurrences }: Passage): PassagePiece[] {
	const pieces: PassagePiece[] = [];
	let at = 0;
	for (const { wordingStart, markerEnd, roles } of occurrences) {
		const from = Math.max(at, wordingStart - start);
		const to = Math.max(from, markerEnd - start);
		if (from > at) pieces.push({ start: at, text: text.slice(at, from) });
		if (to > from) pieces.push({ start: from, text: text.slice(from, to), role: roles[0] });
		at = to;
	}
	if (at < text.length) pieces.push({ start: at, text: text.slice(at) });
	return pieces;
}
