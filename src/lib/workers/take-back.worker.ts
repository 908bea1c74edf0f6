import '$lib/core/strict-zod';
import { openCatalogue } from '$lib/storage/catalogue';
import { openQuietly } from '$lib/storage/open-project';
import { takeBackBatch } from './take-back-batch';
import type { TakeBackAnswer, TakeBackRequest } from './take-back-messages';

self.onmessage = async ({ data }: MessageEvent<TakeBackRequest>) => {
	self.postMessage(
		await answer(data).catch((error: unknown): TakeBackAnswer => ({
			sentence: error instanceof Error ? error.message : String(error)
		}))
	);
};

async function answer({ address, seq, coder }: TakeBackRequest): Promise<TakeBackAnswer> {
	const catalogue = await openCatalogue();
	try {
		const store = await openQuietly(catalogue, address);
		try {
			return await takeBackBatch(store, seq, coder);
		} finally {
			await store.close();
		}
	} finally {
		catalogue.close();
	}
}
