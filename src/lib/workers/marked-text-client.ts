import type { MarkedText } from '../core/notation/marked-text';
import MarkedTextWorker from './marked-text.worker?worker';

/** Reads a text with role markers away from the page's own thread, however long it is; stopping the signal ends it. */
export function readMarkedTextAside(text: string, signal: AbortSignal): Promise<MarkedText> {
	signal.throwIfAborted();
	const worker = new MarkedTextWorker();
	return new Promise<MarkedText>((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		worker.onerror = ({ message }) => reject(new Error(`The text could not be read: ${message}`));
		worker.onmessage = ({ data }: MessageEvent<MarkedText>) => resolve(data);
		worker.postMessage(text);
	}).finally(() => worker.terminate());
}
