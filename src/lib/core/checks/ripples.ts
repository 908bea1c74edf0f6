import { deadEnds } from '../graph/dead-ends';
import { ripples as ripplesIn } from '../graph/ripples';
import type { Check } from './check';
import { finding } from './finding';
import { loopsFound } from './ripples-loops';
import { rippleWording, stopWording } from './ripples-words';

/** Where outcomes go to work, where that runs in loops, and where outcomes stop. */
export const ripples: Check = {
	id: 'ripples',
	question: 'Where does an outcome go to work?',
	rule: 'The element is an outcome in one place and a context or mechanism in another, or becomes one within an occurrence; or explicit links lead from it back to it; or it is an outcome from which nothing leads on.',
	kind: 'map',
	find(model) {
		const ripple = rippleWording(model);
		const stop = stopWording(model);
		return [
			...ripplesIn(model).map((one) => finding('map', ripple, one)),
			...loopsFound(model),
			...deadEnds(model).map((one) => finding('map', stop, one))
		];
	}
};
