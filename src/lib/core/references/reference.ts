import type { Id } from '../model/id';
import { isPlainObject } from '../same-value';

/**
 * One pointer inside a record. `rule` says what its owner does when the thing pointed to is deleted:
 * `clear` empties the field or takes the member out, `take along` deletes the entry that holds the
 * pointer, `drop` takes it out of a list (and the entry along if the list would be empty),
 * `refuse` forbids the deletion.
 */
export interface Reference {
	readonly to: string;
	/** For occurrences and links: the configuration they must be found in. */
	readonly within?: string;
	readonly rule: 'clear' | 'take along' | 'drop' | 'refuse';
	/** What is emptied, deleted or shortened; an empty path is the whole record. */
	readonly path: readonly string[];
	/** For `drop`: what is deleted where the list would be empty; absent where an empty list may stand. */
	readonly ifEmpty?: readonly string[];
}

/** A reference held in one field. */
export function field(
	to: string | undefined,
	path: readonly string[],
	rule: Reference['rule'] = 'clear'
): Reference[] {
	return to === undefined ? [] : [{ to, rule, path }];
}

/** References held as members of a set. */
export function members(
	set: Readonly<Record<string, unknown>> | undefined,
	path: readonly string[]
): Reference[] {
	return Object.keys(set ?? {}).map((to) => ({ to, rule: 'clear', path: [...path, to] }));
}

/** The ids a target points to, each with the configuration it must be found in. */
export function targetIds(target: unknown): { to: Id; within?: string }[] {
	if (!isPlainObject(target)) return [];
	if (target['kind'] === 'chain')
		return (target['links'] as unknown[]).flatMap((link) =>
			targetIds({ ...(link as object), kind: 'link' })
		);
	if (target['kind'] === 'record') return [{ to: target['record'] as Id }];
	const own = target[target['kind'] as string] as Id;
	const configuration = target['configuration'] as Id | undefined;
	if (target['kind'] === 'occurrence' || target['kind'] === 'link')
		return [{ to: own, within: configuration ?? '' }, { to: configuration as Id }];
	return [{ to: own }];
}
