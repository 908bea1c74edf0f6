import { diffRecords, type Diff } from '../diff';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Person } from '../model/people';
import { writtenValue } from '../people/attribute-value';
import { kindsReferringTo, referencesOf } from '../references';
import { isPlainObject, sameValue } from '../same-value';
import { defineCommand, gone, Refused } from './command';
import { present } from './fields';

interface Merge {
	readonly kept: Id<'person'>;
	readonly merged: Id<'person'>;
}

/** Makes two people one who were taken for two: extracts, sources and decisions that named either name the one; what the other was said to be otherwise stays in the note. */
export const mergePersons = defineCommand<Merge>({
	name: 'merge-persons',
	scope: 'evidence',
	change(model, { kept, merged }) {
		const [one, other] = [model.person.get(kept), model.person.get(merged)];
		if (one === undefined || other === undefined) return gone('person');
		if (kept === merged) return new Refused('One person alone is not merged. Choose another.');
		return [
			...repointed(model, merged, kept),
			...diffRecords('person', kept, one, mergedPerson(one, other)),
			...diffRecords('person', merged, other, undefined)
		];
	},
	sentence: (names) => `Merged two people into ${names.of('person')}`
});

/** What two people disagree on, one line each: it goes to the note of the one who stays. */
export function differingWords(kept: Person, merged: Person): string[] {
	const attributes = Object.entries(merged.attributes ?? {}).flatMap(([name, value]) => {
		const stands = kept.attributes?.[name];
		return stands === undefined || sameValue(stands, value)
			? []
			: [`${name}: ${writtenValue(value)}`];
	});
	return attributes;
}

function mergedPerson(kept: Person, merged: Person): Person {
	const differing = differingWords(kept, merged);
	const told = `Also known here as ${merged.name}${differing.length === 0 ? '' : ` (${differing.join('; ')})`}.`;
	return present({
		...merged,
		...kept,
		groups: joined(merged.groups, kept.groups),
		cases: joined(merged.cases, kept.cases),
		attributes: joined(merged.attributes, kept.attributes),
		note: [kept.note, merged.note, told].filter(Boolean).join('\n')
	});
}

/** Both sets in one, where there is any. */
function joined<T extends object>(one: T | undefined, other: T | undefined): T | undefined {
	return one === undefined && other === undefined ? undefined : ({ ...one, ...other } as T);
}

/** Every pointer to one person turned to another, in whatever record it stands. */
function repointed(model: Model, from: string, to: string): Diff {
	return kindsReferringTo('person').flatMap((kind) =>
		[...model[kind].values()].flatMap((record) =>
			referencesOf(kind, record).some((reference) => reference.to === from)
				? diffRecords(kind, record.id, record, turned(record, from, to))
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
