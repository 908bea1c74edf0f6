import type { RecordOf } from '../../model/kinds';
import { referencesOf } from '../../references';
import { problemAt } from './problem';
import { recordsName, type PlacedRecord, type ReadRecords } from './records';

/** Makes sure that everything a record points to is in the file. */
export function checkReferences({ records, unknownIds }: ReadRecords): void {
	const there = idsIn(records);
	for (const { kind, record, line } of records)
		for (const { to, within } of referencesOf(kind, record as RecordOf<typeof kind>)) {
			const place = within === undefined ? to : inside(within, to);
			if (!there.has(place) && !unknownIds.has(to))
				throw problemAt(
					recordsName,
					line,
					`this ${kind} points to ${to}, which is not in the file.`
				);
		}
}

/** Every id that can be pointed to; inner ids also together with the record they stand in. */
function idsIn(records: readonly PlacedRecord[]): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const { kind, record } of records) {
		ids.add(record.id);
		if (kind === 'configuration') {
			const { occurrences, links } = record as RecordOf<'configuration'>;
			addInner(ids, record.id, [...Object.keys(occurrences), ...Object.keys(links)]);
		}
		if (kind === 'source')
			addInner(ids, record.id, Object.keys((record as RecordOf<'source'>).texts));
	}
	return ids;
}

function addInner(ids: Set<string>, outer: string, inner: readonly string[]): void {
	for (const id of inner) {
		ids.add(id);
		ids.add(inside(outer, id));
	}
}

function inside(outer: string, inner: string): string {
	return `${outer} ${inner}`;
}
