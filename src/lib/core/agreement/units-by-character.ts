import type { CoderKey, Passage } from './passages';
import { byCoder, byText, type Unit } from './units';

/**
 * Every character of the texts is a unit; those that the same codings cover stand together with their number as weight,
 * and so do all that nothing covers. Characters are counted as the stored text counts them. Located passages have none.
 */
export function unitsByCharacter(
	passages: readonly Passage[],
	coders: readonly CoderKey[],
	present: ReadonlyMap<string, readonly boolean[]>,
	lengths: ReadonlyMap<string, number>
): Unit[] {
	return [...byText(passages)].flatMap(([text, within]) => {
		const there = present.get(text) ?? [];
		const runs = runsOf(within.filter(({ place }) => place !== undefined));
		if (runs.length === 0) return [];
		const covered = runs.reduce((sum, { start, end }) => sum + end - start, 0);
		const read = (over: readonly Passage[]) =>
			byCoder(over, coders).map((own, at) => (there[at] === true ? own : undefined));
		return [
			...runs.map(({ start, end, over }) => ({
				text,
				start,
				end,
				weight: end - start,
				passages: over,
				readings: read(over)
			})),
			{
				text,
				weight: Math.max(0, (lengths.get(text) ?? covered) - covered),
				passages: [],
				readings: read([])
			}
		].filter(({ weight }) => weight > 0);
	});
}

interface Run {
	readonly start: number;
	readonly end: number;
	readonly over: readonly Passage[];
}

/** The stretches between one beginning or end and the next, over which the same passages lie. */
function runsOf(passages: readonly Passage[]): Run[] {
	const edges = [
		...new Set(passages.flatMap(({ place }) => (place ? [place.start, place.end] : [])))
	].sort((one, other) => one - other);
	const sorted = [...passages].sort((one, other) => startOf(one) - startOf(other));
	const runs: Run[] = [];
	let over: Passage[] = [];
	let next = 0;
	edges.forEach((start, at) => {
		const end = edges[at + 1];
		over = over.filter(({ place }) => (place?.end ?? 0) > start);
		for (; next < sorted.length && startOf(sorted[next]) <= start; next += 1)
			over.push(sorted[next] as Passage);
		if (end !== undefined && over.length > 0) runs.push({ start, end, over: [...over] });
	});
	return runs;
}

function startOf(passage: Passage | undefined): number {
	return passage?.place?.start ?? Number.POSITIVE_INFINITY;
}
