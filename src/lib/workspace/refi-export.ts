import { writeForOtherTools, type RefiFile } from '$lib/workers/refi-export-client';
import type { RefiKind } from '$lib/workers/refi-export-messages';
import type { Workspace } from './workspace.svelte';

export { RefiExportFailed, type RefiFile } from '$lib/workers/refi-export-client';
export type { RefiKind } from '$lib/workers/refi-export-messages';

/** Writes the open project, or its codebook, for other tools; everything that is being saved is in it. */
export async function exportForOtherTools(
	workspace: Workspace,
	kind: RefiKind,
	onProgress: (done: number, total: number) => void,
	signal: AbortSignal
): Promise<RefiFile> {
	await workspace.settled();
	return writeForOtherTools({ kind, address: workspace.address }, onProgress, signal);
}
