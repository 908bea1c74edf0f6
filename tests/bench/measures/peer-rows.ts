import type { Drawer } from '../page/peers/main';
import { inWords, unlike, type Row } from '../row';

/** How large a graph is, and the milliseconds within which ours is to be. */
export interface GraphSize {
	readonly elements: number;
	readonly links: number;
	readonly budgets: { readonly drag?: number; readonly first?: number };
}

/** How a drag went, in milliseconds: its frames, and how long the page's own thread was at work for each of them. */
export interface Dragged {
	readonly middle: number;
	readonly late: number;
	readonly work: number;
}

/** How one of them did: the milliseconds to its first cards on the screen, the view dragged, a card dragged. */
export interface Drawn {
	readonly seen: number;
	readonly view: Dragged;
	readonly card: Dragged;
}

const names: Record<Drawer, string> = {
	ours: 'Retroduce',
	vis: 'vis-network',
	xyflow: '@xyflow/svelte'
};
const others: readonly Drawer[] = ['vis', 'xyflow'];

/** Ours and the others, in the order they are measured. */
export const everyone: readonly Drawer[] = ['ours', ...others];

/** The lines of the table about one size. */
export function peerRows(size: GraphSize, drawn: Readonly<Record<Drawer, Drawn>>): Row[] {
	const { budgets } = size;
	const [elements, links] = [size.elements, size.links].map((count) => count.toLocaleString('en'));
	const what = `${elements} elements, ${links} links, long labels`;
	const first = `first cards of ${elements} elements on the screen`;
	return [
		...dragRows(`drag the view, ${what}`, 'view', drawn, budgets.drag),
		...dragRows(`drag a card, ${what}`, 'card', drawn, budgets.drag),
		budgeted(`${first}: ${names.ours}`, inWords(drawn.ours.seen), drawn.ours.seen, budgets.first),
		...others.map((who) => ({ what: `  ${names[who]}`, measured: inWords(drawn[who].seen) }))
	];
}

function dragRows(
	what: string,
	part: 'view' | 'card',
	drawn: Readonly<Record<Drawer, Drawn>>,
	budget?: number
): Row[] {
	const ours = drawn.ours[part];
	const behind = others.filter((who) => !isAhead(ours, drawn[who][part])).map((who) => names[who]);
	return [
		budgeted(`${what}: ${names.ours}`, inFrames(ours), ours.late, budget),
		...others.map((who) => ({ what: `  ${names[who]}`, measured: inFrames(drawn[who][part]) })),
		{
			what: `  ${names.ours} beside them`,
			budget: 'ahead of both',
			measured: behind.length === 0 ? 'ahead of both' : `not ahead of ${behind.join(' and ')}`,
			verdict: behind.length === 0 ? 'ok' : 'over'
		}
	];
}

function budgeted(what: string, measured: string, time: number, budget?: number): Row {
	if (budget === undefined) return { what, measured };
	const verdict = time < budget + unlike ? 'ok' : 'over';
	return { what, measured, budget: inWords(budget), verdict };
}

function inFrames({ middle, late, work }: Dragged): string {
	const [frame, slow, busy] = [middle, late, work].map((time) => `${time.toFixed(1)} ms`);
	return `a frame each ${frame}, 95 % within ${slow}; the page at work ${busy} of it`;
}

/** Ours is ahead of another where its slow frames are the quicker ones, or, where the screen sets the pace of both, where the page is at work for less of each. */
function isAhead(ours: Dragged, other: Dragged): boolean {
	if (Math.abs(ours.late - other.late) > unlike) return ours.late < other.late;
	return ours.work < other.work;
}
