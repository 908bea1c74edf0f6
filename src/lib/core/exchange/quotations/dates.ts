/** Reads the dates of one column as ISO 8601; whether the day or the month comes first is found out from all of them, and nothing is made of a date that could be either. */
export function readDates(cells: readonly string[]): (cell: string) => string | undefined {
	const parts = cells.map((cell) => dayOrMonth.exec(cell.trim())?.groups);
	const firstIsDay = parts.some((part) => Number(part?.['first']) > 12);
	const firstIsMonth = parts.some((part) => Number(part?.['second']) > 12);
	const order = firstIsDay === firstIsMonth ? undefined : firstIsDay ? 'day' : 'month';
	return (cell) => isoOf(cell.trim(), order);
}

const dayOrMonth =
	/^(?<first>\d{1,2})(?<sign>[./-])(?<second>\d{1,2})[./-](?<year>\d{4}|\d{2})\b,?\s*(?<time>.*)$/;
const yearFirst =
	/^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?:[T\s]+(?<time>.*))?$/;
const clock =
	/^(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?\s*(?<half>[ap]\.?m\.?)?(?<zone>Z|[+-]\d{2}:?\d{2})?$/i;

function isoOf(cell: string, order: 'day' | 'month' | undefined): string | undefined {
	const first = yearFirst.exec(cell)?.groups;
	if (first !== undefined)
		return isoFrom(first['year'], first['month'], first['day'], first['time']);
	const found = dayOrMonth.exec(cell)?.groups;
	if (found === undefined) return undefined;
	// With stops between, the day comes first wherever dates are written so.
	const known = found['sign'] === '.' ? 'day' : order;
	if (known === undefined && found['first'] !== found['second']) return undefined;
	const { first: one, second: other } = found;
	const [day, month] = known === 'month' ? [other, one] : [one, other];
	const year = (found['year'] ?? '').padStart(4, '20');
	return isoFrom(year, month, day, found['time']);
}

function isoFrom(year = '', month = '', day = '', time = ''): string | undefined {
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const { hour, minute, second, half, zone }: Partial<Record<string, string>> =
		clock.exec(time.trim())?.groups ?? {};
	const isLate = half !== undefined && half.toLowerCase().startsWith('p');
	const hours = half === undefined ? Number(hour ?? 0) : (Number(hour) % 12) + (isLate ? 12 : 0);
	const iso = `${date}T${String(hours).padStart(2, '0')}:${minute ?? '00'}:${second ?? '00'}${zone ?? 'Z'}`;
	const at = Date.parse(iso);
	return Number.isNaN(at) ||
		!new Date(Date.parse(`${date}T00:00:00Z`)).toISOString().startsWith(date)
		? undefined
		: new Date(at).toISOString();
}
