import type { Source } from '$lib/core/model/source';
import { sourceKindSchema } from '$lib/core/model/source';

/** What a person can say of a source, as a form holds it. */
export interface SourceFields {
	title: string;
	kind: Source['kind'];
	date: string;
	groups: readonly string[];
	persons: readonly string[];
	cases: readonly string[];
}

/** The kinds of source, for a list to choose from. */
export const kindOptions = sourceKindSchema.options.map((value) => ({ value, label: value }));

/** A form for a source, empty or as it stands. */
export function fieldsOf(source?: Source): SourceFields {
	return {
		title: source?.title ?? '',
		kind: source?.kind ?? 'interview',
		date: source?.date ?? '',
		groups: Object.keys(source?.groups ?? {}),
		persons: Object.keys(source?.persons ?? {}),
		cases: Object.keys(source?.cases ?? {})
	};
}

/** A set of ids as a record keeps it; `null` for none. */
function setOf(ids: readonly string[]) {
	return ids.length === 0 ? null : Object.fromEntries(ids.map((id) => [id, true as const]));
}

/** What a form says, as a command takes it; `null` empties a field. */
export function editedFields({ title, kind, date, groups, persons, cases }: SourceFields) {
	return {
		title: title.trim(),
		kind,
		date: date.trim() === '' ? null : date.trim(),
		groups: setOf(groups),
		persons: setOf(persons),
		cases: setOf(cases)
	};
}

/** The same for a new source, without what is empty. */
export function newFields(fields: SourceFields) {
	const entries = Object.entries(editedFields(fields)).filter(([, value]) => value !== null);
	return Object.fromEntries(entries) as {
		[Key in keyof ReturnType<typeof editedFields>]-?: NonNullable<
			ReturnType<typeof editedFields>[Key]
		>;
	};
}
