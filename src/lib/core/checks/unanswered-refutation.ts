import {
	byBearing,
	codingsUnder,
	codingsWithin,
	type CodedExtract,
	type Evidence,
	type Within
} from '../evidence';
import { rememberTogether } from '../graph/remember';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import type { Target } from '../model/target';
import { answersOf, type Answers } from './answers';
import { isAskedAbout, isOpen } from './asked';
import type { Check } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { listsWithin } from './lists-within';
import { targetName } from './names';
import { targetRecords } from './target-records';
import { countedExtracts, listed } from './words';
import { works } from './works';

/** Where evidence speaks against the theory and nobody has decided anything since. */
export const unansweredRefutation: Check = {
	id: 'unanswered-refutation',
	question: 'Have we answered what speaks against us?',
	rule: 'An extract was coded as refuting or refining it later than the last decision on it, on what holds it or on the extract, and later than the last version of a theory that holds it.',
	kind: 'prompt',
	topic: 'evidence',
	cannotKnow:
		'Whether somebody has answered it elsewhere, or whether the theory was changed in answer without a word about it.',
	from: [
		{
			work: works.pawsonPolicy,
			lends:
				'What contradicts a theory is juxtaposed, reconciled or adjudicated, and the theory refined.'
		},
		{
			work: works.ramesesSynthesis,
			lends: 'It is reported how the theory was changed in the light of the evidence.'
		}
	],
	find(model, evidence) {
		const wording = wordingFor(model);
		const answers = answersOf(model);
		const found: Finding[] = [];
		const look = (against: Against): void => {
			if (isUnanswered(answers, against)) found.push(finding('prompt', wording, against));
		};
		for (const configuration of model.configuration.values()) {
			const within = againstWithin(configuration, codingsWithin(evidence, configuration.id));
			if (within.length > 0 && isAskedAbout(model, configuration)) within.forEach(look);
		}
		for (const against of againstChainsAndTheories(model, evidence)) look(against);
		return found;
	}
};

/** What refutes or refines one target, and when the last of it was coded. */
interface Against {
	readonly target: Target;
	readonly codings: readonly CodedExtract[];
	readonly latest: string;
}

const againstWithin = rememberTogether(
	(configuration: Configuration, within: Within): readonly Against[] =>
		listsWithin(configuration, within).flatMap(againstAmong)
);

function againstChainsAndTheories(model: Model, evidence: Evidence): Against[] {
	const theories = [...model.theory.values()].filter(isOpen).map(({ id }) => id);
	const isAsked = ({ target }: Against): boolean =>
		target.kind !== 'chain' ||
		target.links.some((place) => {
			const configuration = model.configuration.get(place.configuration);
			return configuration !== undefined && isAskedAbout(model, configuration);
		});
	return [...theories, ...evidence.chains]
		.flatMap((key) => againstAmong(codingsUnder(evidence, key)))
		.filter(isAsked);
}

function againstAmong(all: readonly CodedExtract[]): Against[] {
	const codings = all.filter(
		({ coding: { bearing } }) => bearing === 'refutes' || bearing === 'refines'
	);
	const [first] = codings;
	if (first === undefined) return [];
	const latest = codings.reduce((last, { coding }) => (coding.at > last ? coding.at : last), '');
	return [{ target: first.coding.target, codings, latest }];
}

function isUnanswered(answers: Answers, against: Against): boolean {
	if (answers.isEmpty) return true;
	const last = answers.lastOn(against.target);
	if (against.latest <= last) return false;
	return openOf(answers, against).length > 0;
}

function openOf(answers: Answers, { target, codings }: Against): CodedExtract[] {
	const last = answers.lastOn(target);
	return codings.filter(
		({ coding, extract }) => coding.at > last && coding.at > answers.lastOnExtract(extract.id)
	);
}

function wordingFor(model: Model): Wording<Against> {
	return {
		check: unansweredRefutation.id,
		records: ({ target }) => targetRecords(target),
		about: ({ target }) => [target],
		tell: (against) => tell(model, against)
	};
}

function tell(model: Model, against: Against): Telling {
	const answers = answersOf(model);
	const open = openOf(answers, against);
	const { refutes, refines } = byBearing(open);
	const counted = [
		countedExtracts(refutes, ['refutes', 'refute']),
		countedExtracts(refines, ['refines', 'refine'])
	].filter(({ extracts }) => extracts.length > 0);
	const last = answers.lastOn(against.target);
	const first = open.reduce((least, { coding }) => (coding.at < least ? coding.at : least), '9');
	return {
		sentence: `${listed(counted.map(({ words }) => words))} ${targetName(model, against.target)}; no decision is recorded since.`,
		because:
			last === ''
				? 'No decision is recorded on it, on what holds it or on what speaks here, and no version of a theory that holds it.'
				: `The last decision or version that touches it is of ${dayOf(last)}; what speaks here was coded from ${dayOf(first)} on.`,
		counted,
		firedBy: open.map(({ extract, coding }) => `${coding.bearing} ${extract.id}`)
	};
}

function dayOf(time: string): string {
	return time.slice(0, 10);
}
