import type { Span } from './marked-text';
import type { Marker } from './find-markers';
import { firstMarkerFrom } from './markers-within';

const sentenceEnd = /(?<![.!?])[.!?]{1,6}["'’”)\]]*(?=\s|$)/g;
const abbreviation =
	/(?:^|[\s(])(?:e\.g|i\.e|figs?|et al|dr|mr|mrs|ms|prof|vs|cf|approx|st|\p{Lu})\.$/iu;

const reach = 300;

/** Whether a place stands inside round brackets that open and close within the same sentence or two. */
function isInsideBracket(text: string, start: number, at: number): boolean {
	const before = text.slice(Math.max(start, at - reach), at);
	const open = before.lastIndexOf('(');
	if (open === -1 || before.includes(')', open)) return false;
	return text.slice(at, at + reach).includes(')');
}

/** A marker right behind a full stop still belongs to the sentence before: "less use. (O)." */
function withTrailingMarker(text: string, at: number, markers: readonly Marker[]): number {
	const gap = /^\s*/.exec(text.slice(at, at + 20))?.[0].length ?? 0;
	const marker = markers[firstMarkerFrom(markers, at)];
	if (marker?.start !== at + gap) return at;
	const rest = /^[*.,;]*/.exec(text.slice(marker.end, marker.end + 5))?.[0].length ?? 0;
	return marker.end + rest;
}

/** Cuts a stretch of running text into sentences. */
export function cutSentences(text: string, stretch: Span, markers: readonly Marker[]): Span[] {
	const running = text.slice(stretch.start, stretch.end);
	const sentences: Span[] = [];
	let start = stretch.start;
	for (const match of running.matchAll(sentenceEnd)) {
		const at = stretch.start + match.index + match[0].length;
		if (at <= start || isInsideBracket(text, start, at - match[0].length)) continue;
		if (abbreviation.test(text.slice(Math.max(start, at - 12), at))) continue;
		const end = Math.min(withTrailingMarker(text, at, markers), stretch.end);
		sentences.push({ start, end });
		start = end;
	}
	if (text.slice(start, stretch.end).trim() !== '') sentences.push({ start, end: stretch.end });
	return sentences;
}
