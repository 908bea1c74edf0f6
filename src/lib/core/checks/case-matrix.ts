import { propositionsInCases, type InCases } from '../cases/in-cases';
import { fractionOf, fractionWords, namesInWords, unknownOf } from '../cases/fraction';
import type { Model } from '../model/model';
import type { Check } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { elementName } from './names';
import { caseMarks, elementsNamed, targetsOf, toBeExplained } from './pattern-words';
import { works } from './works';

/** What happened in each case, proposition by proposition. */
export const caseMatrix: Check = {
	id: 'case-matrix',
	question: 'What happened in each case?',
	rule: 'Each part of a configuration is present, absent or unknown in each case, by what is recorded or else by a passage about the case that supports it; of the cases in which all conditions are present and the outcome is known, those with the outcome are named, and the other way round.',
	kind: 'map',
	topic: 'cases',
	cannotKnow:
		'Why. The same pattern can come from several mechanisms, or from who happened to be studied; cases of which something is unknown are left out, and may differ.',
	from: [
		{
			work: works.ragin,
			lends:
				'Consistency is Σmin(x, y) of Σx, coverage Σmin(x, y) of Σy; necessity changes them over.'
		},
		{
			work: works.schneiderWagemann,
			lends: 'Truth-table rows, contradictions among them, and remainders that no case has.'
		}
	],
	find(model, evidence) {
		const wording = wordingFor(model);
		const found: Finding[] = [];
		for (const one of propositionsInCases(model, evidence))
			found.push(finding('map', wording, one));
		return found;
	}
};

function wordingFor(model: Model): Wording<InCases> {
	return {
		check: caseMatrix.id,
		records: ({ proposition }) => [proposition.configuration.id, proposition.outcome.id],
		about: targetsOf,
		tell: (one) => tell(model, one)
	};
}

function tell(model: Model, one: InCases): Telling {
	const { cases, given, outcome, proposition } = one;
	const { configuration, conditions } = proposition;
	const came = elementName(model, proposition.outcome.element);
	const told = fractionOf(cases, given.present, outcome);
	const back = fractionOf(cases, outcome.present, given);
	const unknown = unknownOf(cases, given.present, outcome);
	const left = unknown.length === 0 ? '' : ` Unknown in ${namesInWords(unknown)}.`;
	return {
		sentence:
			`${configuration.reference}: where ${elementsNamed(model, conditions)} are all there, ${came} is too in ${fractionWords(told)}.`.replace(
				/ are all there/,
				conditions.length === 1 ? ' is there' : ' are all there'
			),
		because: `Of the cases with ${came}, all of that was there in ${fractionWords(back)}.${left} ${toBeExplained}`,
		firedBy: caseMarks(one, {
			given: given.present,
			'not given': given.absent,
			outcome: outcome.present,
			'no outcome': outcome.absent
		})
	};
}
