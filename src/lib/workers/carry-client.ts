import type { CarryAnswer, CarryRequest } from './carry-messages';
import CarryWorker from './carry.worker?worker';

/** Finds what becomes of passages in a corrected text, away from the page; nothing where it was stopped or failed. */
export function carryPassages(
	request: CarryRequest,
	signal: AbortSignal
): Promise<CarryAnswer | undefined> {
	const worker = new CarryWorker();
	return new Promise<CarryAnswer | undefined>((resolve) => {
		signal.addEventListener('abort', () => resolve(undefined), { once: true });
		worker.onerror = () => resolve(undefined);
		worker.onmessage = ({ data }: MessageEvent<CarryAnswer>) => resolve(data);
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}
