import type { RestoreAnswer, RestoreRequest } from './restore-messages';
import RestoreWorker from './restore.worker?worker';

/** Why a project was not restored, in a sentence for the person. */
export class RestoreFailed extends Error {
	override readonly name = 'RestoreFailed';
}

/** Makes a copy of a stored project as it stood at a change; gives the copy's id. Progress counts changes taken back; stopping the signal leaves nothing of the copy. */
export function restoreInWorker(
	request: RestoreRequest,
	onProgress: (done: number, total: number) => void,
	signal: AbortSignal
): Promise<string> {
	const worker = new RestoreWorker();
	return new Promise<string>((resolve, reject) => {
		signal.addEventListener('abort', () => reject(new RestoreFailed('Stopped. No copy was made.')));
		worker.onerror = () =>
			reject(new RestoreFailed('The copy could not be made here. Reload the page and try again.'));
		worker.onmessage = ({ data }: MessageEvent<RestoreAnswer>) => {
			if (data.kind === 'progress') onProgress(data.done, data.total);
			else if (data.kind === 'failed') reject(new RestoreFailed(data.sentence));
			else resolve(data.project);
		};
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}
