import { borrowedContexts } from '../graph/borrowed-contexts';
import { occurrencesWith } from '../graph/parts';
import { targetOf, type Place } from '../graph/places';
import { remember, rememberTogether } from '../graph/remember';
import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import { isAskedAbout } from './asked';
import type { Check } from './check';
import { finding, type Telling, type Wording } from './finding';
import { elementName } from './names';
import { oppositesOf } from './opposites';
import { works } from './works';

/** Which outcomes say no more than that the context was reversed. */
export const outcomeRestatesContext: Check = {
	id: 'outcome-restates-context',
	question: 'What is explained beyond the reversal?',
	rule: 'The element of an outcome, or the element it is stated to be the opposite of, is that of another place that is a context of the same configuration; contexts borrowed from another configuration count.',
	kind: 'prompt',
	topic: 'theory',
	cannotKnow:
		'Whether the mechanism between the two says enough. Elements whose words are opposites and that nobody has stated to be opposites are not seen.',
	from: [
		{
			work: works.pawsonTilley,
			lends:
				'A regularity is not explained by describing it again; the mechanism has to say how it comes about.'
		}
	],
	find(model) {
		const wording = wordingFor(model);
		return restatedAmong(model.configuration, model.element)
			.filter(({ outcome }) => isAskedAbout(model, outcome.configuration))
			.map((restated) => finding('prompt', wording, restated));
	}
};

const restatedAmong = rememberTogether(
	(configuration: Model['configuration'], element: Model['element']): readonly Restated[] =>
		[...configuration.values()].flatMap((one) => restatedIn({ configuration, element }, one))
);

type Theory = Pick<Model, 'configuration' | 'element'>;

/** An outcome, and the contexts that it restates or reverses. */
interface Restated {
	readonly outcome: Place;
	readonly contexts: readonly Place[];
}

const none: readonly never[] = [];

function restatedIn(model: Theory, configuration: Configuration): readonly Restated[] {
	const outcomes = outcomesOf(configuration);
	if (outcomes.length === 0) return none;
	const contexts = contextsOf(model, configuration);
	if (contexts.length === 0) return none;
	const opposites = oppositesOf(model.element);
	const found: Restated[] = [];
	for (const outcome of outcomes) {
		const { element } = outcome.occurrence;
		const reversed = opposites.get(element);
		const restated = contexts.filter(
			({ occurrence }) =>
				occurrence !== outcome.occurrence &&
				(occurrence.element === element || reversed?.has(occurrence.element) === true)
		);
		if (restated.length > 0) found.push({ outcome, contexts: restated });
	}
	return found;
}

const placesWith = (role: 'C' | 'O') =>
	remember((configuration: Configuration): readonly Place[] =>
		occurrencesWith(configuration, role).map((occurrence) => ({ configuration, occurrence }))
	);
const outcomesOf = placesWith('O');
const ownContexts = placesWith('C');

function contextsOf(model: Theory, configuration: Configuration): readonly Place[] {
	if (configuration.contextsFrom === undefined) return ownContexts(configuration);
	return [...ownContexts(configuration), ...borrowedContexts(model, configuration)];
}

function wordingFor(model: Model): Wording<Restated> {
	return {
		check: outcomeRestatesContext.id,
		records: ({ outcome }) => [outcome.configuration.id, outcome.occurrence.id],
		about: ({ outcome, contexts }) => [outcome, ...contexts].map(targetOf),
		tell: (restated) => tell(model, restated)
	};
}

function tell(model: Model, { outcome, contexts }: Restated): Telling {
	const { configuration, occurrence } = outcome;
	const name = elementName(model, occurrence.element);
	const words = contexts.map((context) =>
		reason(model, occurrence.element, context, configuration)
	);
	const isSame = contexts.some((context) => context.occurrence.element === occurrence.element);
	return {
		sentence: isSame
			? `${name} is a context and an outcome of ${configuration.reference}: what is explained beyond its being there again?`
			: `${name}, an outcome of ${configuration.reference}, reverses a context of it: what is explained beyond the reversal?`,
		because: words.join(' '),
		firedBy: contexts.map((context) => `${context.occurrence.id} ${context.occurrence.element}`)
	};
}

function reason(
	model: Model,
	element: Id<'element'>,
	{ configuration, occurrence }: Place,
	asked: Configuration
): string {
	const where =
		configuration === asked ? 'here' : `in ${configuration.reference}, whose contexts hold here`;
	const name = elementName(model, occurrence.element);
	return occurrence.element === element
		? `${name} is also written as a context ${where}.`
		: `${name}, a context ${where}, is stated to be its opposite.`;
}
