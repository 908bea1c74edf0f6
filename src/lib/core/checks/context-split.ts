import { countBits, inBoth, type Bits } from '../cases/bits';
import { namesInWords, namesOf } from '../cases/fraction';
import { propositionsInCases, type InCases } from '../cases/in-cases';
import { splitsOf, traitsFor, type Split } from '../cases/splits';
import type { Evidence } from '../evidence';
import type { Model } from '../model/model';
import { isAskedAbout } from './asked';
import type { Check } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { elementName } from './names';
import { caseMarks, named, targetsOf } from './pattern-words';
import { works } from './works';

/** What separates the cases in which it worked from those in which it did not. */
export const contextSplit: Check = {
	id: 'context-split',
	question: 'What separates the cases where it worked?',
	rule: 'The mechanisms are present in at least two cases with the outcome and two without it; listed are the attributes of cases and the contexts of the configuration that tell the two apart with fewer exceptions than if all were thought alike, where at least two cases have it and two lack it.',
	kind: 'prompt',
	topic: 'cases',
	cannotKnow:
		'Whether what separates them makes the difference. Among few cases some attribute nearly always separates by chance, and what matters may not be recorded at all.',
	from: [
		{
			work: works.pawsonTilley,
			lends: 'What works for whom in what circumstances: contexts are sought where outcomes part.'
		},
		{
			work: works.schneiderWagemann,
			lends:
				'A contradiction among cases is first met by looking for the condition that is missing.'
		}
	],
	find(model, evidence) {
		const wording = wordingFor(model, evidence);
		const found: Finding[] = [];
		for (const one of propositionsInCases(model, evidence)) {
			const { present, absent } = sidesOf(one);
			if (countBits(present) < 2 || countBits(absent) < 2) continue;
			if (isAskedAbout(model, one.proposition.configuration))
				found.push(finding('prompt', wording, one));
		}
		return found;
	}
};

/** The cases in which the mechanisms are present, by whether the outcome came about. */
export function sidesOf({ mechanisms, given, outcome }: InCases): { present: Bits; absent: Bits } {
	const at = (mechanisms ?? given).present;
	return { present: inBoth(at, outcome.present), absent: inBoth(at, outcome.absent) };
}

function wordingFor(model: Model, evidence: Evidence): Wording<InCases> {
	return {
		check: contextSplit.id,
		records: ({ proposition }) => [proposition.configuration.id, proposition.outcome.id],
		about: targetsOf,
		tell: (one) => tell(model, evidence, one)
	};
}

const shown = 6;

function tell(model: Model, evidence: Evidence, one: InCases): Telling {
	const { present, absent } = sidesOf(one);
	const splits = splitsOf(traitsFor(model, evidence, one), present, absent);
	const came = elementName(model, one.proposition.outcome.element);
	const told = splits.slice(0, shown).map((split) => splitWords(model, one, split));
	const more = splits.length > shown ? ` And ${splits.length - shown} more.` : '';
	return {
		sentence: `${one.proposition.configuration.reference}: its mechanisms were there in all of them, yet ${came} came about in ${named(one, present)} and not in ${named(one, absent)}: what separates them?`,
		because:
			told.length === 0
				? 'No attribute recorded of these cases and no context of the configuration tells them apart.'
				: `Candidates, those with fewest exceptions first. ${told.join(' ')}${more}`,
		firedBy: [
			...caseMarks(one, { present, absent }),
			...splits.map(({ trait, goesWith }) => `${traitWords(model, trait)} ${goesWith}`)
		]
	};
}

/** "Exceptions: Sharon, Tony. Kinds of activity: 2 or more goes with it." */
export function splitWords(model: Model, { cases }: InCases, split: Split): string {
	const exceptions = namesOf(cases, split.exceptions);
	const unknown = namesOf(cases, split.unknown);
	const first =
		exceptions.length === 0 ? 'No exception' : `Exceptions: ${namesInWords(exceptions)}`;
	const rest = unknown.length === 0 ? '' : `, not known of ${namesInWords(unknown)}`;
	return `${first}: the outcome goes with ${split.goesWith} ${traitWords(model, split.trait)}${rest}.`;
}

function traitWords(model: Model, { attribute, value, element }: Split['trait']): string {
	if (element !== undefined) return `the context ${elementName(model, element)}`;
	return `“${attribute ?? ''}: ${value ?? ''}”`;
}
