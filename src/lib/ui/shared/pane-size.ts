/** How narrow and how wide a side pane may be, and how wide it is at first, in pixels. */
export interface PaneBounds {
	least: number;
	most: number;
	first: number;
}

/** A width within its bounds. */
export function held(width: number, { least, most }: PaneBounds): number {
	return Math.round(Math.min(most, Math.max(least, width)));
}

const step = 16;

/** The width a key gives: arrows move the edge, Home and End go to the bounds, Enter to the first width. */
export function widthAfter(
	key: string,
	width: number,
	bounds: PaneBounds,
	edge: 'start' | 'end'
): number | undefined {
	const outward = edge === 'start' ? 1 : -1;
	const widths: Record<string, number> = {
		ArrowRight: width + step * outward,
		ArrowLeft: width - step * outward,
		Home: edge === 'start' ? bounds.least : bounds.most,
		End: edge === 'start' ? bounds.most : bounds.least,
		Enter: bounds.first
	};
	const asked = widths[key];
	return asked === undefined ? undefined : held(asked, bounds);
}
