import type { Role } from '../model/role';
import type { MarkCounts, MarkedOccurrence, Passage, PassageKind } from './marked-text';

function countPairs(occurrences: readonly MarkedOccurrence[]): Record<string, number> {
	const pairs: Record<string, number> = {};
	for (const { roles } of occurrences) {
		if (roles.length < 2) continue;
		const pair = roles.join('/');
		pairs[pair] = (pairs[pair] ?? 0) + 1;
	}
	return pairs;
}

/** Counts the markers of some passages by role, by pair, by kind of passage and with asterisk. */
export function countMarks(passages: readonly Passage[]): MarkCounts {
	const occurrences = passages.flatMap((passage) => [...passage.occurrences]);
	const roles: Record<Role, number> = { C: 0, I: 0, A: 0, M: 0, O: 0, S: 0 };
	for (const occurrence of occurrences) for (const role of occurrence.roles) roles[role]++;
	const kinds: Record<PassageKind, number> = {
		statement: 0,
		quote: 0,
		narrative: 0,
		definition: 0
	};
	for (const { kind } of passages) kinds[kind]++;
	return {
		markers: occurrences.length,
		roles,
		pairs: countPairs(occurrences),
		kinds,
		starred: occurrences.filter(({ starred }) => starred).length
	};
}

/** The counts a reader cares about: marks without those in definitions, passages of every kind. */
export function countAnalyticMarks(passages: readonly Passage[]): MarkCounts {
	const analytic = passages.filter(({ kind }) => kind !== 'definition');
	return { ...countMarks(analytic), kinds: countMarks(passages).kinds };
}
