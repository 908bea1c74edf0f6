import { hasRole, occurrencesWith, partsOf } from '../graph/parts';
import { targetOf } from '../graph/places';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import type { Occurrence } from '../model/occurrence';
import { isAskedAbout } from './asked';
import type { Check } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { elementName } from './names';
import { countOf, listed } from './words';
import { works } from './works';

/** Which configurations bundle mechanisms and outcomes without saying which brings about which. */
export const unpairedBundle: Check = {
	id: 'unpaired-bundle',
	question: 'Joint, alternative, or not yet specified?',
	rule: 'The configuration has several mechanisms and several outcomes, and no explicit link leads from any of the mechanisms to any of the outcomes.',
	kind: 'prompt',
	topic: 'theory',
	cannotKnow: 'Which of the mechanisms brings about which outcome.',
	from: [
		{
			work: works.jacksonKolla,
			lends:
				'Contexts, mechanisms and outcomes are coded as they are linked, not in separate lists.'
		}
	],
	find(model) {
		const wording = wordingFor(model);
		const found: Finding[] = [];
		for (const configuration of model.configuration.values())
			if (isUnpaired(configuration) && isAskedAbout(model, configuration))
				found.push(finding('prompt', wording, configuration));
		return found;
	}
};

function wordingFor(model: Model): Wording<Configuration> {
	return {
		check: unpairedBundle.id,
		records: ({ id }) => [id],
		about: (configuration) =>
			bundleOf(configuration).map((occurrence) => targetOf({ configuration, occurrence })),
		tell: (configuration) => tell(model, configuration)
	};
}

function bundleOf(configuration: Configuration): Occurrence[] {
	return partsOf(configuration).occurrences.filter(
		(occurrence) => hasRole(occurrence, 'M') || hasRole(occurrence, 'O')
	);
}

function isUnpaired(configuration: Configuration): boolean {
	const mechanisms = occurrencesWith(configuration, 'M');
	if (mechanisms.length < 2) return false;
	const outcomes = occurrencesWith(configuration, 'O');
	return outcomes.length > 1 && !isPaired(configuration, mechanisms, outcomes);
}

function isPaired(
	configuration: Configuration,
	mechanisms: readonly Occurrence[],
	outcomes: readonly Occurrence[]
): boolean {
	return partsOf(configuration).links.some(({ from, to }) =>
		mechanisms.some(
			(mechanism) =>
				from.includes(mechanism.id) &&
				outcomes.some((outcome) => outcome !== mechanism && to.some((end) => end === outcome.id))
		)
	);
}

function tell(model: Model, configuration: Configuration): Telling {
	const mechanisms = occurrencesWith(configuration, 'M');
	const outcomes = occurrencesWith(configuration, 'O');
	const names = (some: readonly Occurrence[]): string =>
		listed(some.map(({ element }) => elementName(model, element)));
	const pairs = mechanisms.reduce(
		(sum, mechanism) => sum + outcomes.filter((outcome) => outcome !== mechanism).length,
		0
	);
	return {
		sentence: `${configuration.reference} holds ${countOf(mechanisms.length, 'mechanism')} and ${countOf(outcomes.length, 'outcome')} with no link between them, ${countOf(pairs, 'possible pair')}: do they work jointly, as alternatives, or is that not yet specified?`,
		because: `No link leads from ${names(mechanisms)} to ${names(outcomes)}.`,
		firedBy: [...mechanisms.map(({ id }) => `M ${id}`), ...outcomes.map(({ id }) => `O ${id}`)]
	};
}
