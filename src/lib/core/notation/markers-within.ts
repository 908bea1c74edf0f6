import type { Marker } from './find-markers';
import type { Span } from './marked-text';

/** The place of the first marker, in a list in order, that does not stand before this character. */
export function firstMarkerFrom(markers: readonly Marker[], character: number): number {
	let [low, high] = [0, markers.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((markers[middle]?.start ?? 0) < character) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The markers, of a list in order, that stand within a span. */
export function markersWithin(markers: readonly Marker[], { start, end }: Span): Marker[] {
	return markers.slice(firstMarkerFrom(markers, start), firstMarkerFrom(markers, end));
}
