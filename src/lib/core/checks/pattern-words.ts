import { namesInWords, namesOf } from '../cases/fraction';
import type { InCases } from '../cases/in-cases';
import { placesIn, type Bits } from '../cases/bits';
import type { Place } from '../graph/places';
import { targetOf } from '../graph/places';
import type { Model } from '../model/model';
import type { Target } from '../model/target';
import { elementName } from './names';
import { countOf, listed } from './words';

/** What every view and finding over cases ends with. */
export const toBeExplained = 'A pattern to be explained, not an explanation.';

/** The elements of some places, each named once. */
export function elementsNamed(model: Model, places: readonly Place[]): string {
	return listed([
		...new Set(places.map(({ occurrence }) => elementName(model, occurrence.element)))
	]);
}

/** What is said to bring the outcome about, and the outcome: what a finding about a proposition opens. */
export function targetsOf({ proposition }: InCases): Target[] {
	const { configuration, outcome, conditions } = proposition;
	return [...conditions.map(targetOf), targetOf({ configuration, occurrence: outcome })];
}

/** The names of some cases in words. */
export function named({ cases }: InCases, bits: Bits): string {
	return namesInWords(namesOf(cases, bits));
}

/** "2 cases (Dawn, Keith)". */
export function countNamed(one: InCases, bits: Bits): string {
	const names = namesOf(one.cases, bits);
	return `${countOf(names.length, 'case')} (${namesInWords(names)})`;
}

/** Ids of cases by what is known of them, so that a finding comes back when one of them changes. */
export function caseMarksOf(
	cases: InCases['cases'],
	known: Readonly<Record<string, Bits>>
): string[] {
	return Object.entries(known).flatMap(([mark, bits]) =>
		placesIn(bits).map((place) => `${mark} ${cases[place]?.id ?? ''}`)
	);
}

/** The same for the cases of a proposition. */
export function caseMarks({ cases }: InCases, known: Readonly<Record<string, Bits>>): string[] {
	return caseMarksOf(cases, known);
}
