import { byBearing, codingsUnder, type CodedExtract, type Evidence } from '../evidence';
import { voicesIn } from '../evidence-voices';
import { placesByElement, targetOf, type Place } from '../graph/places';
import type { Model } from '../model/model';
import type { Check } from './check';
import { finding, type Counted, type Finding, type Telling, type Wording } from './finding';
import { placeName, recordName } from './names';
import { countedExtracts, countWithNames, listed, rolesInWords } from './words';
import { works } from './works';

/** What speaks to each occurrence. */
export const elementCoverage: Check = {
	id: 'element-coverage',
	question: 'What speaks to this?',
	rule: 'For each occurrence the extracts coded to it, with their sources, cases and speaking groups, each named once; extracts coded to the element are told apart and not counted for it.',
	kind: 'map',
	topic: 'evidence',
	cannotKnow:
		'Whether what is said is enough. That no extract is linked yet does not mean that nobody said it.',
	from: [
		{
			work: works.ramesesEvaluation,
			lends: 'It is shown which data stand behind each part of the findings.'
		}
	],
	find(model, evidence) {
		const wording = wordingFor(model, evidence);
		const found: Finding[] = [];
		for (const places of placesByElement(model.configuration).values())
			for (const place of places) found.push(finding('map', wording, place));
		return found;
	}
};

function wordingFor(model: Model, evidence: Evidence): Wording<Place> {
	return {
		check: elementCoverage.id,
		records: ({ configuration, occurrence }) => [configuration.id, occurrence.id],
		about: (place) => [targetOf(place)],
		tell: (place) => tell(model, evidence, place)
	};
}

function tell(model: Model, evidence: Evidence, place: Place): Telling {
	const codings = codingsUnder(evidence, place.occurrence.id);
	const aside = codingsUnder(evidence, place.occurrence.element);
	const name = `${placeName(model, place)} (${rolesInWords(place.occurrence)})`;
	const spoken = countedExtracts(codings, ['speaks', 'speak']);
	const sentence =
		codings.length === 0
			? `No extract linked yet to ${name}.`
			: `${spoken.words} to ${name}: ${voices(model, codings)}.`;
	const element = countedExtracts(aside, ['speaks', 'speak']);
	const bearings = bearingWords(codings);
	return {
		sentence,
		because: `${bearings.words}${aside.length === 0 ? '' : ` ${element.words} of the element, which claims nothing for this place.`}`,
		counted: [
			...(codings.length === 0 ? [] : [spoken]),
			...bearings.counted,
			...(aside.length === 0 ? [] : [element])
		],
		firedBy: spoken.extracts
	};
}

function voices(model: Model, codings: readonly CodedExtract[]): string {
	const { sources, cases, groups } = voicesIn(model, codings);
	const named = (kind: 'source' | 'case' | 'group', ids: readonly string[]): string =>
		countWithNames(
			ids.map((id) => recordName(model, kind, id)),
			kind
		);
	return [
		`from ${named('source', sources)}`,
		cases.length === 0 ? 'no case named' : `about ${named('case', cases)}`,
		groups.length === 0 ? 'no group named' : `told by ${named('group', groups)}`
	].join(', ');
}

function bearingWords(codings: readonly CodedExtract[]): { words: string; counted: Counted[] } {
	const { supports, refutes, refines, unjudged } = byBearing(codings);
	const counted = [
		{ list: supports, verb: ['supports it', 'support it'] as [string, string] },
		{ list: refutes, verb: ['refutes it', 'refute it'] as [string, string] },
		{ list: refines, verb: ['refines it', 'refine it'] as [string, string] },
		{ list: unjudged, verb: ['is not yet judged', 'are not yet judged'] as [string, string] }
	].flatMap(({ list, verb }) => (list.length === 0 ? [] : [countedExtracts(list, verb)]));
	const words = listed(counted.map((number) => number.words));
	return { words: words === '' ? 'Nothing is coded to this place.' : `${words}.`, counted };
}
