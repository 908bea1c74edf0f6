import { byBearing, codingsUnder, codingsWithin, type Evidence } from '../evidence';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import { roleNames } from '../model/role';
import type { Binding, Level } from './binding';
import { restingOn } from './dyad-words';
import type { Telling, Wording } from './finding';
import { elementName } from './names';
import { spokenOf, triadBindingOf, triadPlaces, triadRoles } from './triad';
import { countedExtracts, listed } from './words';

const levelWords: Readonly<Record<Exclude<Level, 1>, string>> = {
	0: 'no extract linked yet to one of the three',
	2: 'assembled by you: one extract speaks of all three, none tells the whole',
	3: 'assembled by you: the three are spoken of in one source about one case',
	4: 'assembled by you: the three are spoken of about one case, in different sources',
	5: 'assembled by you: the three are spoken of only in extracts that share no case'
};

/** How the binding of a configuration is told. */
export function triadWording(model: Model, evidence: Evidence): Wording<Configuration> {
	return {
		check: 'triad-binding',
		records: ({ id }) => [id],
		about: ({ id }) => [{ kind: 'configuration', configuration: id }],
		tell: (configuration) => tell(model, evidence, configuration)
	};
}

function tell(model: Model, evidence: Evidence, configuration: Configuration): Telling {
	const binding = triadBindingOf(model, evidence, configuration);
	const counted = countedExtracts(binding.codings);
	const { refutes } = byBearing(codingsUnder(evidence, configuration.id));
	const refuting = countedExtracts(refutes, ['speaks against it', 'speak against it']);
	const against = refuting.extracts.length === 0 ? '' : ` ${refuting.words}.`;
	return {
		sentence: sentenceFor(configuration, binding),
		because: `${reason(model, evidence, configuration, binding)}${against}`,
		counted: [counted, refuting].filter(({ extracts }) => extracts.length > 0),
		firedBy: [
			`level ${binding.level}`,
			...triadRoles.flatMap((role) =>
				triadPlaces(model, configuration, role).map(({ occurrence }) => `${role} ${occurrence.id}`)
			)
		]
	};
}

function sentenceFor({ reference, toldBy }: Configuration, { level }: Binding): string {
	if (level === 1) return `A passage tells ${reference} as a whole.`;
	if (toldBy.teller === 'participant') return `A participant tells ${reference}.`;
	return `No passage tells ${reference} as a whole: ${levelWords[level]}.`;
}

function reason(
	model: Model,
	evidence: Evidence,
	configuration: Configuration,
	{ level, codings }: Binding
): string {
	if (level === 0)
		return `No extract is linked yet to ${listed(bareRoles(model, evidence, configuration), 'or')}.`;
	const voices = restingOn(model, codings, countedExtracts(codings).words);
	if (level > 1) return `The three rest on ${voices}.`;
	const isJudged = codings.some(({ coding }) => coding.bearing !== 'not yet judged');
	return `${voices}: coded to the configuration${isJudged ? '' : ', its bearing not yet judged'}.`;
}

function bareRoles(model: Model, evidence: Evidence, configuration: Configuration): string[] {
	return triadRoles.flatMap((role) => {
		const places = triadPlaces(model, configuration, role);
		const isBare = places.every(
			(place) => spokenOf(codingsWithin(evidence, place.configuration.id), place).length === 0
		);
		const names = places.map(({ occurrence }) => elementName(model, occurrence.element));
		return isBare
			? [`its ${roleNames[role]}${names.length === 1 ? '' : 's'} ${listed(names)}`]
			: [];
	});
}
