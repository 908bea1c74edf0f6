import { folded } from '../commands/elements';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Case, Person } from '../model/people';
import type { DescribedKind } from './attribute-columns';
import { writtenValue } from './attribute-value';
import type { GivenPerson } from './given-people';

/** One thing that a table says otherwise than the project, in words. */
export interface Difference {
	readonly what: string;
	readonly from: string;
	readonly to: string;
}

/** What a row of a table would do: make somebody, change somebody, or nothing; or why it can do none of these. */
export type RowEffect =
	| { readonly given: GivenPerson; readonly why: string }
	| {
			readonly given: GivenPerson;
			/** Who is changed; nobody where somebody is made. */
			readonly id?: Id<'case'> | Id<'person'>;
			readonly differences: readonly Difference[];
	  };

/** The names in a set of ids, in the order of the alphabet. */
export function namesIn(
	model: Model,
	kind: 'group' | 'case',
	ids: Readonly<Record<string, true>> = {}
): string[] {
	return Object.keys(ids)
		.flatMap((id) => (model[kind] as ReadonlyMap<string, { name: string }>).get(id)?.name ?? [])
		.sort((one, other) => one.localeCompare(other, 'en'));
}

/** What each row of a table would do to the cases or people of a project. */
export function peopleEffects(
	model: Model,
	kind: DescribedKind,
	given: readonly GivenPerson[]
): RowEffect[] {
	const known = new Map<string, (Case | Person)[]>();
	for (const one of model[kind].values()) {
		const name = folded(one.name);
		known.set(name, [...(known.get(name) ?? []), one]);
	}
	return given.map((one): RowEffect => {
		const [stands, twin] = known.get(folded(one.name)) ?? [];
		if (twin !== undefined)
			return {
				given: one,
				why: `Several are called “${one.name}” in the project. Give them names of their own first.`
			};
		const differences = differencesOf(model, stands, one);
		return { given: one, differences, ...(stands === undefined ? {} : { id: stands.id }) };
	});
}

function differencesOf(
	model: Model,
	stands: Case | Person | undefined,
	given: GivenPerson
): Difference[] {
	const about = stands as Partial<Case & Person> | undefined;
	const told: (Difference | undefined)[] = Object.entries(given.attributes).map(([name, value]) =>
		difference(name, writtenValue(about?.attributes?.[name]), writtenValue(value))
	);
	if (given.of !== undefined) told.push(difference('is a', about?.of ?? '', given.of));
	if (given.note !== undefined) told.push(difference('note', about?.note ?? '', given.note));
	for (const [what, kind] of [['groups', 'group'] as const, ['cases', 'case'] as const]) {
		const names = given[what];
		if (names === undefined) continue;
		const before = namesIn(model, kind, about?.[what]);
		const isSame = sameNames(before, names);
		if (!isSame) told.push(difference(what, before.join('; '), names.join('; ')));
	}
	return told.filter((one) => one !== undefined);
}

function difference(what: string, from: string, to: string): Difference | undefined {
	return from === to ? undefined : { what, from, to };
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
	const inOrder = (names: readonly string[]) => names.map(folded).sort().join('\n');
	return inOrder(one) === inOrder(other);
}
