import type { Table } from '../tables/table';
import { quotationUseOfHeading } from './headings';

/** The names in a list of codes: the column headed as codes, or the first. */
export function codebookOf({ rows }: Table): string[] {
	const at = rows.findIndex((row) => row.some((cell) => quotationUseOfHeading(cell) === 'codes'));
	const headings = at < 0 ? [] : (rows[at] ?? []);
	const column = headings.findIndex((cell) => quotationUseOfHeading(cell) === 'codes');
	return rows
		.slice(at + 1)
		.flatMap((row) => (row[Math.max(0, column)] ?? '').replace(/\s+/g, ' ').trim() || []);
}
