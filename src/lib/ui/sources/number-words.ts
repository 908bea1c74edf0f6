import type { DeclaredNumber } from '$lib/core/model/declared-number';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';

/** The numbers a source declares, wholes before their parts. */
export function numbersOf(model: Model, source: Id<'source'>): DeclaredNumber[] {
	const all = [...model.number.values()].filter((one) => one.source === source);
	const isHere = new Set<string>(all.map(({ id }) => id));
	const within = (whole: Id<'number'> | undefined): DeclaredNumber[] =>
		all
			.filter(({ partOf }) => (partOf && isHere.has(partOf) ? partOf : undefined) === whole)
			.flatMap((one) => [one, ...within(one.id)]);
	return within(undefined);
}

/** A declared number as it is named among others: "19 clients interviewed". */
export function numberName({ count, what }: DeclaredNumber): string {
	return `${count} ${what}`;
}

/** The same with its source, where it is another than the one that is looked at. */
export function numberNameFrom(model: Model, number: DeclaredNumber, source: Id<'source'>): string {
	const title = model.source.get(number.source)?.title;
	return number.source === source || title === undefined
		? numberName(number)
		: `${numberName(number)} (${title})`;
}

/** What is kept of a declared number beside how many and what, as clauses. */
export function numberDetails(model: Model, number: DeclaredNumber): string[] {
	const group = number.group && model.group.get(number.group)?.name;
	const whole = number.partOf && model.number.get(number.partOf);
	const name = (other: DeclaredNumber) => numberNameFrom(model, other, number.source);
	return [
		...(group ? [`group: ${group}`] : []),
		...(number.occasion ? [number.occasion] : []),
		...(whole ? [`part of the ${name(whole)}`] : []),
		...overlapsOf(model, number).map(
			({ other, count }) => `${count} of them among the ${name(other)}`
		),
		...(number.locator ? [number.locator] : [])
	];
}

/** With whom a number shares people, whichever of the two says so. */
function overlapsOf(model: Model, number: DeclaredNumber) {
	const own = (number.overlaps ?? []).map((one) => ({ id: one.with, count: one.count }));
	const told = [...model.number.values()].flatMap(({ id, overlaps = [] }) =>
		overlaps.flatMap((one) =>
			one.with === number.id && !own.some((known) => known.id === id)
				? [{ id, count: one.count }]
				: []
		)
	);
	return [...own, ...told].flatMap(({ id, count }) => {
		const other = model.number.get(id);
		return other === undefined ? [] : [{ other, count }];
	});
}
