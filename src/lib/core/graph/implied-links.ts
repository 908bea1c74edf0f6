import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Occurrence } from '../model/occurrence';
import type { Role } from '../model/role';

/** A link that the roles of a configuration imply and nobody has drawn. */
export interface ImpliedLink {
	readonly id: `implied:${string}`;
	readonly from: Id<'occurrence'>;
	readonly to: Id<'occurrence'>;
}

const settings: readonly Role[] = ['C', 'I', 'A', 'S'];

/**
 * The links implied where a configuration has none of its own: every context, intervention, actor and
 * strategy to every mechanism, every mechanism to every outcome. Where two occurrences with two roles
 * could each lead to the other, only the one written earlier leads. Without a mechanism nothing is implied.
 */
export function impliedLinks(configuration: Configuration): ImpliedLink[] {
	if (Object.keys(configuration.links).length > 0) return [];
	const occurrences = occurrencesInOrder(configuration);
	const mechanisms = occurrences.filter((one) => plays(one, 'M'));
	const pairs = [
		...mechanisms.flatMap((to) =>
			occurrences
				.filter((one) => settings.some((role) => plays(one, role)))
				.map((from) => [from, to] as const)
		),
		...mechanisms.flatMap((from) =>
			occurrences.filter((one) => plays(one, 'O')).map((to) => [from, to] as const)
		)
	];
	return withoutTurningBack(pairs.filter(([from, to]) => from.id !== to.id));
}

/** A configuration's occurrences in the order they are written. */
export function occurrencesInOrder(configuration: Configuration): Occurrence[] {
	return Object.values(configuration.occurrences).sort(
		(left, right) => left.rank - right.rank || (left.id < right.id ? -1 : 1)
	);
}

/** Whether an occurrence plays a role, alone or as one of two. */
export function plays(occurrence: Pick<Occurrence, 'roles'>, role: Role): boolean {
	return (occurrence.roles as readonly Role[]).includes(role);
}

function withoutTurningBack(pairs: (readonly [Occurrence, Occurrence])[]): ImpliedLink[] {
	const links = new Map<string, ImpliedLink>();
	const joined = new Set(pairs.map(([from, to]) => `${from.id} ${to.id}`));
	for (const [from, to] of pairs) {
		if (joined.has(`${to.id} ${from.id}`) && to.rank < from.rank) continue;
		const id: ImpliedLink['id'] = `implied:${from.id}:${to.id}`;
		links.set(id, { id, from: from.id, to: to.id });
	}
	return [...links.values()];
}
