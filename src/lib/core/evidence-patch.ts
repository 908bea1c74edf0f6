import type { CodedExtract, Evidence } from './evidence';
import { chainsAmong, codingsIn, targetKey, withinAgain } from './evidence-lists';
import type { Extract } from './model/extract';
import type { Table } from './model/model';
import type { Target } from './model/target';

/** What was gathered, and from which extracts in which order. */
export interface Gathered {
	readonly table: Table<'extract'>;
	readonly rows: readonly Extract[];
	readonly evidence: Evidence;
}

/** One extract as it stood and as it stands. */
export interface ChangedRow {
	readonly before?: Extract;
	readonly after: Extract;
}

const mostChanges = 500;

/** The extracts that changed in place or were added at the end; nothing where others moved or went, or so many changed that it is as quick to start anew. */
export function changedRows(
	before: readonly Extract[],
	after: readonly Extract[]
): ChangedRow[] | undefined {
	if (after.length < before.length) return undefined;
	const changes: ChangedRow[] = [];
	for (const [at, now] of after.entries()) {
		const then = before[at];
		if (then === now) continue;
		if (then !== undefined && then.id !== now.id) return undefined;
		changes.push(then === undefined ? { after: now } : { before: then, after: now });
		if (changes.length > mostChanges) return undefined;
	}
	return changes;
}

/** The evidence with some extracts as they stand now, just as if it had been gathered anew. */
export function patchEvidence(
	evidence: Evidence,
	changes: readonly ChangedRow[],
	rows: readonly Extract[]
): Evidence {
	const gone = new Set(changes.flatMap(({ before }) => before ?? []));
	const added = new Map<string, CodedExtract[]>();
	const targets = changes.flatMap(({ before, after }) =>
		[before, after].flatMap((row) => (row === undefined ? [] : targetsIn(row)))
	);
	for (const { before } of changes)
		for (const { coding } of before === undefined ? [] : codingsIn(before))
			added.set(targetKey(coding.target), []);
	for (const { after } of changes)
		for (const one of codingsIn(after)) {
			const key = targetKey(one.coding.target);
			added.set(key, [...(added.get(key) ?? []), one]);
		}
	const byTarget = new Map(evidence.byTarget);
	for (const [key, codings] of added) {
		const kept = (byTarget.get(key) ?? []).filter(({ extract }) => !gone.has(extract));
		const list = inRowOrder([...kept, ...codings], rows);
		if (list.length === 0) byTarget.delete(key);
		else byTarget.set(key, list);
	}
	const touchesChains = [...added.keys()].some((key) => key.startsWith('chain:'));
	return {
		byTarget,
		chains: touchesChains ? chainsAmong(byTarget.keys()) : evidence.chains,
		within: withinAgain(evidence.within, targets, byTarget)
	};
}

function targetsIn(extract: Extract): Target[] {
	return codingsIn(extract).map(({ coding }) => coding.target);
}

/** A stable sort: codings of one extract stay in their order. */
function inRowOrder(codings: readonly CodedExtract[], rows: readonly Extract[]): CodedExtract[] {
	const places = new Map(codings.map(({ extract }) => [extract, rows.indexOf(extract)]));
	const placeOf = ({ extract }: CodedExtract): number => places.get(extract) ?? 0;
	return [...codings].sort((one, other) => placeOf(one) - placeOf(other));
}
