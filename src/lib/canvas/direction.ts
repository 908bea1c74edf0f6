import type { Box } from '../core/graph/picture-space';

/** A way to go from card to card with the arrow keys. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const signs = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;

/** The next card in a direction: near, and straight ahead rather than aside. */
export function neighbourAmong(
	boxes: ReadonlyMap<string, Box>,
	id: string,
	direction: Direction
): string | undefined {
	const from = boxes.get(id);
	if (from === undefined) return undefined;
	const [right, down] = signs[direction];
	let nearest: string | undefined;
	let least = Infinity;
	for (const [other, box] of boxes) {
		const [dx, dy] = [box.x - from.x, box.y - from.y];
		const ahead = dx * right + dy * down;
		const aside = Math.abs(dx * down) + Math.abs(dy * right);
		if (other === id || ahead < 8 || aside > 3 * ahead) continue;
		const distance = ahead + 2 * aside;
		if (distance < least) [nearest, least] = [other, distance];
	}
	return nearest;
}
