import type { Turned } from '../consolidate/merged-records';
import type { Model } from '../model/model';
import type { Case, Person } from '../model/people';
import { writtenValue } from '../people/attribute-value';
import { kindsReferringTo, referencesOf } from '../references';
import { isPlainObject, sameValue } from '../same-value';
import { present } from './fields';

/** Every record that names one person or case, before and after it names another instead. */
export function turnedTo(model: Model, from: string, to: string): Turned[] {
	return kindsReferringTo(from.split(':')[0] ?? '').flatMap((kind) =>
		[...model[kind].values()].flatMap((record) =>
			referencesOf(kind, record).some((reference) => reference.to === from)
				? [{ kind, before: record, after: turned(record, from, to) as typeof record }]
				: []
		)
	);
}

/** A value in which one id stands for another, once in every list. */
function turned(value: unknown, from: string, to: string): unknown {
	if (value === from) return to;
	if (Array.isArray(value)) {
		const all = value.map((one) => turned(one, from, to));
		return all.filter((one, at) => all.findIndex((other) => sameValue(one, other)) === at);
	}
	if (!isPlainObject(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key === from ? to : key, turned(inner, from, to)])
	);
}

type Described = Person | Case;

/** What is recorded of two otherwise, one line for each attribute, as the one who goes was said to be. */
export function differingAttributes(kept: Described, merged: Described): string[] {
	return Object.entries(merged.attributes ?? {}).flatMap(([name, value]) => {
		const stands = kept.attributes?.[name];
		return stands === undefined || sameValue(stands, value)
			? []
			: [`${name}: ${writtenValue(value)}`];
	});
}

/** Two in one: what the one who stays was said to be stands, and what the other was said to be otherwise goes to the note. */
export function mergedInto<Of extends Described>(
	kept: Of,
	merged: Of,
	differing: readonly string[]
): Of {
	const told = `Also known here as ${merged.name}${differing.length === 0 ? '' : ` (${differing.join('; ')})`}.`;
	return present({
		...merged,
		...kept,
		groups: joined(merged.groups, kept.groups),
		attributes: joined(merged.attributes, kept.attributes),
		note: [kept.note, merged.note, told].filter(Boolean).join('\n')
	});
}

/** Both sets in one, where there is any. */
export function joined<T extends object>(one: T | undefined, other: T | undefined): T | undefined {
	return one === undefined && other === undefined ? undefined : ({ ...one, ...other } as T);
}
