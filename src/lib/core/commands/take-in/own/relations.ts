import { ownNames } from '../../../exchange/coded/own-file';
import type { Id } from '../../../model/id';
import type { TakenCode } from '../codes';
import { joined } from '../again';
import { setOf } from '../../fields';
import type { TakenCase } from '../people';
import type { Records } from '../records';
import { isNew } from './codes';
import type { Own } from './own';

/** Which elements are opposites, which configuration takes its contexts from which, to which groups and cases people belong. */
export function takeRelations(
	codes: ReadonlyMap<string, TakenCode>,
	cases: ReadonlyMap<string, TakenCase>,
	own: Own,
	records: Records
): void {
	for (const { from, to, name } of own.written.links) {
		const [one, other] = [codes.get(from.key)?.record, codes.get(to.key)?.record];
		if (name === ownNames.opposite && isNew(records, 'element', one) && other !== undefined)
			records.revise('element', one ?? '', (before) => ({
				...before,
				oppositeOf: other as Id<'element'>
			}));
		if (name === ownNames.contexts && isNew(records, 'configuration', one) && other !== undefined)
			records.revise('configuration', one ?? '', (before) => ({
				...before,
				contextsFrom: other as Id<'configuration'>
			}));
		const person = cases.get(from.key)?.person;
		const member = cases.get(to.key)?.case;
		if (name === ownNames.belongsTo && person !== undefined && member !== undefined)
			records.revise('person', person, (before) => ({
				...before,
				cases: { ...before.cases, [member]: true as const }
			}));
	}
	for (const one of cases.values()) takeGroups(one, codes, records);
}

function takeGroups(
	{ coded, person, case: id }: TakenCase,
	codes: ReadonlyMap<string, TakenCode>,
	records: Records
): void {
	const groups = setOf(
		coded.codes.flatMap((key) => {
			const one = codes.get(key);
			return one?.use.as === 'group' && one.record ? [one.record] : [];
		})
	);
	if (groups === undefined) return;
	const withGroups = <One extends { readonly groups?: typeof groups | undefined }>(
		before: One
	) => ({
		...before,
		groups: joined(before.groups, groups) ?? groups
	});
	if (person !== undefined) records.revise('person', person, withGroups);
	if (id !== undefined) records.revise('case', id, withGroups);
}
