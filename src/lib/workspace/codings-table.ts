/** Writes the codings of a project as a table without holding up the page. */
export { writeCodings } from '$lib/workers/codings-table-client';
export type { CodingsFormat } from '$lib/workers/codings-table-messages';
