import { hasRole } from '../graph/parts';
import { placesByElement, targetOf, type Place } from '../graph/places';
import { remember } from '../graph/remember';
import type { Element } from '../model/element';
import type { Model } from '../model/model';
import { isAskedAbout } from './asked';
import type { Check } from './check';
import { deliveryWordOf } from './delivery-words';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { configurationNames, elementName } from './names';
import { quoted } from './words';
import { works } from './works';

/** Which mechanisms may rather be something that is delivered. */
export const activityAsMechanism: Check = {
	id: 'activity-as-mechanism',
	question: 'Is this a mechanism or something that is delivered?',
	rule: 'The element is a mechanism here and an intervention at another place of the project, or its label or short label starts with a word for delivering something.',
	kind: 'prompt',
	topic: 'theory',
	cannotKnow:
		'Whether the words name a response after all; it looks at how a label begins and at roles elsewhere.',
	from: [
		{
			work: works.dalkin,
			lends: 'What is delivered is a resource; the mechanism is how people respond to it.'
		},
		{ work: works.shaw, lends: 'Activities are often coded as mechanisms.' }
	],
	find(model) {
		const wording = wordingFor(model);
		const found: Finding[] = [];
		for (const [id, places] of placesByElement(model.configuration)) {
			const mechanisms = places.filter(({ occurrence }) => hasRole(occurrence, 'M'));
			const element = mechanisms.length === 0 ? undefined : model.element.get(id);
			if (element === undefined) continue;
			const word = wordAtStart(element);
			const delivered = interventionsBeside(places, mechanisms);
			if (word === undefined && delivered.length === 0) continue;
			const asked = mechanisms.filter((place) => isAskedAbout(model, place.configuration));
			if (asked.length > 0)
				found.push(finding('prompt', wording, { element, mechanisms: asked, word, delivered }));
		}
		return found;
	}
};

/** A mechanism, and what makes it look like something delivered. */
interface Suspect {
	readonly element: Element;
	readonly mechanisms: readonly Place[];
	readonly word: string | undefined;
	readonly delivered: readonly Place[];
}

function wordingFor(model: Model): Wording<Suspect> {
	return {
		check: activityAsMechanism.id,
		records: ({ element }) => [element.id],
		about: ({ mechanisms, delivered }) => [...mechanisms, ...delivered].map(targetOf),
		tell: (suspect) => tell(model, suspect)
	};
}

const wordAtStart = remember(
	({ label, shortLabel }: Element): string | undefined =>
		deliveryWordOf(label) ?? (shortLabel === undefined ? undefined : deliveryWordOf(shortLabel))
);

/** The places where the element is an intervention, unless that is the very occurrence in which alone it is a mechanism. */
function interventionsBeside(places: readonly Place[], mechanisms: readonly Place[]): Place[] {
	const interventions = places.filter(({ occurrence }) => hasRole(occurrence, 'I'));
	const sameOne = mechanisms.length === 1 && interventions.length === 1;
	return sameOne && mechanisms[0] === interventions[0] ? [] : interventions;
}

function tell(model: Model, { element, mechanisms, word, delivered }: Suspect): Telling {
	const reasons = [
		...(word === undefined ? [] : [`its label starts with ${quoted(word)}`]),
		...(delivered.length === 0 ? [] : [`it is an intervention in ${configurationNames(delivered)}`])
	].join(', and ');
	const name = elementName(model, element.id);
	return {
		sentence: `Is ${name}, a mechanism in ${configurationNames(mechanisms)}, a response of people or something that is delivered?`,
		because: `${reasons.charAt(0).toUpperCase()}${reasons.slice(1)}.`,
		firedBy: [
			...(word === undefined ? [] : [`starts with ${word}`]),
			...delivered.map(({ occurrence }) => occurrence.id)
		]
	};
}
