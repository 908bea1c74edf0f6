import { restoreInWorker } from '$lib/workers/restore-client';
import type { Workspace } from './workspace.svelte';

/** Makes a copy of the open project as it stood at a change, everything that is being saved included in its trail; gives the copy's id. */
export async function restoreCopy(
	workspace: Workspace,
	moment: { readonly seq: number; readonly name: string },
	onProgress: (done: number, total: number) => void,
	signal: AbortSignal
): Promise<string> {
	await workspace.settled();
	return restoreInWorker({ ...moment, address: workspace.address }, onProgress, signal);
}
