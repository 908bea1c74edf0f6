import { doMeet, inBoth, type Bits } from '../cases/bits';
import { propositionsInCases, type InCases, type Together } from '../cases/in-cases';
import { hasRole } from '../graph/parts';
import { isAskedAbout } from './asked';
import type { Model } from '../model/model';
import type { Check } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { elementName } from './names';
import { caseMarks, countNamed, elementsNamed, targetsOf } from './pattern-words';
import { works } from './works';

/** Which cases a configuration does not fit. */
export const deviantCases: Check = {
	id: 'deviant-cases',
	question: 'Who does not fit?',
	rule: 'Contexts and mechanisms are present in a case and the outcome is known to be absent, or the outcome is present and a mechanism or a context is known to be absent; what is unknown is never counted as absent.',
	kind: 'prompt',
	topic: 'cases',
	cannotKnow:
		'Whether the case or the theory is to be doubted. A case that does not fit can show a context nobody thought of, another way to the same outcome, or a value that is wrong.',
	from: [
		{
			work: works.georgeBennett,
			lends: 'Deviant cases are studied to find what the theory leaves out.'
		},
		{
			work: works.pawsonTilley,
			lends: 'For whom and in what circumstances it does not work says as much as where it does.'
		}
	],
	find(model, evidence) {
		const wording = wordingFor(model);
		const found: Finding[] = [];
		for (const one of propositionsInCases(model, evidence)) {
			if (!isAskedAbout(model, one.proposition.configuration)) continue;
			for (const way of ways(one))
				if (doMeet(way.some, way.others)) found.push(finding('prompt', wording, way));
		}
		return found;
	}
};

type Lacking = 'outcome' | 'mechanisms' | 'contexts';

interface Way {
	readonly one: InCases;
	readonly lacks: Lacking;
	readonly some: Bits;
	readonly others: Bits;
}

function ways(one: InCases): Way[] {
	const { contexts, mechanisms, outcome, given } = one;
	const found: Way[] = [
		{ one, lacks: 'outcome', some: bothThere(contexts, mechanisms, given), others: outcome.absent }
	];
	if (mechanisms)
		found.push({ one, lacks: 'mechanisms', some: outcome.present, others: mechanisms.absent });
	if (contexts)
		found.push({ one, lacks: 'contexts', some: outcome.present, others: contexts.absent });
	return found;
}

/** Contexts and mechanisms, as far as there are any; else all that is given. */
function bothThere(
	contexts: Together | undefined,
	mechanisms: Together | undefined,
	given: Together
): Bits {
	if (contexts && mechanisms) return inBoth(contexts.present, mechanisms.present);
	return (contexts ?? mechanisms ?? given).present;
}

function wordingFor(model: Model): Wording<Way> {
	return {
		check: deviantCases.id,
		records: ({ one: { proposition }, lacks }) => [
			proposition.configuration.id,
			proposition.outcome.id,
			lacks
		],
		about: ({ one }) => targetsOf(one),
		tell: (way) => tell(model, way)
	};
}

function tell(model: Model, { one, lacks, some, others }: Way): Telling {
	const bits = inBoth(some, others);
	const { configuration, outcome, conditions } = one.proposition;
	const came = elementName(model, outcome.element);
	const of = (role: 'C' | 'M') =>
		elementsNamed(
			model,
			conditions.filter(({ occurrence }) => hasRole(occurrence, role))
		);
	const meant = conditions.filter(
		({ occurrence }) =>
			hasRole(occurrence, 'C') || hasRole(occurrence, 'M') || (!one.contexts && !one.mechanisms)
	);
	const who = countNamed(one, bits);
	const named =
		one.contexts && one.mechanisms
			? 'the contexts and mechanisms'
			: one.mechanisms
				? 'the mechanisms'
				: one.contexts
					? 'the contexts'
					: 'all conditions';
	const sentences: Record<Lacking, string> = {
		outcome: `${came} did not come about in ${who}, though ${named} of ${configuration.reference} were there: what was missing, or in the way?`,
		mechanisms: `${came} came about in ${who} without all of ${of('M')}: what brought it about there?`,
		contexts: `${came} came about in ${who} without all of ${of('C')}: where else does it work?`
	};
	const reasons: Record<Lacking, string> = {
		outcome: `${elementsNamed(model, meant)}: present in them. ${came}: absent. Cases to learn from.`,
		mechanisms: `${came}: present in them. Of ${of('M')} at least one is absent in each. Cases to learn from.`,
		contexts: `${came}: present in them. Of ${of('C')} at least one is absent in each. Cases to learn from.`
	};
	return {
		sentence: sentences[lacks],
		because: reasons[lacks],
		firedBy: caseMarks(one, { [lacks]: bits })
	};
}
