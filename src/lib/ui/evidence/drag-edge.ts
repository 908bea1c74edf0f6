import type { Stretch } from '$lib/core/anchors';
import type { Edge } from '$lib/core/reading/edges';
import { trimmedStretch } from '$lib/core/reading/paragraphs';
import { placeIn } from './text-places';

/** What an end of an extract is dragged in. */
export interface EdgeDrag {
	readonly region: HTMLElement;
	readonly text: string;
	readonly edge: Edge;
	/** What was picked when the end was taken hold of. */
	readonly from: Stretch;
	readonly reach: (stretch: Stretch) => void;
	readonly done: () => void;
}

/** Follows the pointer with one end of an extract until it is let go. */
export function dragEdge(event: PointerEvent, drag: EdgeDrag): void {
	event.preventDefault();
	const move = (moved: PointerEvent) => {
		const place = placeAt(drag.region, moved.clientX, moved.clientY);
		if (place !== undefined) drag.reach(reached(drag, place));
	};
	const stop = () => {
		removeEventListener('pointermove', move);
		removeEventListener('pointerup', stop);
		removeEventListener('pointercancel', stop);
		drag.done();
	};
	addEventListener('pointermove', move);
	addEventListener('pointerup', stop);
	addEventListener('pointercancel', stop);
}

function reached({ edge, from, text }: EdgeDrag, place: number): Stretch {
	const wanted =
		edge === 'start' ? { start: place, end: from.end } : { start: from.start, end: place };
	const trimmed = trimmedStretch(text, wanted);
	return trimmed.end > trimmed.start ? trimmed : from;
}

interface CaretFinder {
	caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
	caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** The place in the text under a point of the window; not every browser finds it by the same name. */
function placeAt(region: HTMLElement, x: number, y: number): number | undefined {
	const finder = document as CaretFinder;
	const position = finder.caretPositionFromPoint?.(x, y);
	if (position) return within(region, position.offsetNode, position.offset);
	const range = finder.caretRangeFromPoint?.(x, y);
	return range ? within(region, range.startContainer, range.startOffset) : undefined;
}

function within(region: HTMLElement, node: Node, offset: number): number | undefined {
	return region.contains(node) ? placeIn(region, node, offset) : undefined;
}
