import { Refused } from '../applies';
import type { Change } from '../change';
import { applyDiff, firstMismatch, invert } from '../diff';
import type { KindedRecord } from '../exchange/project-file/contents';
import type { Kind } from '../model/kinds';
import type { Model } from '../model/model';
import { ordersMade, byOrderMade } from './order-made';

/** How many changes are taken back between two looks at how far it has come. */
const atOnce = 200;

/** Told how many changes have been taken back, of how many. */
export type Watch = (done: number, total: number) => void;

/**
 * The records of a project as they stood right after a change (0: before the first one), in the order
 * they stood in: what stands now, with every later change taken back. Refused where the journal no
 * longer fits what stands there, for then what stood before is not known.
 */
export function asItStood(
	records: Iterable<KindedRecord>,
	journal: readonly Change[],
	seq: number,
	watch: Watch = () => undefined
): KindedRecord[] | Refused {
	const later = journal.filter((change) => change.seq > seq).reverse();
	let model = tablesOf(records, journal);
	for (let from = 0; from < later.length; from += atOnce) {
		const some = later.slice(from, from + atOnce);
		const diff = some.flatMap((change) => invert(change.diff));
		if (firstMismatch(model, diff) !== undefined) return unfit(model, some);
		model = applyDiff(model, diff);
		watch(Math.min(from + atOnce, later.length), later.length);
	}
	const made = ordersMade(journal.filter((change) => change.seq <= seq));
	return recordsIn(model, made);
}

/** The last change of the import that a change belongs to, or the change itself: an import is never restored in part. */
export function endOfImport(journal: readonly Change[], seq: number): number {
	const batch = journal.find((change) => change.seq === seq)?.batch;
	if (batch === undefined) return seq;
	return journal.reduce(
		(last, change) => (change.batch === batch ? Math.max(last, change.seq) : last),
		seq
	);
}

/** Every record by its kind, also of kinds that this version does not know. */
function tablesOf(records: Iterable<KindedRecord>, journal: readonly Change[]): Model {
	const tables = new Map<string, Map<string, unknown>>();
	for (const { diff } of journal) for (const { kind } of diff) tables.set(kind, new Map());
	for (const { kind, record } of records) {
		const table = tables.get(kind) ?? new Map<string, unknown>();
		tables.set(kind, table.set(record.id, record));
	}
	return Object.fromEntries(tables) as unknown as Model;
}

function recordsIn(model: Model, made: ReturnType<typeof ordersMade>): KindedRecord[] {
	const tables = Object.entries(model) as unknown as [Kind, Map<string, { readonly id: string }>][];
	return tables.flatMap(([kind, table]) =>
		byOrderMade([...table.values()], made).map((record) => ({ kind, record }))
	);
}

function unfit(model: Model, some: readonly Change[]): Refused {
	let now = model;
	for (const { seq, diff } of some) {
		const back = invert(diff);
		if (firstMismatch(now, back) !== undefined)
			return new Refused(
				`Change ${seq} of the trail no longer fits what stands in the project, so what stood before it is not known. Choose a later change.`
			);
		now = applyDiff(now, back);
	}
	return new Refused('The trail no longer fits what stands in the project. Choose a later change.');
}
