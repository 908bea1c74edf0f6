import type { WallSize } from './wall-face';

/** A wall of a shape, in lines: 1080 high, or as wide as its words need where a screen stands upright. */
export function wallSize(across: number, high: number): WallSize {
	return across >= 1.25 * high
		? { width: (1080 * across) / Math.max(1, high), height: 1080 }
		: { width: 1350, height: (1350 * high) / Math.max(1, across) };
}
