import { rolesInWords } from '../checks/words';
import type { Configuration } from '../model/configuration';
import type { Occurrence } from '../model/occurrence';
import type { Theory } from '../model/theory';
import { sameValue } from '../same-value';
import type { Aspect } from './change';
import { originOf } from './origin';
import { labelOf, wordsOf, type Standpoint } from './standpoint';

/** What differs between two lists of words of the same length; what is the same is left out. */
export function aspectsOf(rows: readonly (readonly [string, string, string])[]): Aspect[] {
	return rows.flatMap(([name, from, to]) => (from === to ? [] : [{ name, from, to }]));
}

/** What of an occurrence reads otherwise; notes and the place in the order are not the theory and left aside. */
export function occurrenceAspects(
	[before, one]: readonly [Standpoint, Occurrence],
	[after, other]: readonly [Standpoint, Occurrence]
): Aspect[] {
	const [from, to] = [labelOf(before, one.element), labelOf(after, other.element)];
	if (from === to && sameValue(one, other)) return [];
	const isWritten = one.wording !== undefined || other.wording !== undefined;
	return [
		...elementAspects(one, other, from, to),
		...(isWritten ? aspectsOf([['wording', wordsOf(before, one), wordsOf(after, other)]]) : []),
		...aspectsOf([
			['whose words', teller(one), teller(other)],
			['role', rolesInWords(one), rolesInWords(other)],
			['hedge', one.hedge ?? '', other.hedge ?? ''],
			['mechanism part', one.part ?? '', other.part ?? ''],
			['context layer', one.layer ?? '', other.layer ?? ''],
			['intent', one.intent ?? '', other.intent ?? ''],
			['wanted or not', one.desire ?? '', other.desire ?? ''],
			['distance', one.distance ?? '', other.distance ?? '']
		])
	];
}

/** What it stands for: taken on by a merger or a split, pointed elsewhere by hand, or called otherwise. */
function elementAspects(one: Occurrence, other: Occurrence, from: string, to: string): Aspect[] {
	if (one.element === other.element) return aspectsOf([['label', from, to]]);
	const step = other.stoodFor?.slice(one.stoodFor?.length ?? 0).at(-1)?.by;
	const name = step === undefined ? 'stands for' : stepNames[step];
	return [{ name, from, to }];
}

const stepNames = { merge: 'merged into', split: 'split off as', hand: 'stands for' } as const;

function teller({ wording }: Occurrence): string {
	return wording?.verbatim === true ? 'a participant’s' : '';
}

/** What of a configuration itself, beside its parts, reads otherwise. */
export function configurationAspects(
	[before, one]: readonly [Standpoint, Configuration],
	[after, other]: readonly [Standpoint, Configuration]
): Aspect[] {
	const [from, to] = [lender(before, one), lender(after, other)];
	const isLentElsewhere = (from && originOf(from)) !== (to && originOf(to));
	return [
		...aspectsOf([
			// A copy is cited otherwise than its original, which nobody decided.
			['reference', one.reference, one.id === other.id ? other.reference : one.reference],
			['nickname', one.nickname ?? '', other.nickname ?? ''],
			['statement', one.statement?.text ?? '', other.statement?.text ?? ''],
			['told by', one.toldBy.teller, other.toldBy.teller]
		]),
		...(isLentElsewhere
			? [{ name: 'contexts as in', from: from?.reference ?? '', to: to?.reference ?? '' }]
			: [])
	];
}

/** The configuration of the same theory that lends its contexts. */
function lender(
	standpoint: Standpoint,
	{ contextsFrom }: Configuration
): Configuration | undefined {
	if (contextsFrom === undefined) return undefined;
	return (
		standpoint.byOrigin.get(contextsFrom) ??
		standpoint.configurations.find(({ id }) => id === contextsFrom)
	);
}

/** What of a theory itself reads otherwise. */
export function theoryAspects(one: Theory, other: Theory): Aspect[] {
	return aspectsOf([
		['name', one.name, other.name],
		['kind', one.kind, other.kind],
		['standing', one.standing, other.standing],
		['description', one.description ?? '', other.description ?? '']
	]);
}
