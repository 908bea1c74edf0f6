import type { CoderKey, Passage } from './passages';
import { byCoder, byText, type Unit } from './units';

/** What it means that only one coder coded a passage of a text that both coded: the other left it on purpose, or has not been there. */
export type OnlyOne = 'differs' | 'missing';

/**
 * One unit for each passage that any of the coders coded. Extracts of one text are the same passage where the words
 * they share are at least half of all the words that either of them holds.
 */
export function unitsByExtract(
	passages: readonly Passage[],
	coders: readonly CoderKey[],
	present: ReadonlyMap<string, readonly boolean[]>,
	onlyOne: OnlyOne
): Unit[] {
	return [...byText(passages)].flatMap(([text, within]) =>
		samePassages(within).map((together) => unitOf(text, together, coders, present, onlyOne))
	);
}

function unitOf(
	text: string,
	passages: readonly Passage[],
	coders: readonly CoderKey[],
	present: ReadonlyMap<string, readonly boolean[]>,
	onlyOne: OnlyOne
): Unit {
	const readings = byCoder(passages, coders).map((own, at) =>
		own.length > 0 || (onlyOne === 'differs' && present.get(text)?.[at] === true) ? own : undefined
	);
	const places = passages.flatMap(({ place }) => place ?? []);
	return {
		text,
		weight: 1,
		passages,
		readings,
		...(places.length === 0
			? {}
			: {
					start: Math.min(...places.map(({ start }) => start)),
					end: Math.max(...places.map(({ end }) => end))
				})
	};
}

/** Passages of one text put together where they are the same; a located passage is only ever itself. */
function samePassages(passages: readonly Passage[]): Passage[][] {
	const sorted = [...passages].sort((one, other) => startOf(one) - startOf(other));
	const groups: Passage[][] = [];
	let open: Passage[][] = [];
	for (const passage of sorted) {
		open = open.filter((group) => group.some((one) => endOf(one) > startOf(passage)));
		const found = open.filter((group) => group.some((one) => isSame(one, passage)));
		const [first, ...others] = found;
		if (first === undefined) {
			const fresh = [passage];
			groups.push(fresh);
			open.push(fresh);
			continue;
		}
		first.push(passage);
		// A passage that is the same as two makes the two one.
		for (const other of others) first.push(...other.splice(0));
		open = open.filter((group) => group.length > 0);
	}
	return groups.filter((group) => group.length > 0);
}

function isSame({ place: one }: Passage, { place: other }: Passage): boolean {
	if (one === undefined || other === undefined) return false;
	const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
	const either = Math.max(one.end, other.end) - Math.min(one.start, other.start);
	return shared * 2 >= either;
}

function startOf({ place }: Passage): number {
	return place?.start ?? -1;
}

function endOf({ place }: Passage): number {
	return place?.end ?? -1;
}
