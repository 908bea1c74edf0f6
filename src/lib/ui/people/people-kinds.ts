import { addCase, addGroup, addPerson } from '$lib/core/commands/people';
import type { Command } from '$lib/core/commands/command';
import type { Model } from '$lib/core/model/model';
import { newId } from '$lib/workspace/context';

/** Those a passage can come from or be about. */
export type PeopleKind = 'group' | 'person' | 'case';

/** What each is called, one and several. */
export const peopleWords: Readonly<Record<PeopleKind, { one: string; several: string }>> = {
	group: { one: 'group', several: 'Groups' },
	person: { one: 'person', several: 'People' },
	case: { one: 'case', several: 'Cases' }
};

/** All of a kind by name. */
export function allOf(model: Model, kind: PeopleKind): { id: string; name: string }[] {
	const named = new Intl.Collator('en', { numeric: true });
	return [...model[kind].values()].sort((one, other) => named.compare(one.name, other.name));
}

/** The command that adds one of a kind, with the id it will have. */
export function adding(kind: PeopleKind, name: string): { id: string; command: Command } {
	if (kind === 'group') {
		const group = newId('group');
		return { id: group, command: addGroup({ group, name }) };
	}
	if (kind === 'person') {
		const person = newId('person');
		return { id: person, command: addPerson({ person, name }) };
	}
	const id = newId('case');
	return { id, command: addCase({ case: id, name }) };
}
