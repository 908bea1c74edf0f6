/** Reads tables without holding up the page, for rooms that may not reach workers themselves. */
export { TableFailed, TableReader } from '$lib/workers/table-client';
export type { SheetSeen, TableGiven } from '$lib/workers/table-messages';
