import { roleOfWord } from './read-marker';
import type { Marker } from './find-markers';

/** Whether the marker only abbreviates the word before it, as in "Mechanisms (M)". */
function abbreviates(text: string, { start, roles }: Marker): boolean {
	const before = /(\p{L}+)['’”"]?\s*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
	return roles.length === 1 && roleOfWord(before) === roles[0];
}

/** Whether a sentence with these markers says what the letters stand for rather than using them. */
export function isDefinition(text: string, markers: readonly Marker[]): boolean {
	const abbreviating = markers.filter((marker) => abbreviates(text, marker)).length;
	return abbreviating > 0 && abbreviating * 2 > markers.length;
}
