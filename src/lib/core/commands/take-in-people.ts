import { diffRecords, type Diff } from '../diff';
import type { Id } from '../model/id';
import { projectOf, recordOf, type Model } from '../model/model';
import type { Case, Person } from '../model/people';
import type { DescribedKind } from '../people/attribute-columns';
import type { GivenAttribute, GivenPerson } from '../people/given-people';
import { peopleEffects } from '../people/people-differences';
import { withAttributes, withDeclared } from './attributes';
import { defineCommand, gone, Refused, revised, type Context } from './command';
import { present, setOf } from './fields';
import { FindOrMake } from './find-or-make';

interface TakeIn {
	readonly kind: DescribedKind;
	readonly attributes: readonly GivenAttribute[];
	readonly people: readonly GivenPerson[];
}

/** Takes cases or people in from a table: those that are new are added, those known by name brought up to date. */
export const takeInPeople = defineCommand<TakeIn>({
	name: 'take-in-people',
	scope: 'evidence',
	change: takeIn,
	sentence: (names) =>
		`Took in a table of cases or people${names.file === undefined ? '' : ` from ${names.file}`}`
});

/** Says which groups or cases somebody belongs to, by their names; those not there yet are made. */
export const setBelonging = defineCommand<{
	readonly kind: DescribedKind;
	readonly id: string;
	readonly to: 'groups' | 'cases';
	readonly names: readonly string[];
}>({
	name: 'set-belonging',
	scope: 'evidence',
	change(model, { kind, id, to, names }, context) {
		const made = new Belonging(model, context);
		const record = recordOf(model, kind, id);
		if (record === undefined) return gone(kind);
		if (kind === 'case' && to === 'cases')
			return new Refused('A case belongs to groups; people belong to cases.');
		const set = to === 'groups' ? made.groups(names) : made.cases(names);
		const revision = revised(
			model,
			kind,
			id,
			(before) => present({ ...before, [to]: set }) as typeof before
		);
		return revision instanceof Refused ? revision : [...made.diff, ...revision];
	},
	sentence: (names) =>
		`Said where ${names.of('person', '') || names.of('case', 'somebody')} belongs`
});

function takeIn(model: Model, { kind, attributes, people }: TakeIn, context: Context) {
	const effects = peopleEffects(model, kind, people);
	const twice = effects.find((effect) => 'why' in effect);
	if (twice !== undefined && 'why' in twice)
		return new Refused(`Row ${twice.given.row}: ${twice.why}`);
	const declared = declaring(model, kind, attributes);
	if (declared instanceof Refused) return declared;
	const made = new Belonging(model, context);
	const diff = effects.flatMap((effect): Diff => {
		if ('why' in effect || (effect.id !== undefined && effect.differences.length === 0)) return [];
		const before = effect.id === undefined ? undefined : recordOf(model, kind, effect.id);
		const after = described(before ?? fresh(kind, effect.given, context), effect.given, made);
		return diffRecords(kind, after.id, before, after);
	});
	return [...declared, ...made.diff, ...diff];
}

function fresh(kind: DescribedKind, { name }: GivenPerson, context: Context): Case | Person {
	return kind === 'case'
		? { id: context.newId('case'), name: name.trim(), of: 'person' }
		: { id: context.newId('person'), name: name.trim() };
}

function described(before: Case | Person, given: GivenPerson, made: Belonging): Case | Person {
	const isPerson = before.id.startsWith('person:');
	return withAttributes(
		present({
			...before,
			...(given.groups && { groups: made.groups(given.groups) }),
			...(isPerson && given.cases && { cases: made.cases(given.cases) }),
			...(!isPerson && given.of && { of: given.of }),
			...(given.note !== undefined && { note: given.note })
		}) as Case | Person,
		{ ...before.attributes, ...given.attributes }
	);
}

/** Attributes that the project does not know yet are declared as the table has them. */
function declaring(
	model: Model,
	kind: DescribedKind,
	attributes: readonly GivenAttribute[]
): Diff | Refused {
	const known = projectOf(model)?.attributes?.[kind] ?? {};
	const fresh = attributes.filter(({ name }) => !Object.hasOwn(known, name));
	if (fresh.length === 0) return [];
	return withDeclared(model, kind, (before) => ({
		...before,
		...Object.fromEntries(
			fresh.map(({ name, type, choices }, place) => [
				name,
				present({ type, choices, rank: Object.keys(before).length + place })
			])
		)
	}));
}

/** Groups and cases by their names, found or made. */
class Belonging {
	readonly #groups: FindOrMake<'group'>;
	readonly #cases: FindOrMake<'case'>;

	constructor(
		model: Model,
		private readonly context: Context
	) {
		this.#groups = new FindOrMake('group', model.group.values(), ({ name }) => name);
		this.#cases = new FindOrMake('case', model.case.values(), ({ name }) => name);
	}

	get diff(): Diff {
		return [...this.#groups.made, ...this.#cases.made];
	}

	groups(names: readonly string[]): Record<Id<'group'>, true> | undefined {
		return setOf(
			names.map((name) =>
				this.#groups.get(name, () => ({ id: this.context.newId('group'), name: name.trim() }))
			)
		);
	}

	cases(names: readonly string[]): Record<Id<'case'>, true> | undefined {
		return setOf(
			names.map((name) =>
				this.#cases.get(name, () => ({
					id: this.context.newId('case'),
					name: name.trim(),
					of: 'person'
				}))
			)
		);
	}
}
