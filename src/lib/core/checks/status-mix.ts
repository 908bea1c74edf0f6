import { codingsWithin, type CodedExtract, type Within } from '../evidence';
import { occurrencesWith } from '../graph/parts';
import { targetOf, type Place } from '../graph/places';
import { rememberTogether } from '../graph/remember';
import type { Status } from '../model/coding';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import { isAskedAbout } from './asked';
import { speaking } from './binding';
import type { Check } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { elementName } from './names';
import { countedExtracts, listed } from './words';
import { works } from './works';

/** Which outcomes nobody has told of as seen. */
export const statusMix: Check = {
	id: 'status-mix',
	question: 'Seen, or expected?',
	rule: 'Every extract that carries the outcome is anticipated, second-hand, normative or counterfactual; what refutes it does not carry it, and where any has no status yet nothing is asked.',
	kind: 'prompt',
	topic: 'evidence',
	cannotKnow:
		'Whether the outcome came about: what is told at second hand can be so, and what somebody saw can be misread.',
	from: [
		{
			work: works.manzano,
			lends:
				'People tell what they have lived through, what they expect and what they think should be; a theory is tested with each in another way.'
		}
	],
	find(model, evidence) {
		const wording = wordingFor(model);
		const found: Finding[] = [];
		for (const configuration of model.configuration.values()) {
			const unseen = unseenIn(configuration, codingsWithin(evidence, configuration.id));
			if (unseen.length === 0 || !isAskedAbout(model, configuration)) continue;
			for (const one of unseen) found.push(finding('prompt', wording, one));
		}
		return found;
	}
};

interface Unseen {
	readonly place: Place;
	readonly carriedBy: readonly CodedExtract[];
}

const expected: readonly Status[] = ['anticipated', 'second-hand', 'normative', 'counterfactual'];
const none: readonly never[] = [];

const unseenIn = rememberTogether(
	(configuration: Configuration, within: Within): readonly Unseen[] => {
		if (within.byTarget.size === 0) return none;
		return occurrencesWith(configuration, 'O')
			.map((occurrence) => ({
				place: { configuration, occurrence },
				carriedBy: speaking(within, occurrence.id)
			}))
			.filter(({ carriedBy }) => carriedBy.length > 0 && carriedBy.every(isExpected));
	}
);

function isExpected({ coding }: CodedExtract): boolean {
	return coding.status !== undefined && expected.includes(coding.status);
}

function wordingFor(model: Model): Wording<Unseen> {
	return {
		check: statusMix.id,
		records: ({ place }) => [place.configuration.id, place.occurrence.id],
		about: ({ place }) => [targetOf(place)],
		tell: (unseen) => tell(model, unseen)
	};
}

function tell(model: Model, { place, carriedBy }: Unseen): Telling {
	const all = countedExtracts(carriedBy, ['carries', 'carry']);
	const byStatus = expected.flatMap((status) => {
		const those = carriedBy.filter(({ coding }) => coding.status === status);
		return those.length === 0 ? [] : [countedExtracts(those, [`is ${status}`, `are ${status}`])];
	});
	return {
		sentence: `Was ${elementName(model, place.occurrence.element)}, an outcome of ${place.configuration.reference}, seen, or is it expected?`,
		because: `${all.words} it, none as observed or as a first-hand account: ${listed(byStatus.map(({ words }) => words))}.`,
		counted: [all, ...byStatus],
		firedBy: carriedBy.map(({ extract, coding }) => `${coding.status ?? ''} ${extract.id}`)
	};
}
