import { rememberTogether } from '../graph/remember';
import { targetOf } from '../graph/places';
import type { Model } from '../model/model';
import type { Target } from '../model/target';
import { isAskedAbout } from './asked';
import type { Check } from './check';
import { contextsEverywhere, type Everywhere } from './contexts-everywhere';
import { finding, type Telling, type Wording } from './finding';
import { configurationNames, elementName, placeName } from './names';
import { outcomesApart, type Apart } from './outcomes-apart';
import { countOf, listed, quoted } from './words';
import { works } from './works';

/** Which contexts do not tell where the mechanism fires from where it does not. */
export const nonDiscriminatingContext: Check = {
	id: 'non-discriminating-context',
	question: 'What in this setting matters?',
	rule: 'The same context stands in every configuration of an open theory that has more than one, or configurations with just the same contexts and mechanisms lead to outcomes that are stated to be opposites.',
	kind: 'prompt',
	topic: 'theory',
	cannotKnow:
		'Whether the context matters all the same: what is everywhere in one study can be what makes the theory work there.',
	from: [
		{
			work: works.pawsonTilley,
			lends:
				'Contexts are those features of a setting that make the difference to whether mechanisms fire.'
		},
		{
			work: works.greenhalghManzano,
			lends: 'Context is more than the backdrop that everything in a study shares.'
		}
	],
	find(model) {
		const everywhere = everywhereWording(model);
		const apart = apartWording(model);
		return [
			...everywhereIn(model.theory, model.configuration).map((one) =>
				finding('prompt', everywhere, one)
			),
			...apartIn(model.configuration, model.element)
				.filter((pair) => pair.some((place) => isAskedAbout(model, place.configuration)))
				.map((pair) => finding('prompt', apart, pair))
		];
	}
};

const everywhereIn = rememberTogether(
	(theory: Model['theory'], configuration: Model['configuration']): readonly Everywhere[] =>
		contextsEverywhere({ theory, configuration })
);

const apartIn = rememberTogether(
	(configuration: Model['configuration'], element: Model['element']): readonly Apart[] =>
		outcomesApart({ configuration, element })
);

function everywhereWording(model: Model): Wording<Everywhere> {
	return {
		check: nonDiscriminatingContext.id,
		records: ({ theory, element }) => ['everywhere', theory.id, element],
		about: ({ theory, places }): Target[] => [
			{ kind: 'theory', theory: theory.id },
			...places.map(targetOf)
		],
		tell: ({ theory, element, places, configurations }): Telling => ({
			sentence: `${elementName(model, element)} is a context in every configuration of ${quoted(theory.name)}: what in this setting matters?`,
			because: `${quoted(theory.name)} holds ${countOf(configurations.length, 'configuration')}, and it is a context in each, its own or a borrowed one: ${listed(configurations.map(({ reference }) => reference))}.`,
			firedBy: [
				...configurations.map(({ id }) => id),
				...places.map(({ occurrence }) => occurrence.id)
			]
		})
	};
}

function apartWording(model: Model): Wording<Apart> {
	return {
		check: nonDiscriminatingContext.id,
		records: (pair) => ['opposite', ...pair.map(({ occurrence }) => occurrence.id).sort()],
		about: (pair) => pair.map(targetOf),
		tell: (pair): Telling => ({
			sentence: `${listed(pair.map((place) => placeName(model, place)))} are opposites that come of the same contexts and mechanisms: what in the setting makes the difference?`,
			because: `The two outcomes are stated to be opposites, and the contexts and mechanisms written in ${configurationNames(pair)} are the same.`,
			firedBy: pair.map(({ occurrence }) => `${occurrence.id} ${occurrence.element}`)
		})
	};
}
