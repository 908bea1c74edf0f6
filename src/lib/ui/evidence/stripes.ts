/** How far an extract reaches down beside a paragraph, in pixels from its top, and the lane it has in the whole text. */
export interface Reach {
	readonly id: string;
	readonly lane: number;
	/** Whether all of it stands in this paragraph, so that its lane is nobody else's business. */
	readonly isWhole: boolean;
	readonly top: number;
	readonly height: number;
}

/** Extracts that find no room of their own: one mark stands for all of them. */
export interface Gathered {
	readonly ids: readonly string[];
	readonly top: number;
	readonly height: number;
}

/** How many stripes stand side by side before the rest are gathered. */
const mostLanes = 4;

/** Lines that stand one under another may touch by so many pixels. */
const touching = 4;

/** Gives every extract beside a paragraph a stripe that hides no other; where more lie over each other than there is room for, the rest are gathered. */
export function stripesOf(reaches: readonly Reach[]): {
	readonly stripes: readonly Reach[];
	readonly gathered: readonly Gathered[];
} {
	const placed = inLanes(reaches);
	const deep = placed.filter(({ lane }) => lane >= mostLanes);
	const isGathered = ({ lane, ...reach }: Reach) =>
		lane >= mostLanes || (lane === mostLanes - 1 && deep.some((one) => meet(one, reach)));
	return {
		stripes: placed.filter((reach) => !isGathered(reach)),
		gathered: merged(placed.filter(isGathered))
	};
}

/** Extracts of several paragraphs keep their lane; the others take the first that is free beside them. */
function inLanes(reaches: readonly Reach[]): Reach[] {
	const placed = reaches.filter(({ isWhole }) => !isWhole);
	const others = reaches
		.filter(({ isWhole }) => isWhole)
		.sort((one, other) => one.top - other.top || other.height - one.height);
	for (const reach of others) {
		const beside = placed.filter((one) => meet(one, reach)).map(({ lane }) => lane);
		let lane = 0;
		while (beside.includes(lane)) lane += 1;
		placed.push({ ...reach, lane });
	}
	return placed;
}

type Span = Pick<Reach, 'top' | 'height'>;

function meet(one: Span, other: Span): boolean {
	return (
		one.top + one.height - touching > other.top && other.top + other.height - touching > one.top
	);
}

function merged(reaches: readonly Reach[]): Gathered[] {
	const found: Gathered[] = [];
	for (const { id, top, height } of [...reaches].sort((one, other) => one.top - other.top)) {
		const last = found.at(-1);
		if (last === undefined || !meet(last, { top, height })) {
			found.push({ ids: [id], top, height });
			continue;
		}
		const bottom = Math.max(last.top + last.height, top + height);
		found[found.length - 1] = { ids: [...last.ids, id], top: last.top, height: bottom - last.top };
	}
	return found;
}
