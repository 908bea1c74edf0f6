import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Occurrence } from '../model/occurrence';
import type { Role } from '../model/role';
import { hasRole, partsOf } from './parts';
import { remember } from './remember';

/** A link that the roles of a configuration imply and nobody has drawn. */
export interface ImpliedLink {
	/** Always the same for the same two occurrences. */
	readonly id: `implied:${string}`;
	readonly from: Id<'occurrence'>;
	readonly to: Id<'occurrence'>;
}

const settings: readonly Role[] = ['C', 'I', 'A', 'S'];

/**
 * The links implied where a configuration has none of its own: every context, intervention, actor and
 * strategy to every mechanism, every mechanism to every outcome. Where two occurrences with two roles
 * could each lead to the other, only the one written earlier leads. Without a mechanism nothing is
 * implied: how the context leads to the outcome is then the open question, not a claim. Contexts
 * borrowed from another configuration take no part, for a link stays within one configuration.
 */
export const impliedLinks = remember((configuration: Configuration): readonly ImpliedLink[] => {
	const { occurrences, links } = partsOf(configuration);
	if (links.length > 0) return [];
	const mechanisms = occurrences.filter((one) => hasRole(one, 'M'));
	const given = occurrences.filter((one) => settings.some((role) => hasRole(one, role)));
	const outcomes = occurrences.filter((one) => hasRole(one, 'O'));
	const pairs = [
		...mechanisms.flatMap((to) => given.map((from) => [from, to] as const)),
		...mechanisms.flatMap((from) => outcomes.map((to) => [from, to] as const))
	];
	return withoutTurningBack(
		pairs.filter(([from, to]) => from !== to),
		occurrences
	);
});

function withoutTurningBack(
	pairs: readonly (readonly [Occurrence, Occurrence])[],
	written: readonly Occurrence[]
): ImpliedLink[] {
	const links = new Map<string, ImpliedLink>();
	const joined = new Set(pairs.map(([from, to]) => `${from.id} ${to.id}`));
	for (const [from, to] of pairs) {
		const isBack = written.indexOf(to) < written.indexOf(from);
		if (isBack && joined.has(`${to.id} ${from.id}`)) continue;
		const id: ImpliedLink['id'] = `implied:${from.id}:${to.id}`;
		links.set(id, { id, from: from.id, to: to.id });
	}
	return [...links.values()];
}
