import type { CodeSeen } from '$lib/core/exchange/coded/summary';
import type { CodeUse } from '$lib/core/model/intake';

/** Which codes are shown. */
export type CodesShown = 'all' | 'new' | 'tags' | 'left out';

type Uses = ReadonlyMap<string, CodeUse>;

/** A code's use; without one it is left out. */
export function useOf(uses: Uses, { key }: Pick<CodeSeen, 'key'>): CodeUse {
	return uses.get(key) ?? { as: 'left out' };
}

/** The codes whose names and branches hold all words of a search. */
export function found(codes: readonly CodeSeen[], query: string): readonly CodeSeen[] {
	const words = plain(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return codes;
	return codes.filter(({ path }) => {
		const name = plain(path.join(' '));
		return words.every((word) => name.includes(word));
	});
}

/** Every code under one, however deep, that can be given to a passage. */
export function under(codes: readonly CodeSeen[], above: Pick<CodeSeen, 'key'>): CodeSeen[] {
	const inside = new Set([above.key]);
	return codes.filter(({ key, parent, codable }) => {
		if (parent === undefined || !inside.has(parent)) return false;
		inside.add(key);
		return codable;
	});
}

/** Codes whose own names begin with some letters. */
export function beginning(codes: readonly CodeSeen[], prefix: string): CodeSeen[] {
	const letters = plain(prefix);
	return letters === '' ? [] : codes.filter(({ name }) => plain(name).startsWith(letters));
}

/** A name without the letters it begins with and what divides them from the rest. */
export function withoutPrefix(name: string, prefix: string): string {
	const rest = name
		.slice(prefix.trim().length)
		.replace(/^[\s\-–—:._)\]]+/u, '')
		.trim();
	return rest === '' ? name : rest;
}

/** Codes that stand under a configuration, by their keys. */
export function withinConfigurations(codes: readonly CodeSeen[], uses: Uses): Set<string> {
	const configurations = new Set<string>();
	const within = new Set<string>();
	for (const code of codes) {
		const { key, parent } = code;
		if (parent !== undefined && (configurations.has(parent) || within.has(parent))) within.add(key);
		if (useOf(uses, code).as === 'configuration') configurations.add(key);
	}
	return within;
}

function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
