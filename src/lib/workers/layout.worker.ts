import ElkConstructor from 'elkjs/lib/elk-api';
import * as engine from 'elkjs/lib/elk-worker.min.js';
import { aroundPlaced } from './around-placed';
import { layeredCentres } from './layered';
import type { LayoutAnswer, LayoutProblem } from './layout-problem';
import { wrapColumns } from './wrap-columns';

// The engine takes the worker's messages for itself when it loads; here it answers us alone.
self.onmessage = null;

const elk = new ElkConstructor({
	algorithms: ['layered', 'stress', 'sporeOverlap'],
	workerFactory: () => new engine.Worker()
});

self.addEventListener('message', (event: MessageEvent<LayoutProblem>) => {
	const problem = event.data;
	layeredCentres(elk, problem)
		.then((centres) => aroundPlaced(wrapColumns(centres, problem), problem))
		.then(
			(centres) => answer({ number: problem.number, centres }, [centres.buffer]),
			(reason: unknown) => answer({ number: problem.number, failed: String(reason) }, [])
		);
});

function answer(message: LayoutAnswer, transfer: Transferable[]): void {
	self.postMessage(message, { transfer });
}
