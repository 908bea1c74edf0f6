import { occurrencesWith } from '../graph/parts';
import { targetOf } from '../graph/places';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import type { Occurrence } from '../model/occurrence';
import { isAskedAbout } from './asked';
import type { Check } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { elementName } from './names';
import { listed } from './words';
import { works } from './works';

/** Which configurations say what is offered and not how anybody responds to it. */
export const mechanismWithoutReasoning: Check = {
	id: 'mechanism-without-reasoning',
	question: 'Whose response changes, and how?',
	rule: 'Every mechanism of the configuration whose part is set is a resource, so none says how people reason or respond.',
	kind: 'prompt',
	topic: 'theory',
	cannotKnow: 'What people think or feel; it only sees which part each mechanism is set to.',
	from: [
		{
			work: works.dalkin,
			lends: 'A mechanism is a resource that is offered together with the reasoning it changes.'
		}
	],
	find(model) {
		const wording = wordingFor(model);
		const found: Finding[] = [];
		for (const configuration of model.configuration.values()) {
			const { set } = mechanismsOf(configuration);
			if (set.length === 0 || set.some(({ part }) => part !== 'resource')) continue;
			if (isAskedAbout(model, configuration)) found.push(finding('prompt', wording, configuration));
		}
		return found;
	}
};

function mechanismsOf(configuration: Configuration): { set: Occurrence[]; unset: Occurrence[] } {
	const mechanisms = occurrencesWith(configuration, 'M');
	return {
		set: mechanisms.filter(({ part }) => part !== undefined),
		unset: mechanisms.filter(({ part }) => part === undefined)
	};
}

function wordingFor(model: Model): Wording<Configuration> {
	return {
		check: mechanismWithoutReasoning.id,
		records: ({ id }) => [id],
		about: (configuration) =>
			mechanismsOf(configuration).set.map((occurrence) => targetOf({ configuration, occurrence })),
		tell: (configuration) => tell(model, configuration)
	};
}

function tell(model: Model, configuration: Configuration): Telling {
	const { set, unset } = mechanismsOf(configuration);
	const names = (some: readonly Occurrence[]): string =>
		listed(some.map(({ element }) => elementName(model, element)));
	const rest = unset.length === 0 ? '' : `; for ${names(unset)} no part is set`;
	return {
		sentence: `${configuration.reference} says what is offered, ${names(set)}, but not yet whose response changes, and how.`,
		because: `${names(set)} ${set.length === 1 ? 'is' : 'are'} set as resource, and no mechanism here as reasoning${rest}.`,
		firedBy: set.map(({ id }) => id)
	};
}
