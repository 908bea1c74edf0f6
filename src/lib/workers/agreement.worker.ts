import { compareCoders } from '../core/agreement/compare';
import type { Passage } from '../core/agreement/passages';
import type { AgreementAnswer, AgreementRequest } from './agreement-messages';

const passages: Passage[] = [];
const pieceLength = 1000;

self.onmessage = ({ data }: MessageEvent<AgreementRequest>) => {
	if (data.kind === 'passages') {
		for (const passage of data.passages) passages.push(passage);
		return;
	}
	const { lengths, comparing } = data;
	const { differences, ...comparison } = compareCoders(
		{ passages, lengths },
		comparing,
		(done, total) => answer({ kind: 'progress', done, total })
	);
	// In pieces, so that the page that takes them in is never held up.
	for (let at = 0; at < differences.length; at += pieceLength)
		answer({ kind: 'differences', differences: differences.slice(at, at + pieceLength) });
	answer({ kind: 'compared', comparison });
};

function answer(message: AgreementAnswer): void {
	self.postMessage(message);
}
