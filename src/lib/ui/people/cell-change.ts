import { Refused } from '$lib/core/applies';
import type { Command } from '$lib/core/commands/command';
import { recordAttribute } from '$lib/core/commands/attributes';
import { editCase, editPerson } from '$lib/core/commands/people';
import { setBelonging } from '$lib/core/commands/take-in-people';
import { namesOf } from '$lib/core/exchange/tables/read-people';
import type { Id } from '$lib/core/model/id';
import type { Case } from '$lib/core/model/people';
import type { DescribedKind } from '$lib/core/people/attribute-columns';
import { readValue } from '$lib/core/people/attribute-value';
import type { PeopleColumn } from './people-rows';

/** The command that puts what was typed into a cell, or why it cannot stand there. */
export function cellChange(
	kind: DescribedKind,
	id: string,
	{ use, attribute }: PeopleColumn,
	typed: string
): Command | Refused {
	const words = typed.trim();
	if (use === 'groups' || use === 'cases')
		return setBelonging({ kind, id, to: use, names: namesOf(words) });
	if (attribute !== undefined) {
		const read = words === '' ? { value: null } : readValue(attribute, words);
		if ('problem' in read) return new Refused(read.problem);
		return recordAttribute({ kind, id, attribute: attribute.name, value: read.value });
	}
	if (use === 'of' && words === '')
		return new Refused('Say what the case is: a person, a site, a family, or something other.');
	if (words === '') return new Refused('This needs a name. A pseudonym will do.');
	if (kind === 'person') return editPerson({ person: id as Id<'person'>, fields: { name: words } });
	const fields = use === 'of' ? { of: words as Case['of'] } : { name: words };
	return editCase({ case: id as Id<'case'>, fields });
}
