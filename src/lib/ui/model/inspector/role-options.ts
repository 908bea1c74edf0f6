import { roleNames, type Role, type Roles } from '$lib/core/model/role';
import type { Heuristic } from '$lib/core/model/project';

const offered: Readonly<Record<Heuristic, readonly Role[]>> = {
	CMO: ['C', 'M', 'O'],
	ICMO: ['I', 'C', 'M', 'O'],
	CIMO: ['C', 'I', 'M', 'O'],
	ICAMO: ['I', 'C', 'A', 'M', 'O'],
	SCMO: ['S', 'C', 'M', 'O']
};

/** The roles a heuristic offers, in the order it writes them. */
export function rolesOffered(heuristic: Heuristic): readonly Role[] {
	return offered[heuristic];
}

/** Choices of a role: those of the heuristic first, then the others. */
export function roleOptions(heuristic: Heuristic): { value: Role; label: string }[] {
	const first = rolesOffered(heuristic);
	const rest = (Object.keys(roleNames) as Role[]).filter((role) => !first.includes(role));
	return [...first, ...rest].map((role) => ({
		value: role,
		label: `${role} · ${roleNames[role]}`
	}));
}

/** The role that usually comes before another in a heuristic. */
export function roleBefore(heuristic: Heuristic, roles: Roles): Role {
	const order = rolesOffered(heuristic);
	return order[order.indexOf(roles[0]) - 1] ?? 'C';
}

/** The role that usually comes after another in a heuristic: C → M → O, and from an outcome on a mechanism. */
export function nextRole(heuristic: Heuristic, roles: Roles): Role {
	const order = rolesOffered(heuristic);
	const last = roles[roles.length - 1] ?? 'C';
	return order[order.indexOf(last) + 1] ?? 'M';
}
