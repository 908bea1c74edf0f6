import { proposeGroups, type ProposalRequest } from '../core/consolidate/propose';
import type { ProposalAnswer } from './consolidate-messages';

self.onmessage = ({ data }: MessageEvent<ProposalRequest>) => {
	const groups = proposeGroups(data, (done) => answer({ kind: 'progress', done }));
	answer({ kind: 'proposed', groups });
};

function answer(message: ProposalAnswer): void {
	self.postMessage(message);
}
