const originals = {
	put: IDBObjectStore.prototype.put,
	add: IDBObjectStore.prototype.add,
	delete: IDBObjectStore.prototype.delete
};

let seen = 0;
let breaksAt = Infinity;

/** From now on counts writes, and aborts the transaction in which the given one is asked for, as a full disk would. */
export function failAtWrite(nth: number): void {
	seen = 0;
	breaksAt = nth;
	for (const name of ['put', 'add', 'delete'] as const)
		IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...args: never[]) {
			const request = (originals[name] as (...args: never[]) => IDBRequest).apply(this, args);
			seen += 1;
			if (seen === breaksAt) this.transaction.abort();
			return request as never;
		};
}

/** How many writes were asked for since `failAtWrite`. */
export function writesSeen(): number {
	return seen;
}

/** Lets the storage work again. */
export function mend(): void {
	Object.assign(IDBObjectStore.prototype, originals);
}
