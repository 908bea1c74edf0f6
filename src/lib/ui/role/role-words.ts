import { roleNames, type Role, type RoleRelation } from '$lib/core/model/role';

/** Roles in words, in their order: `outcome, then mechanism`, `context and mechanism at once`. */
export function rolesInWords(roles: readonly Role[], relation: RoleRelation = 'in turn'): string {
	const names = roles.map((role) => roleNames[role]);
	if (names.length < 2 || relation === 'in turn') return names.join(', then ');
	const both = names.join(' and ');
	return relation === 'at once' ? `${both} at once` : `${both}, order not said`;
}
