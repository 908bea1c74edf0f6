import { deadEnds } from '../graph/dead-ends';
import { ripples as ripplesIn } from '../graph/ripples';
import type { Check } from './check';
import { finding } from './finding';
import { loopsFound } from './ripples-loops';
import { rippleWording, stopWording } from './ripples-words';
import { works } from './works';

/** Where outcomes go to work, where that runs in loops, and where outcomes stop. */
export const ripples: Check = {
	id: 'ripples',
	question: 'Where does an outcome go to work?',
	rule: 'The element is an outcome in one place and a context or mechanism in another, or becomes one within an occurrence; or explicit links lead from it back to it; or it is an outcome from which nothing leads on.',
	kind: 'map',
	topic: 'theory',
	cannotKnow: 'Whether an outcome that stops here goes on in the world.',
	from: [
		{
			work: works.jagosh,
			lends: 'The outcome of one configuration becomes the context of another: a ripple effect.'
		},
		{
			work: works.goodridge,
			lends: 'Outcomes at one point of a programme theory work on at another.'
		}
	],
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
