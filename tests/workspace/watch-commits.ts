interface Opens {
	transaction: (this: IDBDatabase, ...args: unknown[]) => IDBTransaction;
}

/** Calls back whenever a transaction that writes the journal is complete; the databases must be opened after this. Hands back how to stop. */
export function watchCommits(completed: () => void): () => void {
	const database = IDBDatabase.prototype as unknown as Opens;
	const begin = database.transaction;
	database.transaction = function (...args) {
		const transaction = begin.apply(this, args);
		const writes = transaction.mode === 'readwrite';
		if (writes && transaction.objectStoreNames.contains('journal'))
			transaction.addEventListener('complete', completed);
		return transaction;
	};
	return () => (database.transaction = begin);
}
