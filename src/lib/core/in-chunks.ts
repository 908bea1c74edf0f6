import { remember } from './graph/remember';

/** Long enough that there are few, short enough that looking through one again is nothing. */
const chunkLength = 500;

const rowsOf = remember((table: ReadonlyMap<unknown, object>): readonly object[] => [
	...table.values()
]);

interface Chunk<Summary> {
	readonly rows: readonly object[];
	readonly summary: Summary;
}

interface Summed<Given, Summary> {
	readonly table: object;
	readonly given: Given;
	readonly chunks: readonly Chunk<Summary>[];
	readonly summaries: readonly Summary[];
}

/** Sums a long table up chunk by chunk, as it looks from what else is given; after an edit only the chunks it touched are summed up again, and all others give the very same summary as before. */
export function inChunks<Row extends object, Given extends readonly unknown[], Summary>(
	sumUp: (rows: readonly Row[], ...given: Given) => Summary
): (table: ReadonlyMap<unknown, Row>, ...given: Given) => readonly Summary[] {
	let last: Summed<Given, Summary> | undefined;
	return (table, ...given) => {
		const isSame = last?.given.every((one, at) => one === given[at]) === true;
		if (isSame && last?.table === table) return last.summaries;
		const before = isSame ? (last?.chunks ?? []) : [];
		const rows = rowsOf(table) as readonly Row[];
		const chunks: Chunk<Summary>[] = [];
		for (let from = 0; from < rows.length; from += chunkLength) {
			const known = before[chunks.length];
			const end = Math.min(from + chunkLength, rows.length);
			if (known !== undefined && holdsStill(known.rows, rows, from, end)) chunks.push(known);
			else {
				const own = rows.slice(from, end);
				chunks.push({ rows: own, summary: sumUp(own, ...given) });
			}
		}
		last = { table, given, chunks, summaries: chunks.map(({ summary }) => summary) };
		return last.summaries;
	};
}

function holdsStill(
	before: readonly object[],
	rows: readonly object[],
	from: number,
	end: number
): boolean {
	if (before.length !== end - from) return false;
	for (let at = from; at < end; at++) if (rows[at] !== before[at - from]) return false;
	return true;
}
