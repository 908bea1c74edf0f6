import type { Box, Point } from '../core/graph/picture-space';
import { pointsAlong, type Route } from './route';
import { sameBox } from './sameness';

const cell = 160;

/** Where cards lie, so that what stands at a point, or in the way of a link, is found at once. */
export class CardGrid {
	private readonly cells = new Map<number, Set<string>>();
	private readonly boxes = new Map<string, Box>();

	/** The rectangle of a card. */
	boxOf(id: string): Box | undefined {
		return this.boxes.get(id);
	}

	/** Every card with its rectangle. */
	all(): ReadonlyMap<string, Box> {
		return this.boxes;
	}

	/** Puts a card down, or moves it; says whether that changes anything. */
	put(id: string, box: Box): boolean {
		if (sameBox(this.boxes.get(id), box)) return false;
		this.take(id);
		this.boxes.set(id, box);
		for (const key of keysOf(box)) {
			const ids = this.cells.get(key);
			if (ids) ids.add(id);
			else this.cells.set(key, new Set([id]));
		}
		return true;
	}

	/** Takes a card away. */
	take(id: string): void {
		const box = this.boxes.get(id);
		if (box === undefined) return;
		for (const key of keysOf(box)) this.cells.get(key)?.delete(id);
		this.boxes.delete(id);
	}

	/** The card at a point. */
	at(point: Point, margin = 0): string | undefined {
		for (const id of this.cells.get(keyOf(point.x, point.y)) ?? []) {
			const box = this.boxes.get(id);
			if (box !== undefined && isInside(point, box, margin)) return id;
		}
		return undefined;
	}

	/** How many other cards a link would cross. */
	crossings(route: Route, ends: readonly string[]): number {
		const crossed = new Set<string>();
		for (const point of pointsAlong(route)) {
			const id = this.at(point, 3);
			if (id !== undefined && !ends.includes(id)) crossed.add(id);
		}
		return crossed.size;
	}

	/** The cards that touch a rectangle. */
	within(area: Box): string[] {
		const near = new Set(keysOf(area).flatMap((key) => [...(this.cells.get(key) ?? [])]));
		return [...near].filter((id) => {
			const box = this.boxes.get(id);
			return box !== undefined && touches(box, area);
		});
	}
}

function touches(one: Box, other: Box): boolean {
	return (
		Math.abs(one.x - other.x) <= (one.width + other.width) / 2 &&
		Math.abs(one.y - other.y) <= (one.height + other.height) / 2
	);
}

function isInside(point: Point, box: Box, margin: number): boolean {
	return (
		Math.abs(point.x - box.x) <= box.width / 2 + margin &&
		Math.abs(point.y - box.y) <= box.height / 2 + margin
	);
}

function keysOf(box: Box): number[] {
	const keys: number[] = [];
	for (let x = cellAt(box.x - box.width / 2); x <= cellAt(box.x + box.width / 2); x++)
		for (let y = cellAt(box.y - box.height / 2); y <= cellAt(box.y + box.height / 2); y++)
			keys.push(keyOfCell(x, y));
	return keys;
}

function keyOf(x: number, y: number): number {
	return keyOfCell(cellAt(x), cellAt(y));
}

/** One number for two, which is found faster than a text; apart for any canvas a person could fill. */
function keyOfCell(x: number, y: number): number {
	return x * 1_000_003 + y;
}

function cellAt(value: number): number {
	return Math.floor(value / cell);
}
