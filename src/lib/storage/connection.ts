import type { Dexie, DexieOptions } from 'dexie';
import { storedVersion } from './migrations';

/** Why a database was closed without our asking: deleted, taken over by a newer version, or by the browser. */
export type ClosedReason = 'deleted' | 'newer version' | 'lost';

/** What a window wants to hear about its connection to a database. */
export interface ConnectionEvents {
	/** The connection is gone; nothing can be read or written through it. */
	closed(reason: ClosedReason): void;
	/** Another window holds an older version open and must be closed first. */
	waiting?(): void;
}

/** Every commit reaches the disk before it counts; a closed database stays closed; nothing is cached beside the model. */
export const databaseOptions: DexieOptions = {
	autoOpen: false,
	cache: 'disabled',
	chromeTransactionDurability: 'strict'
};

/** Opens a database and gives way where another window deletes or upgrades it; hands back how to leave it. */
export async function connect(db: Dexie, on: ConnectionEvents): Promise<() => void> {
	let left = false;
	const leave = (reason?: ClosedReason): void => {
		if (left) return;
		left = true;
		db.close();
		if (reason !== undefined) on.closed(reason);
	};
	db.on('versionchange', (event) => {
		leave(event.newVersion === null || event.newVersion === 0 ? 'deleted' : 'newer version');
		return false;
	});
	db.on('blocked', () => {
		on.waiting?.();
		return false;
	});
	await db.open();
	db.on('close', () => {
		leave('lost');
	});
	return () => {
		leave();
	};
}

/** Whether a database was made by a newer version of the app. */
export function isNewer(db: Dexie): boolean {
	// Dexie keeps its version numbers times ten, so that there is room between them.
	return db.backendDB().version >= (storedVersion + 1) * 10;
}
