import { fractionOf, fractionWords } from '$lib/core/cases/fraction';
import type { InCases } from '$lib/core/cases/in-cases';
import type { Known } from '$lib/core/cases/known';
import type { Id } from '$lib/core/model/id';

/** One condition, or all of them together, with its two fractions in words. */
export interface FractionRow {
	readonly label: string;
	readonly roles: string;
	readonly sufficient: string;
	readonly necessary: string;
}

/** The fractions of a proposition: all conditions together first, then each by itself. */
export function fractionRows(
	known: Known,
	{ proposition, given, outcome }: InCases,
	labelOf: (element: Id<'element'>) => string
): FractionRow[] {
	const row = (label: string, roles: string, one: typeof given): FractionRow => ({
		label,
		roles,
		sufficient: fractionWords(fractionOf(known.cases, one.present, outcome)),
		necessary: fractionWords(fractionOf(known.cases, outcome.present, one))
	});
	const each = new Map(
		proposition.conditions.map(({ occurrence }) => [occurrence.element, occurrence.roles.join('/')])
	);
	const rows = [...each].map(([element, roles]) => row(labelOf(element), roles, known.of(element)));
	return rows.length === 1 ? rows : [row('All of them together', '', given), ...rows];
}
