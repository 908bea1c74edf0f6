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

/** Sums a long table up chunk by chunk; after an edit only the chunks it touched are summed up again, and all others give the very same summary as before. */
export function inChunks<Row extends object, Summary>(
	sumUp: (rows: readonly Row[]) => Summary
): (table: ReadonlyMap<unknown, Row>) => readonly Summary[] {
	let before: readonly Chunk<Summary>[] = [];
	return remember((table: ReadonlyMap<unknown, Row>) => {
		const rows = rowsOf(table) as readonly Row[];
		const chunks: Chunk<Summary>[] = [];
		for (let from = 0; from < rows.length; from += chunkLength) {
			const last = before[chunks.length];
			const end = Math.min(from + chunkLength, rows.length);
			if (last !== undefined && holdsStill(last.rows, rows, from, end)) chunks.push(last);
			else {
				const own = rows.slice(from, end);
				chunks.push({ rows: own, summary: sumUp(own) });
			}
		}
		before = chunks;
		return chunks.map(({ summary }) => summary);
	});
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
