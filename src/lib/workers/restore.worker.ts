import '$lib/core/strict-zod';
import { Refused } from '$lib/core/applies';
import { openCatalogue } from '$lib/storage/catalogue';
import { restoreProject } from '$lib/storage/restore-project';
import type { RestoreAnswer, RestoreRequest } from './restore-messages';

self.onmessage = ({ data }: MessageEvent<RestoreRequest>) => {
	void restore(data)
		.catch((error: unknown): RestoreAnswer => ({
			kind: 'failed',
			sentence: error instanceof Error ? error.message : 'The copy could not be made.'
		}))
		.then(post);
};

function post(answer: RestoreAnswer): void {
	self.postMessage(answer);
}

async function restore({ address, seq, name }: RestoreRequest): Promise<RestoreAnswer> {
	const catalogue = await openCatalogue();
	try {
		const made = await restoreProject(catalogue, address, { seq, name }, (done, total) =>
			post({ kind: 'progress', done, total })
		);
		return made instanceof Refused
			? { kind: 'failed', sentence: made.sentence }
			: { kind: 'restored', project: made.id };
	} finally {
		catalogue.close();
	}
}
