import type { Extract } from './model/extract';
import type { Id } from './model/id';
import type { Model } from './model/model';

type BySource = ReadonlyMap<Id<'source'>, readonly Extract[]>;

/** After so many extracts the page may have its turn. */
const portion = 2000;
const remembered = new WeakMap<Model['extract'], BySource>();

/** The extracts of every source, in the order they were made. */
export function extractsBySource(model: Pick<Model, 'extract'>): BySource {
	for (const _ of sortInPieces(model));
	return remembered.get(model.extract) ?? new Map();
}

/** Works the same out piece by piece, to be remembered. */
export function* sortInPieces({ extract }: Pick<Model, 'extract'>): Generator {
	if (remembered.has(extract)) return;
	const found = new Map<Id<'source'>, Extract[]>();
	let nth = 0;
	for (const one of extract.values()) {
		const there = found.get(one.source);
		if (there === undefined) found.set(one.source, [one]);
		else there.push(one);
		nth += 1;
		if (nth % portion === 0) yield nth;
	}
	remembered.set(extract, found);
}
