import type { Agreeing } from '$lib/core/agreement/agreeing-units';
import type { Comparing, Line } from '$lib/core/agreement/compare';
import { isSaid, type Unsaid } from '$lib/core/agreement/ratings';
import type { DifferenceKind } from '$lib/core/agreement/differences';
import { wholeNumber } from '../shared/words';

/** From so many units on, a fraction is also given as a percentage. */
const enoughForPercent = 30;

/** A fraction in words; with its percentage where there are units enough. */
export function fraction({ agree, units }: Agreeing): string {
	const words = `${wholeNumber(agree)} of ${wholeNumber(units)}`;
	if (units < enoughForPercent) return words;
	return `${words} (${Math.round((agree / units) * 1000) / 10} %)`;
}

/** A coefficient with two decimals, or why it is not given. */
export function coefficient(measured: number | Unsaid): string {
	return isSaid(measured) ? decimal(measured) : measured.short;
}

/** An interval, or why it is not given. */
export function interval(measured: Line['interval']): string {
	return isSaid(measured)
		? `${decimal(measured.low)} to ${decimal(measured.high)}`
		: measured.short;
}

function decimal(number: number): string {
	const rounded = number.toFixed(2).replace('-0.00', '0.00');
	return rounded.replace('-', '−');
}

/** Each reason why some number of the table is not given, once. */
export function reasons(lines: readonly Line[]): string[] {
	const measured = lines.flatMap(({ kappa, alpha, interval: range }) => [kappa, alpha, range]);
	return [...new Set(measured.flatMap((one) => (isSaid(one) ? [] : [one.why])))];
}

/** What stands over each kind of difference. */
export const differenceHeadings: Readonly<Record<DifferenceKind, string>> = {
	bearing: 'The same thing with another bearing',
	targets: 'Coded to different things',
	'only some': 'Coded by some of them only'
};

/** What a unit is, for the heads of the table. */
export const unitWords: Readonly<Record<Comparing['unit'], { one: string; many: string }>> = {
	extract: { one: 'passage', many: 'passages' },
	character: { one: 'character', many: 'characters' }
};

/** What is compared, in a sentence. */
export function comparedWords({
	unit,
	compared,
	onlyOne
}: Pick<Comparing, 'unit' | 'compared' | 'onlyOne'>): string {
	const value =
		compared === 'bearing'
			? 'what it is coded to and with which bearing'
			: 'what it is coded to, whatever the bearing';
	if (unit === 'character')
		return `For every character of the texts that at least two of them coded: ${value}. Characters that nobody coded count as alike, which is why a fraction of all characters is high by itself. Characters of one passage go together, so that the interval is narrower than another sample of texts would give. Located passages have no characters and are left out.`;
	const alone =
		onlyOne === 'differs'
			? 'A passage that only one of them coded counts as different: the other read it and left it.'
			: 'A passage that only one of them coded is left out: the other may not have been there.';
	return `For every passage that any of them coded in a text that at least two coded: ${value}. Extracts that share at least half of their words are one passage. ${alone}`;
}
