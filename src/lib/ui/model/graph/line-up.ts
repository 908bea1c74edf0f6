/** A card's centre and size, in canvas units. */
export interface CardBox {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** How several cards are brought into line, or spaced. */
export type LineUp = 'left' | 'column' | 'top' | 'row' | 'across' | 'down';

type Move = { readonly id: string; readonly x: number; readonly y: number };

/** Where cards stand once they are in line or evenly spaced; their centres, all of them. */
export function linedUp(boxes: readonly CardBox[], how: LineUp): Move[] {
	switch (how) {
		case 'left': {
			const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
			return boxes.map(({ id, y, width }) => ({ id, x: left + width / 2, y }));
		}
		case 'top': {
			const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
			return boxes.map(({ id, x, height }) => ({ id, x, y: top + height / 2 }));
		}
		case 'column':
			return boxes.map(({ id, y }) => ({ id, x: mean(boxes.map(({ x }) => x)), y }));
		case 'row':
			return boxes.map(({ id, x }) => ({ id, x, y: mean(boxes.map(({ y }) => y)) }));
		case 'across':
			return spaced(boxes, 'x', 'width').map(({ id, at, y }) => ({ id, x: at, y }));
		case 'down':
			return spaced(boxes, 'y', 'height').map(({ id, at, x }) => ({ id, x, y: at }));
	}
}

/** The same room between each and the next, the outermost two staying where they are. */
function spaced(boxes: readonly CardBox[], axis: 'x' | 'y', size: 'width' | 'height') {
	const sorted = [...boxes].sort((one, other) => one[axis] - other[axis]);
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (first === undefined || last === undefined) return [];
	const whole = last[axis] + last[size] / 2 - (first[axis] - first[size] / 2);
	const filled = sorted.reduce((sum, box) => sum + box[size], 0);
	const gap = (whole - filled) / Math.max(1, sorted.length - 1);
	let edge = first[axis] - first[size] / 2;
	return sorted.map((box) => {
		const at = edge + box[size] / 2;
		edge += box[size] + gap;
		return { ...box, at };
	});
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, one) => sum + one, 0) / values.length;
}
