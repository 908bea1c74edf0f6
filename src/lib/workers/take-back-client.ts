import { Refused } from '../core/applies';
import type { TakeBackAnswer, TakeBackRequest } from './take-back-messages';
import TakeBackWorker from './take-back.worker?worker';

const failed = 'The import could not be taken back here. Reload the page and try again.';

/** Takes a large import back, or does it again, away from the page's own thread; tells where the journal stands then. */
export function takeBackAway(request: TakeBackRequest): Promise<{ seq: number } | Refused> {
	const worker = new TakeBackWorker();
	return new Promise<{ seq: number } | Refused>((resolve) => {
		worker.onerror = () => resolve(new Refused(failed));
		worker.onmessage = ({ data }: MessageEvent<TakeBackAnswer>) =>
			resolve('seq' in data ? data : new Refused(data.sentence));
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}
