/** Names held in this process, where there are no locks to share between windows. */
const heldHere = new Set<string>();

/** Holds a name until it is let go or this window dies, so that other windows can tell work in progress from leftovers. */
export async function hold(name: string): Promise<() => void> {
	const locks = sharedLocks();
	if (locks === undefined) {
		heldHere.add(name);
		return () => heldHere.delete(name);
	}
	return new Promise((resolve, reject) => {
		const whileHeld = (): Promise<void> => new Promise((letGo) => resolve(letGo));
		locks.request(name, whileHeld).catch(reject);
	});
}

/** Whether some window still holds a name. */
export async function isHeld(name: string): Promise<boolean> {
	const locks = sharedLocks();
	if (locks === undefined) return heldHere.has(name);
	return locks.request(name, { ifAvailable: true }, (lock) => lock === null);
}

function sharedLocks(): LockManager | undefined {
	return (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
}
