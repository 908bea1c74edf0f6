import { readFacts, type Facts } from '../../../exchange/coded/facts';
import type { CodedPassage } from '../../../exchange/coded/coded-passage';
import { bearingSchema, statusSchema, type Coding } from '../../../model/coding';
import { importanceSchema, type Extract } from '../../../model/extract';
import type { Id } from '../../../model/id';
import { rolesSchema } from '../../../model/role';
import type { Target } from '../../../model/target';
import type { Own } from './own';

/** What a coding claims, as its note tells it. */
export function claimOf(
	comment: string | undefined,
	target: Target
): Pick<Coding, 'bearing'> & {
	[Key in 'roles' | 'status' | 'rationale']: Coding[Key] | undefined;
} {
	const facts: Facts = readFacts(comment ?? '');
	const bearing = bearingSchema.safeParse(facts.get('Bearing')).data ?? 'not yet judged';
	const isAllowed = (target.kind === 'element') === (bearing === 'speaks of');
	return {
		bearing: isAllowed ? bearing : 'not yet judged',
		roles: rolesSchema.safeParse(facts.get('Roles')?.split('/')).data,
		status: statusSchema.safeParse(facts.get('Status')).data,
		rationale: facts.get('Rationale')
	};
}

/** The groups of a passage: who says it, and whom it is about. */
export function groupsOf(
	groups: readonly { readonly id: Id<'group'>; readonly comment: string | undefined }[]
): { readonly group: Id<'group'> | undefined; readonly aboutGroup: Id<'group'> | undefined } {
	const isAbout = ({ comment }: { readonly comment: string | undefined }) =>
		readFacts(comment ?? '').has('About');
	return {
		group: groups.find((one) => !isAbout(one))?.id,
		aboutGroup: groups.find(isAbout)?.id
	};
}

/** How much a passage is worth coming back to. */
export function importanceOf(
	{ keys }: Partial<Pick<CodedPassage, 'keys'>>,
	own: Own
): Extract['importance'] {
	return importanceSchema.safeParse(own.facts('passage', keys?.[0]).get('Importance')).data;
}
