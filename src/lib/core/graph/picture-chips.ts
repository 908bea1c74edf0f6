import type { Occurrence } from '../model/occurrence';
import { roleNames, type Role } from '../model/role';
import { hasRole } from './parts';
import type { Card, Chip } from './picture-parts';

/** The chips of one occurrence: its roles as written, and how the second stands to the first. */
export function chipsOfOccurrence({ roles, relation = 'not said' }: Occurrence): Chip[] {
	return roles.map((role, index) =>
		index === 0 ? { role, turns: false } : { role, turns: relation === 'in turn', relation }
	);
}

/**
 * The chips of an element from all its occurrences, each role once, along the chain: a turn that some
 * configuration states comes first, then the outcome that others take up, then the rest.
 */
export function chipsOfElement(occurrences: readonly Occurrence[]): Chip[] {
	const ordered = [
		...occurrences.filter(isInTurn),
		...occurrences.filter((one) => !isInTurn(one) && one.roles[0] === 'O'),
		...occurrences.filter((one) => !isInTurn(one) && one.roles[0] !== 'O')
	];
	const chips: Chip[] = [];
	for (const role of new Set(ordered.flatMap((one) => [...one.roles])))
		chips.push(chipAfter(chips.at(-1)?.role, role, ordered));
	return chips;
}

/** The roles that some cards hold between them, each once, in the order in which roles are written. */
export function chipsHeld(cards: readonly Pick<Card, 'chips'>[]): Chip[] {
	const held = new Set(cards.flatMap(({ chips }) => chips.map(({ role }) => role)));
	const order = Object.keys(roleNames) as Role[];
	return order.filter((role) => held.has(role)).map((role) => ({ role, turns: false }));
}

/** One role turns into the next where a text says so, or where an outcome of one place goes to work in another. */
function chipAfter(before: Role | undefined, role: Role, occurrences: readonly Occurrence[]): Chip {
	if (before === undefined) return { role, turns: false };
	const both = occurrences.filter((one) => hasRole(one, before) && hasRole(one, role));
	const said = both.find((one) => isInTurn(one) && one.roles[0] === before) ?? both[0];
	if (said === undefined) return { role, turns: before === 'O' && (role === 'C' || role === 'M') };
	const relation = said.relation ?? 'not said';
	const turns = relation === 'in turn' && said.roles[0] === before;
	return { role, turns, ...(turns || relation !== 'in turn' ? { relation } : {}) };
}

function isInTurn(occurrence: Occurrence): boolean {
	return occurrence.roles.length === 2 && occurrence.relation === 'in turn';
}
