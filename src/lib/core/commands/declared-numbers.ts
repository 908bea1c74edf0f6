import type { DeclaredNumber } from '../model/declared-number';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import { removal } from '../removal';
import { added, defineCommand, Refused, revised } from './command';
import { present, withFields, type Fields } from './fields';

type Said = Omit<DeclaredNumber, 'id' | 'source'>;

const uncounted = new Refused('Say what is counted, such as referrers interviewed.');
const notWhole = new Refused('How many takes a whole number, 0 or more.');

/** Keeps how many a source says took part. */
export const declareNumber = defineCommand<
	Said & { readonly number?: Id<'number'>; readonly source: Id<'source'> }
>({
	name: 'declare-number',
	scope: 'evidence',
	change: (model, { number, ...said }, context) =>
		problemOf(model, said, undefined) ??
		added(
			'number',
			present({ ...said, what: said.what.trim(), id: number ?? context.newId('number') })
		),
	sentence: (names) => `Noted a declared number of ${names.of('source')}`
});

/** Changes what is kept of a declared number. */
export const editNumber = defineCommand<{
	number: Id<'number'>;
	fields: Fields<
		DeclaredNumber,
		'what' | 'count' | 'group' | 'occasion' | 'locator' | 'partOf' | 'overlaps'
	>;
}>({
	name: 'edit-number',
	scope: 'evidence',
	change: (model, { number, fields }) =>
		fields.what === null || fields.count === null
			? uncounted
			: revised(model, 'number', number, (before) => {
					const after = withFields(before, fields);
					return problemOf(model, after, number) ?? after;
				}),
	sentence: (names) => `Changed the declared number ${names.of('number')}`
});

/** Deletes a declared number; those that were part of it stay. */
export const deleteNumber = defineCommand<{ number: Id<'number'> }>({
	name: 'delete-number',
	scope: 'evidence',
	change: (model, { number }) => removal(model, [{ kind: 'number', id: number, path: [] }]),
	sentence: (names) => `Deleted the declared number ${names.of('number')}`
});

function problemOf(
	model: Model,
	said: Said,
	number: Id<'number'> | undefined
): Refused | undefined {
	if (said.what.trim() === '') return uncounted;
	const counts = [said.count, ...(said.overlaps ?? []).map(({ count }) => count)];
	if (counts.some((count) => !Number.isSafeInteger(count) || count < 0)) return notWhole;
	if (number !== undefined && (said.overlaps ?? []).some((one) => one.with === number))
		return new Refused('A number shares its people with others, not with itself.');
	return isInCircle(model, number, said.partOf)
		? new Refused('These numbers would be parts of each other. Choose another whole.')
		: undefined;
}

/** Whether a number would end up as a part of itself. */
function isInCircle(
	model: Model,
	number: Id<'number'> | undefined,
	partOf: Id<'number'> | undefined
): boolean {
	const seen = new Set<string>();
	for (let whole = partOf; whole !== undefined && !seen.has(whole);) {
		if (whole === number) return true;
		seen.add(whole);
		whole = model.number.get(whole)?.partOf;
	}
	return false;
}
