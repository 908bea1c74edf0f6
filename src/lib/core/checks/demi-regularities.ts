import { countBits, inEither } from '../cases/bits';
import { fractionOf, fractionWords } from '../cases/fraction';
import { heardOf } from '../cases/heard';
import { extractsOfAll, halvesOf, regularitiesOf, type Regularity } from '../cases/regularities';
import type { Evidence } from '../evidence';
import { occurrencesWith } from '../graph/parts';
import { targetOf } from '../graph/places';
import type { Model } from '../model/model';
import type { Target } from '../model/target';
import type { Check } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { elementName } from './names';
import { caseMarksOf } from './pattern-words';
import { countOf, listed } from './words';
import { works } from './works';

/** What keeps coming together, and in whom it does not. */
export const demiRegularities: Check = {
	id: 'demi-regularities',
	question: 'What keeps recurring?',
	rule: 'Elements that a configuration holds as context and mechanism, mechanism and outcome, context and outcome, or all three, and that are present together in at least two cases or spoken of together in at least two extracts; those in most cases first, with the cases in which the last of them is known to be absent.',
	kind: 'map',
	topic: 'cases',
	cannotKnow:
		'Because of what. That things recur together is where retroduction begins; a regularity nobody can explain may be nothing but how people were chosen.',
	from: [
		{
			work: works.lawson,
			lends: 'Regularities that hold in part, demi-regularities, point to mechanisms worth seeking.'
		},
		{
			work: works.jagoshRetroduction,
			lends: 'From what recurs one asks back to what must be so for it to recur.'
		}
	],
	find(model, evidence) {
		const wording = wordingFor(model, evidence);
		const found: Finding[] = [];
		for (const one of regularitiesOf(model, evidence)) found.push(finding('map', wording, one));
		return found;
	}
};

function wordingFor(model: Model, evidence: Evidence): Wording<Regularity> {
	return {
		check: demiRegularities.id,
		records: ({ combination: { roles, elements } }) => [roles.join('-'), ...elements],
		about: ({ combination }) => targetsOf(combination),
		tell: (one) => tell(model, evidence, one)
	};
}

function targetsOf({ roles, elements, configurations }: Regularity['combination']): Target[] {
	return configurations.flatMap((configuration) =>
		roles.flatMap((role, place) =>
			occurrencesWith(configuration, role)
				.filter(({ element }) => element === elements[place])
				.map((occurrence) => targetOf({ configuration, occurrence }))
		)
	);
}

function tell(model: Model, evidence: Evidence, { combination, cases }: Regularity): Telling {
	const { roles, elements, configurations } = combination;
	const parts = elements.map(
		(element, at) => `${elementName(model, element)} (${roles[at] ?? ''})`
	);
	const { known, given, then } = halvesOf(model, evidence, combination);
	const fraction = fractionOf(known.cases, given.present, then);
	const extracts = extractsOfAll(heardOf(model, evidence), elements);
	const counted = { words: countOf(extracts.length, 'extract'), extracts };
	const spoken = extracts.length === 0 ? [] : [`in ${counted.words}`];
	const inCases = cases === 0 ? [] : [`in ${countOf(cases, 'case')}`];
	const where = listed([...inCases, ...spoken]);
	const first = elements.length === 2 ? parts[0] : parts.slice(0, -1).join(' and ');
	const isKnown =
		countBits(inEither(given.present, given.absent)) > 0 &&
		fraction.holds.length + fraction.not.length > 0;
	return {
		sentence: `${listed(parts)} come together ${where}: because of what?`,
		because: `${isKnown ? `Where ${first ?? ''} is known to be there, the last is too in ${fractionWords(fraction)}. ` : ''}Held together in ${listed(configurations.map(({ reference }) => reference))}.`,
		counted: extracts.length === 0 ? [] : [counted],
		firedBy: [
			...caseMarksOf(known.cases, { given: given.present, then: then.present, not: then.absent }),
			...extracts
		]
	};
}
