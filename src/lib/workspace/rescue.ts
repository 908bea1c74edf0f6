import type { Change } from '$lib/core/change';
import { recordsOf } from '$lib/core/exchange/project-file/contents';
import { ProjectFileProblem } from '$lib/core/exchange/project-file/problem';
import { writeProjectFile } from '$lib/core/exchange/project-file/write-project-file';
import type { Model } from '$lib/core/model/model';
import type { Store } from './store';

/** A project file of everything that is shown, with the changes that could not be stored at the end of its journal; or why none can be written. */
export async function rescueFile(
	store: Pick<Store, 'exportAll'>,
	model: Model,
	unsaved: readonly Omit<Change, 'seq'>[]
): Promise<Blob | ProjectFileProblem> {
	const stored = await store.exportAll();
	const last = stored.journal.at(-1)?.seq ?? 0;
	const journal = [
		...stored.journal,
		...unsaved.map((change, place) => ({ ...change, seq: last + 1 + place }))
	];
	const records = recordsOf(model);
	const bytes = await writeProjectFile({ ...stored, records, journal }, sha256, {
		pause: nextTask
	});
	return bytes instanceof ProjectFileProblem
		? bytes
		: new Blob([bytes], { type: 'application/zip' });
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
