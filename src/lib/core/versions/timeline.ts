import { remember } from '../graph/remember';
import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';
import type { Theory } from '../model/theory';
import type { Version } from '../model/version';
import { compare, type Comparison } from './compare';
import { theoryStandpoint, versionStandpoint, type Standpoint } from './standpoint';

const byTheory = remember(
	(table: Table<'version'>): ReadonlyMap<Id<'theory'>, readonly Version[]> => {
		const versions = new Map<Id<'theory'>, Version[]>();
		for (const version of inTimeOrder([...table.values()]))
			versions.set(version.theory, [...(versions.get(version.theory) ?? []), version]);
		return versions;
	}
);

function inTimeOrder(versions: readonly Version[]): Version[] {
	return [...versions].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** The versions of a theory, oldest first. */
export function versionsOf(model: Model, theory: Id<'theory'>): readonly Version[] {
	return byTheory(model.version).get(theory) ?? [];
}

/** The moments of a theory in time order: its versions, and the theory as it stands. */
export function momentsOf(model: Model, theory: Theory): Standpoint[] {
	return [...versionsOf(model, theory.id).map(versionStandpoint), theoryStandpoint(model, theory)];
}

/** Each step of a theory from one moment to the next; where it grew from another theory, the first step is from the version it was branched from, or from the last one of that theory. */
export function stepsOf(model: Model, theory: Theory): Comparison[] {
	const origin = originVersion(model, theory);
	const moments = momentsOf(model, theory);
	const all = origin === undefined ? moments : [versionStandpoint(origin), ...moments];
	return all.slice(1).flatMap((after, place) => {
		const before = all[place];
		return before === undefined ? [] : [compare(before, after)];
	});
}

/** A formal theory that explains another one is no later state of it. */
function originVersion(
	model: Model,
	{ kind, grewFrom, branchedFrom }: Theory
): Version | undefined {
	const branched = branchedFrom === undefined ? undefined : model.version.get(branchedFrom);
	if (branched !== undefined) return branched;
	const isExplaining = kind === 'middle-range';
	return grewFrom === undefined || isExplaining ? undefined : versionsOf(model, grewFrom).at(-1);
}
