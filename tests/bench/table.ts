import type { Row } from './row';

const headings = ['what', 'budget', 'measured', ''] as const;

/** The measured rows as a table for the terminal, with a line at the end that sums it up. */
export function tableOf(rows: readonly Row[]): string {
	const lines = rows.map(({ what, budget, measured, verdict }) => [
		what,
		budget ?? '',
		measured,
		verdict ?? ''
	]);
	const widths = headings.map((heading, column) =>
		Math.max(heading.length, ...lines.map((line) => (line[column] ?? '').length))
	);
	const rule = widths.map((width) => '-'.repeat(width));
	return [headings, rule, ...lines]
		.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | '))
		.concat('', summaryOf(rows))
		.join('\n');
}

function summaryOf(rows: readonly Row[]): string {
	const held = rows.filter(({ verdict }) => verdict === 'ok').length;
	const over = rows.filter(({ verdict }) => verdict === 'over').length;
	return `${held} within budget, ${over} over, ${rows.length - held - over} without one`;
}
