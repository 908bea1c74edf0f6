import type { Point } from '$lib/core/graph/picture-space';

/** Which places stand one above the other, from left to right and each column from its top: places no further apart than so much are one column. */
export function inColumns(at: readonly Point[], tolerance: number): number[][] {
	const across = at.map((_, index) => index).sort((one, other) => x(at, one) - x(at, other));
	const columns: number[][] = [];
	let start = -Infinity;
	for (const index of across) {
		if (x(at, index) - start > tolerance) {
			columns.push([]);
			start = x(at, index);
		}
		columns.at(-1)?.push(index);
	}
	return columns.map((column) =>
		column.sort((one, other) => (at[one]?.y ?? 0) - (at[other]?.y ?? 0))
	);
}

function x(at: readonly Point[], index: number): number {
	return at[index]?.x ?? 0;
}
