type Write = (this: IDBObjectStore, ...args: unknown[]) => IDBRequest;
type Writes = Record<'put' | 'add' | 'delete', Write>;

const writes = IDBObjectStore.prototype as unknown as Writes;
const originals: Writes = { put: writes.put, add: writes.add, delete: writes.delete };

let tables: string[] = [];

/** From now on counts writes, and aborts the transaction in which the given one is asked for, as a full disk would. */
export function failAtWrite(nth: number): void {
	tables = [];
	for (const name of ['put', 'add', 'delete'] as const)
		writes[name] = function (...args) {
			const request = originals[name].apply(this, args);
			tables.push(this.name);
			if (tables.length === nth) this.transaction.abort();
			return request;
		};
}

/** How many writes were asked for since `failAtWrite`. */
export function writesSeen(): number {
	return tables.length;
}

/** The tables that were written to since `failAtWrite`, once for each write. */
export function tablesWritten(): readonly string[] {
	return tables;
}

/** Lets the storage work again. */
export function mend(): void {
	Object.assign(writes, originals);
}
