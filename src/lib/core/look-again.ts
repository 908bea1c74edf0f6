/** What was found out about each record of a table, in the order of the table. */
export interface Looked<Value> {
	readonly records: readonly object[];
	readonly values: readonly Value[];
}

/** Looks at every record of a table, but takes what was found before for each record that still stands, unchanged, where it stood: after an edit only what it touched is looked at again. */
export function lookAgain<Row extends object, Value>(
	table: ReadonlyMap<unknown, Row>,
	look: (record: Row) => Value,
	before?: Looked<Value>
): Looked<Value> {
	const records: Row[] = [];
	const values: Value[] = [];
	for (const record of table.values()) {
		const at = records.length;
		const known = before !== undefined && before.records[at] === record;
		records.push(record);
		values.push(known ? (before.values[at] as Value) : look(record));
	}
	return { records, values };
}
