import type { RoleRelation, Roles } from '../model/role';
import { relationOfSlash } from './read-marker';

const signs: Readonly<Record<RoleRelation, string>> = {
	'in turn': '→',
	'at once': '+',
	'not said': ', '
};

/** Writes one role or two as a marker; a slash where it already says how the two stand to each other. */
export function writeMarker(roles: Roles, relation: RoleRelation = 'not said'): string {
	const [first, second] = roles;
	if (second === undefined || second === first) return `(${first})`;
	const sign = relationOfSlash(first, second) === relation ? '/' : signs[relation];
	return `(${first}${sign}${second})`;
}
