import type { ProposalRequest, ProposedGroup } from '../core/consolidate/propose';
import type { ProposalAnswer } from './consolidate-messages';
import ConsolidateWorker from './consolidate.worker?worker';

/** Proposes groups of elements that are worded alike, away from the page's own thread; tells how many it has compared, and stops with the signal. */
export function proposeGroupsAside(
	request: ProposalRequest,
	onProgress: (done: number) => void,
	signal: AbortSignal
): Promise<readonly ProposedGroup[]> {
	signal.throwIfAborted();
	const worker = new ConsolidateWorker();
	return new Promise<readonly ProposedGroup[]>((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		worker.onerror = ({ message }) =>
			reject(new Error(`The elements could not be compared: ${message}`));
		worker.onmessage = ({ data }: MessageEvent<ProposalAnswer>) => {
			if (data.kind === 'progress') onProgress(data.done);
			else resolve(data.groups);
		};
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}
