import { remember } from '../graph/remember';
import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';
import type { Theory } from '../model/theory';

/** Theories that are rivals of one another, two or more. */
export type Rivals = readonly Theory[];

const groupsIn = remember((table: Table<'theory'>): readonly Rivals[] => {
	const seen = new Set<Id<'theory'>>();
	const groups: Rivals[] = [];
	for (const theory of inOrder(table)) {
		if (seen.has(theory.id)) continue;
		const group = around(table, theory, seen);
		if (group.length > 1) groups.push(inOrder(new Map(group.map((one) => [one.id, one]))));
	}
	return groups;
});

/** The groups of rival theories, each in the order of its theories; a theory that is refuted stays among its rivals. */
export function rivalGroups({ theory }: Pick<Model, 'theory'>): readonly Rivals[] {
	return groupsIn(theory);
}

function inOrder(table: Table<'theory'>): Theory[] {
	return [...table.values()].sort((one, other) => one.rank - other.rank);
}

/** A theory with all that are its rivals, and theirs; whichever of two says so. */
function around(table: Table<'theory'>, theory: Theory, seen: Set<Id<'theory'>>): Theory[] {
	const group: Theory[] = [];
	const waiting = [theory];
	for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
		if (seen.has(one.id)) continue;
		seen.add(one.id);
		group.push(one);
		for (const other of table.values())
			if (isRivalOf(one, other) || isRivalOf(other, one)) waiting.push(other);
	}
	return group;
}

function isRivalOf({ rivalOf }: Theory, { id }: Theory): boolean {
	return rivalOf !== undefined && id in rivalOf;
}
