import type { Drawer } from '../page/peers/main';
import { inWords, type Row } from '../row';

/** How large a graph is, and the milliseconds within which ours is to be. */
export interface GraphSize {
	readonly elements: number;
	readonly links: number;
	readonly budgets: { readonly drag?: number; readonly first?: number };
}

/** How one of them did, in milliseconds: its first cards on the screen, its frames while the view was dragged, and the work for each of them. */
export interface Drawn {
	readonly seen: number;
	readonly middle: number;
	readonly late: number;
	readonly work: number;
}

const names: Record<Drawer, string> = {
	ours: 'Retroduce',
	vis: 'vis-network',
	xyflow: '@xyflow/svelte'
};
const others: readonly Drawer[] = ['vis', 'xyflow'];

/** Ours and the others, in the order they are measured. */
export const everyone: readonly Drawer[] = ['ours', ...others];

/** Two times between frames that differ by less are the same: the screen itself sets the pace. */
const unlike = 0.15;

/** The lines of the table about one size. */
export function peerRows(size: GraphSize, drawn: Readonly<Record<Drawer, Drawn>>): Row[] {
	const { budgets } = size;
	const [elements, links] = [size.elements, size.links].map((count) => count.toLocaleString('en'));
	const what = `drag the view, ${elements} elements, ${links} links, long labels`;
	const first = `first cards of ${elements} elements on the screen`;
	return [
		budgeted(`${what}: ${names.ours}`, dragged(drawn.ours), drawn.ours.late, budgets.drag),
		...others.map((who) => ({ what: `  ${names[who]}`, measured: dragged(drawn[who]) })),
		aheadRow(drawn),
		budgeted(`${first}: ${names.ours}`, inWords(drawn.ours.seen), drawn.ours.seen, budgets.first),
		...others.map((who) => ({ what: `  ${names[who]}`, measured: inWords(drawn[who].seen) }))
	];
}

function budgeted(what: string, measured: string, time: number, budget?: number): Row {
	if (budget === undefined) return { what, measured };
	const verdict = time < budget + unlike ? 'ok' : 'over';
	return { what, measured, budget: inWords(budget), verdict };
}

function dragged({ middle, late, work }: Drawn): string {
	const [frame, slow, busy] = [middle, late, work].map((time) => `${time.toFixed(1)} ms`);
	return `median ${frame}, 95 % within ${slow}, ${busy} of work each`;
}

/** Ours is ahead of another where its slow frames are the quicker ones, or, where the screen sets the pace of both, where its frames are less work. */
function aheadRow(drawn: Readonly<Record<Drawer, Drawn>>): Row {
	const behind = others.filter((who) => !isAhead(drawn.ours, drawn[who])).map((who) => names[who]);
	return {
		what: `  ${names.ours} beside them`,
		budget: 'ahead of both',
		measured: behind.length === 0 ? 'ahead of both' : `not ahead of ${behind.join(' and ')}`,
		verdict: behind.length === 0 ? 'ok' : 'over'
	};
}

function isAhead(ours: Drawn, other: Drawn): boolean {
	if (Math.abs(ours.late - other.late) > unlike) return ours.late < other.late;
	return ours.work < other.work;
}
