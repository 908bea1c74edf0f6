import type { Roles } from '../model/role';
import type { Span } from './marked-text';
import { type MarkerReading, readMarker } from './read-marker';

/** A bracket that reads as a role marker, and where it stands. */
export interface Marker extends Span, MarkerReading {
	readonly starred: boolean;
}

const longestMarker = 60;

/** Where the bracket that opens here closes, when it does so soon and holds at most one bracket inside. */
function closingOf(text: string, open: number): number | undefined {
	let depth = 0;
	const limit = Math.min(text.length, open + longestMarker);
	for (let at = open; at < limit; at++) {
		if (text[at] === '(') depth++;
		else if (text[at] === ')' && --depth === 0) return at;
		if (depth > 2) return undefined;
	}
	return undefined;
}

/** Whether an asterisk is glued to the bracket that ends here rather than to the word behind it. */
function hasStarBehind(text: string, end: number): boolean {
	return text[end] === '*' && !/[\p{L}\p{N}]/u.test(text[end + 1] ?? ' ');
}

/** Whether an asterisk stands before the bracket or inside it, and not already belongs to the marker before. */
function hasStarBefore(text: string, start: number, end: number, previousEnd: number): boolean {
	if (/^\(\s*\*|\*\s*\)$/.test(text.slice(start, end))) return true;
	let before = start - 1;
	while (before >= previousEnd && /[\s"'’”]/.test(text[before] ?? '')) before--;
	return text[before] === '*' && before >= previousEnd;
}

function markerAt(text: string, open: number, previousEnd: number): Marker | undefined {
	const close = closingOf(text, open);
	if (close === undefined) return undefined;
	const reading = readMarker(text.slice(open + 1, close));
	if (!reading) return undefined;
	const isFollowed = hasStarBehind(text, close + 1);
	const starred = isFollowed || hasStarBefore(text, open, close + 1, previousEnd);
	return { start: open, end: close + (isFollowed ? 2 : 1), ...reading, starred };
}

/** Two single markers with nothing between them, as in "trust (M) (O)", are two roles of the same words. */
function mergedWith(previous: Marker | undefined, next: Marker, text: string): Marker | undefined {
	if (!previous || previous.roles.length > 1 || next.roles.length > 1) return undefined;
	if (!/^\s?\/?\s?$/.test(text.slice(previous.end, next.start))) return undefined;
	if (previous.roles[0] === next.roles[0]) return undefined;
	const roles: Roles = [previous.roles[0], next.roles[0]];
	const starred = previous.starred || next.starred;
	return { start: previous.start, end: next.end, roles, relation: 'not said', starred };
}

/** Finds every bracket of the text that reads as a role marker, in order. */
export function findMarkers(text: string): Marker[] {
	const markers: Marker[] = [];
	let open = text.indexOf('(');
	while (open !== -1) {
		const previous = markers.at(-1);
		const marker = markerAt(text, open, previous?.end ?? 0);
		const merged = marker && mergedWith(previous, marker, text);
		if (merged) markers[markers.length - 1] = merged;
		else if (marker) markers.push(marker);
		open = text.indexOf('(', marker ? marker.end : open + 1);
	}
	return markers;
}
