import { compareCoders } from '../core/agreement/compare';
import type { Passage } from '../core/agreement/passages';
import type { AgreementAnswer, AgreementRequest } from './agreement-messages';

const passages: Passage[] = [];

self.onmessage = ({ data }: MessageEvent<AgreementRequest>) => {
	if (data.kind === 'passages') {
		for (const passage of data.passages) passages.push(passage);
		return;
	}
	const { lengths, comparing } = data;
	const comparison = compareCoders({ passages, lengths }, comparing, (done, total) =>
		answer({ kind: 'progress', done, total })
	);
	answer({ kind: 'compared', comparison });
};

function answer(message: AgreementAnswer): void {
	self.postMessage(message);
}
