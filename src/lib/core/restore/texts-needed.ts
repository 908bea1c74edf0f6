import type { Change } from '../change';
import type { KindedRecord } from '../exchange/project-file/contents';

/** Of the stored texts those that some records name, or that a journal needs to take its changes back and do them again. */
export function textsNeeded(
	texts: ReadonlyMap<string, string>,
	records: readonly KindedRecord[],
	journal: readonly Change[]
): Map<string, string> {
	const named = new Set<string>();
	for (const { kind, record } of records) if (holdsTexts(kind)) collect(record, named);
	for (const { diff } of journal)
		for (const { kind, from, to } of diff)
			if (holdsTexts(kind)) for (const value of [from, to]) collect(value, named);
	return new Map([...texts].filter(([sha256]) => named.has(sha256)));
}

/** Kinds known to name no text are passed over; a kind of a newer version may. */
const textless: ReadonlySet<string> = new Set(['element', 'configuration', 'theory', 'view']);

function holdsTexts(kind: string): boolean {
	return !textless.has(kind);
}

function collect(value: unknown, named: Set<string>): void {
	if (typeof value === 'string') {
		if (/^[0-9a-f]{64}$/.test(value)) named.add(value);
	} else if (typeof value === 'object' && value !== null)
		for (const inner of Object.values(value)) collect(inner, named);
}
