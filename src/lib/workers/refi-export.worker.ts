import '$lib/core/strict-zod';
import { ProjectFileProblem } from '$lib/core/exchange/project-file/problem';
import { writeCodebook } from '$lib/core/exchange/refi-qda/write/write-codebook';
import { writeRefiProject } from '$lib/core/exchange/refi-qda/write/write-refi-project';
import { modelOf } from '$lib/core/model/model';
import { openCatalogue } from '$lib/storage/catalogue';
import { openQuietly } from '$lib/storage/open-project';
import type { RefiAnswer, RefiRequest } from './refi-export-messages';

self.onmessage = ({ data }: MessageEvent<RefiRequest>) => {
	void answer(data).then(post, (error: unknown) =>
		post({ kind: 'failed', sentence: error instanceof Error ? error.message : String(error) })
	);
};

function post(message: RefiAnswer): void {
	const transfer = message.kind === 'written' ? [message.bytes.buffer] : [];
	self.postMessage(message, { transfer });
}

async function answer({ kind, address }: RefiRequest): Promise<RefiAnswer> {
	const catalogue = await openCatalogue();
	try {
		const store = await openQuietly(catalogue, address);
		try {
			const { records, texts } = await store.exportAll();
			const model = modelOf(records);
			return kind === 'codebook' ? codebook(model) : await project(model, texts);
		} finally {
			await store.close();
		}
	} finally {
		catalogue.close();
	}
}

function codebook(model: ReturnType<typeof modelOf>): RefiAnswer {
	const written = writeCodebook(model);
	return 'sentence' in written
		? { kind: 'failed', sentence: written.sentence }
		: { kind: 'written', ...written };
}

async function project(
	model: ReturnType<typeof modelOf>,
	texts: ReadonlyMap<string, string>
): Promise<RefiAnswer> {
	const written = await writeRefiProject(model, texts, {
		at: new Date().toISOString(),
		onProgress: (done, total) => post({ kind: 'progress', done, total })
	});
	return written instanceof ProjectFileProblem
		? { kind: 'failed', sentence: written.sentence }
		: { kind: 'written', ...written };
}
