import type { ReportLine } from '../core/exchange/coded/report';
import type { RefiAnswer, RefiRequest } from './refi-export-messages';
import RefiExportWorker from './refi-export.worker?worker';

/** Why a project was not written for other tools, in a sentence for the person. */
export class RefiExportFailed extends Error {
	override readonly name = 'RefiExportFailed';
}

/** A file for other tools, and what of the project it cannot hold. */
export interface RefiFile {
	readonly blob: Blob;
	readonly report: readonly ReportLine[];
}

/** Writes a stored project, or its codebook, for other tools; progress counts sources. */
export function writeForOtherTools(
	request: RefiRequest,
	onProgress: (done: number, total: number) => void,
	signal: AbortSignal
): Promise<RefiFile> {
	const worker = new RefiExportWorker();
	return new Promise<RefiFile>((resolve, reject) => {
		signal.addEventListener('abort', () =>
			reject(new RefiExportFailed('Stopped. No file was written.'))
		);
		worker.onerror = () =>
			reject(
				new RefiExportFailed('The file could not be written here. Reload the page and try again.')
			);
		worker.onmessage = ({ data }: MessageEvent<RefiAnswer>) => {
			if (data.kind === 'progress') onProgress(data.done, data.total);
			else if (data.kind === 'failed') reject(new RefiExportFailed(data.sentence));
			else resolve({ blob: new Blob([data.bytes]), report: data.report });
		};
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}
