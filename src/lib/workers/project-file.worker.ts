import { ProjectFileProblem } from '$lib/core/exchange/project-file/problem';
import { readProjectFile } from '$lib/core/exchange/project-file/read-project-file';
import { writeProjectFile } from '$lib/core/exchange/project-file/write-project-file';
import { openCatalogue } from '$lib/storage/catalogue';
import { openQuietly } from '$lib/storage/open-project';
import type { ProjectFileAnswer, ProjectFileRequest } from './project-file-messages';
import '$lib/core/strict-zod';

self.onmessage = ({ data }: MessageEvent<ProjectFileRequest>) => {
	void answer(data).catch((error: unknown) => {
		post({
			kind: 'failed',
			sentence: error instanceof Error ? error.message : 'It could not be done.'
		});
	});
};

function post(message: ProjectFileAnswer, transfer: Transferable[] = []): void {
	self.postMessage(message, { transfer });
}

async function answer(request: ProjectFileRequest): Promise<void> {
	const catalogue = await openCatalogue();
	try {
		if (request.kind === 'open') await open(request, catalogue);
		else await save(request.project, catalogue);
	} finally {
		catalogue.close();
	}
}

type Shelf = Awaited<ReturnType<typeof openCatalogue>>;

/** Reads and checks the file whole, then stores it as a project of its own. */
async function open({ file }: { file: Blob }, catalogue: Shelf): Promise<void> {
	const contents = await readProjectFile(new Uint8Array(await file.arrayBuffer()), sha256, {
		onProgress: (done, total) => post({ kind: 'progress', done, total })
	});
	if (contents instanceof ProjectFileProblem) {
		post({ kind: 'failed', sentence: contents.sentence });
		return;
	}
	const entry = await catalogue.create(contents);
	post({ kind: 'opened', project: entry.id, missingTexts: contents.missingTexts.length });
}

async function save(project: string, catalogue: Shelf): Promise<void> {
	const store = await openQuietly(catalogue, project);
	try {
		const bytes = await writeProjectFile(await store.exportAll(), sha256, {
			onProgress: (done, total) => post({ kind: 'progress', done, total })
		});
		if (bytes instanceof ProjectFileProblem) post({ kind: 'failed', sentence: bytes.sentence });
		else post({ kind: 'saved', bytes }, [bytes.buffer]);
	} finally {
		await store.close();
	}
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
