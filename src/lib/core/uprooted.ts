import type { Diff } from './diff';
import type { Extract } from './model/extract';
import { recordOf, type Model } from './model/model';
import { isPlainObject } from './same-value';

/** The first extract that a diff leaves without the text its words are held by. */
export function firstUprooted(after: Model, diff: Diff): Extract | undefined {
	const lost = textsTakenAway(after, diff);
	if (lost.size === 0) return undefined;
	for (const extract of after.extract.values())
		if (extract.anchor !== undefined && lost.get(extract.source)?.has(extract.anchor.text))
			return extract;
	return undefined;
}

/** The texts that sources lose by a diff and that no other reading of theirs holds, as SHA-256, by source. */
function textsTakenAway(after: Model, diff: Diff): ReadonlyMap<string, ReadonlySet<string>> {
	const lost = new Map<string, Set<string>>();
	for (const { kind, id, path, from, to } of diff) {
		if (kind !== 'source' || path[0] !== 'texts' || to !== undefined) continue;
		const kept = new Set(Object.values(recordOf(after, 'source', id)?.texts ?? {}).map(hashOf));
		const gone = path.length === 1 && isPlainObject(from) ? Object.values(from) : [from];
		for (const hash of gone.map(hashOf))
			if (!kept.has(hash)) lost.set(id, (lost.get(id) ?? new Set()).add(hash));
	}
	return lost;
}

function hashOf(version: unknown): string {
	return isPlainObject(version) ? String(version['sha256']) : '';
}
