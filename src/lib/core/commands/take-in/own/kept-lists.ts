import { unmarkedId } from '../../../exchange/coded/kept-ids';
import { keptLists, ownNames, type KeptList } from '../../../exchange/coded/own-file';
import { prefixOf } from '../../../model/id';
import { schemas, type Kind, type RecordOf } from '../../../model/kinds';
import { referencesOf } from '../../../references';
import type { Context } from '../../command';
import type { Taken } from '../extracts';
import type { Records } from '../records';
import type { KeptData } from './kept';

/** What makes two records of a kind the same, so that taking a file in again doubles nothing. */
const sayings: { readonly [K in KeptList]: (record: RecordOf<K>) => unknown } = {
	question: ({ text }) => text,
	distinct: ({ elements }) => [...elements].sort(),
	number: ({ source, what, count }) => [source, what, count],
	value: ({ case: of, element, presence, time, order, source, locator }) => [
		...[of, element, presence],
		...[time ?? '', order ?? '', source ?? '', locator ?? '']
	]
};

/** Takes in what is kept in lists: questions, pairs that stay apart, declared numbers and case values; one that names what is not here is left out. */
export function takeKeptLists(
	data: KeptData,
	taken: Taken,
	shared: Records,
	records: Records,
	context: Context
): void {
	const isHere = (id: string): boolean => {
		const kind = prefixOf(id) as Kind;
		if (kind === 'source') return [...taken.sources.values()].some((one) => one === id);
		return (shared.get(kind, id) ?? records.get(kind, id)) !== undefined;
	};
	for (const kind of Object.keys(keptLists) as KeptList[]) {
		const all = data.of(new RegExp(`^${keptLists[kind]} ${ownNames.asData}$`));
		const known = new Map(records.all(kind).map((one) => [sayingOf(kind, one), one.id]));
		const fresh = all.filter((one) => {
			const own = unmarkedId(String(one['id']));
			const id = known.get(sayingOf(kind, data.here(one))) ?? context.newId(kind);
			if (own !== undefined) data.made.set(own.guid, id);
			return records.get(kind, id) === undefined;
		});
		let made = fresh.map((one) => data.here(one)).filter((one) => isRecord(kind, one));
		for (const one of made) records.put(kind, one);
		// What rests on one that is left out is left out in its turn.
		for (let before = -1; before !== made.length;) {
			before = made.length;
			const lost = made.filter((one) => !referencesOf(kind, one).every(({ to }) => isHere(to)));
			for (const one of lost) records.drop(one.id);
			made = made.filter((one) => !lost.includes(one));
		}
	}
}

function sayingOf(kind: KeptList, record: unknown): string {
	if (!isRecord(kind, record)) return '';
	return JSON.stringify((sayings[kind] as (record: unknown) => unknown)(record));
}

// Checked, not rebuilt: fields that this version does not know are kept.
function isRecord<K extends KeptList>(kind: K, data: unknown): data is RecordOf<K> {
	return schemas[kind].safeParse(data).success;
}
