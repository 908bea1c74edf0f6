import type { Picture } from '../core/graph/picture';
import type { Point, Size } from '../core/graph/picture-space';
import {
	layoutProblem,
	type LayoutAnswer,
	type LayoutProblem,
	type Wishes
} from './layout-problem';
import LayoutWorker from './layout.worker?worker';

/** How a layout is asked for. */
export interface LayoutRequest extends Partial<Wishes> {
	/** Stops the work; the promise is then rejected with the signal's reason. */
	readonly signal?: AbortSignal;
}

interface Pending {
	readonly problem: LayoutProblem;
	readonly finish: (answer: LayoutAnswer) => void;
}

let worker: Worker | undefined;
let asked = 0;
const pending = new Map<number, Pending>();

/**
 * Lays a picture out, in layers from left to right unless wished otherwise, away from the page's own thread,
 * and gives the centre of each card. The worker starts with the first call and is kept.
 */
export async function layout(
	picture: Picture,
	sizes: ReadonlyMap<string, Size>,
	{ placed = new Map(), columns = [], near = false, signal }: LayoutRequest = {}
): Promise<Map<string, Point>> {
	signal?.throwIfAborted();
	const problem = layoutProblem(++asked, picture, sizes, { placed, columns, near });
	const centres = await solved(problem, signal);
	return positionsIn(picture, centres);
}

function solved(problem: LayoutProblem, signal: AbortSignal | undefined): Promise<Float64Array> {
	return new Promise((resolve, reject) => {
		const stop = () => {
			pending.delete(problem.number);
			beginAfresh();
			reject(signal?.reason as Error);
		};
		signal?.addEventListener('abort', stop, { once: true });
		const finish = (answer: LayoutAnswer) => {
			signal?.removeEventListener('abort', stop);
			if ('failed' in answer) reject(new Error(`The layout failed: ${answer.failed}`));
			else resolve(answer.centres);
		};
		pending.set(problem.number, { problem, finish });
		running().postMessage(problem);
	});
}

function running(): Worker {
	if (worker !== undefined) return worker;
	worker = new LayoutWorker();
	worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
		const asker = pending.get(data.number);
		pending.delete(data.number);
		asker?.finish(data);
	});
	worker.addEventListener('error', (event) => failAll(event.message));
	return worker;
}

/** A layout cannot be interrupted from outside: its worker is ended, and the others under way begin again. */
function beginAfresh(): void {
	worker?.terminate();
	worker = undefined;
	for (const { problem } of pending.values()) running().postMessage(problem);
}

function failAll(failed: string): void {
	worker?.terminate();
	worker = undefined;
	const given = [...pending.values()];
	pending.clear();
	for (const { problem, finish } of given) finish({ number: problem.number, failed });
}

function positionsIn({ cards }: Picture, centres: Float64Array): Map<string, Point> {
	return new Map(
		cards.map(({ id }, index) => [
			id,
			{ x: centres[2 * index] ?? 0, y: centres[2 * index + 1] ?? 0 }
		])
	);
}
