import { placesIn, type Bits, inBoth, notIn, inEither } from './bits';
import type { Known } from './known';
import type { Together } from './in-cases';

/** Some of some cases: those in which it holds, and those in which it does not, each by name. */
export interface Fraction {
	readonly holds: readonly string[];
	readonly not: readonly string[];
}

/** The names of some cases, in the order of the table. */
export function namesOf(cases: Known['cases'], bits: Bits): string[] {
	return placesIn(bits).map((place) => cases[place]?.name ?? '');
}

/**
 * In how many of the cases that have the one, and of which the other is known, the other is there as
 * well. With a condition first and its outcome second it is the consistency of sufficiency,
 * Σmin(x, y) of Σx; changed over it is coverage, Σmin(x, y) of Σy, and so consistency of necessity
 * (Ragin 2008, Redesigning Social Inquiry, ch. 3; Schneider & Wagemann 2012, Set-Theoretic Methods
 * for the Social Sciences, ch. 5). A case is in or out, so each sum is a count of cases that can be named.
 */
export function fractionOf(cases: Known['cases'], one: Bits, other: Together): Fraction {
	return {
		holds: namesOf(cases, inBoth(one, other.present)),
		not: namesOf(cases, inBoth(one, other.absent))
	};
}

/** The cases that a fraction says nothing of, because one of its two sides is unknown there. */
export function unknownOf(cases: Known['cases'], one: Bits, other: Together): string[] {
	return namesOf(cases, notIn(one, inEither(other.present, other.absent)));
}

const withNames = 30;

/** "7 of 11: not Dawn, Amanda, Sharon, Keith"; "6 of 6: Pamela, Linda, …" where none is left out. */
export function fractionWords({ holds, not }: Fraction): string {
	const count = `${holds.length} of ${holds.length + not.length}`;
	if (holds.length + not.length === 0) return 'no case known';
	const names = not.length > 0 ? not : holds;
	return `${count}: ${not.length > 0 ? 'not ' : ''}${namesInWords(names)}`;
}

/** Names one after the other; beyond thirty the rest is told as a number. */
export function namesInWords(names: readonly string[]): string {
	if (names.length <= withNames) return names.join(', ');
	return `${names.slice(0, withNames).join(', ')} and ${names.length - withNames} more`;
}
