import { heardIn, type Heard } from '$lib/core/checks/group-voices';
import { listsWithin } from '$lib/core/checks/lists-within';
import { codingsWithin, targetKey, type CodedExtract, type Evidence } from '$lib/core/evidence';
import { extractsIn } from '$lib/core/evidence-voices';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Target } from '$lib/core/model/target';

/** A column of the matrix: a group, or those who speak and have no group. */
export interface GroupColumn {
	readonly id: Id<'group'> | 'nobody';
	readonly name: string;
}

/** What each group says to one target. */
export interface GroupRow {
	readonly key: string;
	readonly target: Target;
	/** The extracts in each column. */
	readonly cells: readonly (readonly Id<'extract'>[])[];
	readonly all: readonly Id<'extract'>[];
	/** The one group that is heard here, where there is one alone. */
	readonly only: string | undefined;
}

/** The groups of a project, and those without one where any of them is heard. */
export function groupColumns(model: Model, rows: readonly Heard[]): GroupColumn[] {
	const groups = [...model.group.values()].map(({ id, name }) => ({ id, name }));
	return rows.some((heard) => heard.has('nobody'))
		? [...groups, { id: 'nobody', name: 'No group named' }]
		: groups;
}

/** A configuration with all that is coded to it and its parts; and, asked for, a row for each of the parts. */
export function groupRows(
	model: Model,
	evidence: Evidence,
	columns: readonly GroupColumn[],
	id: Id<'configuration'>
): { readonly whole: GroupRow; readonly parts: () => GroupRow[] } {
	const target: Target = { kind: 'configuration', configuration: id };
	const configuration = model.configuration.get(id);
	const lists =
		configuration === undefined
			? []
			: listsWithin(configuration, codingsWithin(evidence, configuration.id));
	return {
		whole: rowOf(model, columns, target, lists.flat()),
		parts: () =>
			lists.flatMap((codings) => {
				const part = codings[0]?.coding.target;
				return part === undefined ? [] : [rowOf(model, columns, part, codings)];
			})
	};
}

function rowOf(
	model: Model,
	columns: readonly GroupColumn[],
	target: Target,
	codings: readonly CodedExtract[]
): GroupRow {
	const heard = heardIn(model, codings);
	const [first, ...others] = heard.keys();
	const isAlone = first !== undefined && first !== 'nobody' && others.length === 0;
	return {
		key: targetKey(target),
		target,
		cells: columns.map(({ id }) => heard.get(id) ?? []),
		all: extractsIn(codings),
		only: isAlone ? columns.find(({ id }) => id === first)?.name : undefined
	};
}
