import type { NewChange, Part } from './rows';

/** Rough size of a value as stored, in UTF-16 units of its JSON. */
export function sizeOf(value: unknown): number {
	return value === undefined ? 0 : JSON.stringify(value).length;
}

/** How much a project grows by a change: its journal entry, what it does to records, and its texts. */
export function growthBy({ change, texts = [] }: Part): number {
	return (
		sizeOf(change) + growthOfRecords(change) + texts.reduce((sum, { text }) => sum + text.length, 0)
	);
}

function growthOfRecords({ diff }: NewChange): number {
	return diff.reduce((sum, { from, to }) => sum + sizeOf(to) - sizeOf(from), 0);
}
