import type { Comparing, Comparison } from '../core/agreement/compare';
import type { Difference } from '../core/agreement/differences';
import type { Passage } from '../core/agreement/passages';
import type { AgreementAnswer, AgreementRequest } from './agreement-messages';
import AgreementWorker from './agreement.worker?worker';

/** What is compared: the coded passages piece by piece, how long each text is, and how to compare. */
export interface AgreementAsked {
	readonly pieces: Iterable<readonly Passage[]>;
	readonly lengths: ReadonlyMap<string, number>;
	readonly comparing: Comparing;
}

/** Compares coders away from the page's own thread; tells how many lines of the table are done, of how many, and stops with the signal. */
export async function compareAside(
	{ pieces, lengths, comparing }: AgreementAsked,
	onProgress: (done: number, total: number) => void,
	signal: AbortSignal
): Promise<Comparison> {
	signal.throwIfAborted();
	const worker = new AgreementWorker();
	const tell = (request: AgreementRequest) => worker.postMessage(request);
	try {
		for (const passages of pieces) {
			tell({ kind: 'passages', passages });
			// The page comes first between one piece and the next.
			await new Promise((resolve) => setTimeout(resolve));
			signal.throwIfAborted();
		}
		const compared = answerOf(worker, onProgress, signal);
		tell({ kind: 'compare', lengths, comparing });
		return await compared;
	} finally {
		worker.terminate();
	}
}

function answerOf(
	worker: Worker,
	onProgress: (done: number, total: number) => void,
	signal: AbortSignal
): Promise<Comparison> {
	const differences: Difference[] = [];
	return new Promise((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		worker.onerror = ({ message }) =>
			reject(new Error(`The coders could not be compared: ${message}`));
		worker.onmessage = ({ data }: MessageEvent<AgreementAnswer>) => {
			if (data.kind === 'progress') onProgress(data.done, data.total);
			else if (data.kind === 'differences') differences.push(...data.differences);
			else resolve({ ...data.comparison, differences });
		};
	});
}
