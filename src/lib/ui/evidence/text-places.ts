import type { Stretch } from '$lib/core/anchors';
import { paragraphAt, trimmedStretch } from '$lib/core/reading/paragraphs';
import type { Readable } from '$lib/core/reading/steps';

/** The words selected with the pointer in a text, without the white space at their ends or the speaker's name before them. */
export function selectedStretch(region: HTMLElement, readable: Readable): Stretch | undefined {
	const selection = getSelection();
	if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	if (!region.contains(range.commonAncestorContainer)) return undefined;
	const start = placeIn(region, range.startContainer, range.startOffset);
	const end = placeIn(region, range.endContainer, range.endOffset) ?? readable.text.length;
	return start === undefined ? undefined : withoutLabels(readable, { start, end });
}

function withoutLabels({ text, paragraphs }: Readable, { start, end }: Stretch) {
	const first = paragraphs[paragraphAt(paragraphs, start)];
	const last = paragraphs[paragraphAt(paragraphs, end)];
	const stretch = trimmedStretch(text, {
		start: first !== undefined && start < first.body ? Math.max(start, first.body) : start,
		end: last !== undefined && last !== first && end <= last.body ? Math.min(end, last.start) : end
	});
	return stretch.end > stretch.start ? stretch : undefined;
}

/** The place in the text of a point in the page: each piece of text carries where it begins. */
export function placeIn(region: HTMLElement, node: Node, offset: number): number | undefined {
	if (node instanceof Text) {
		const piece = node.parentElement?.closest<HTMLElement>('[data-at]');
		return piece && region.contains(piece) ? Number(piece.dataset['at']) + offset : undefined;
	}
	const point = document.createRange();
	point.setStart(node, offset);
	const after = [...region.querySelectorAll<HTMLElement>('[data-at]')].find(
		(piece) => point.comparePoint(piece, 0) >= 0
	);
	return after === undefined ? undefined : Number(after.dataset['at']);
}

/** The boxes of the lines that a stretch takes up in the page; empty where it is not drawn. */
export function boxesOf(region: HTMLElement, { start, end }: Stretch): DOMRect[] {
	const pieces = [...region.querySelectorAll<HTMLElement>('[data-at]')].filter((piece) => {
		const at = Number(piece.dataset['at']);
		return at >= start && at < end;
	});
	return pieces.flatMap((piece) => [...piece.getClientRects()]);
}

/** The piece of the page in which a place of the text begins, or else its paragraph. */
export function pieceAt(
	region: HTMLElement | undefined,
	place: number,
	paragraph: Stretch | undefined
): Element | null | undefined {
	return (
		region?.querySelector(`[data-at="${place}"]`) ??
		region?.querySelector(`[data-paragraph="${paragraph?.start}"]`)
	);
}
