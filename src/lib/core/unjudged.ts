import type { Coding } from './model/coding';
import type { Extract } from './model/extract';
import type { Model } from './model/model';

const counted = new WeakMap<Extract, number>();

/** How many codings nobody has judged yet; an extract that has not changed is counted once. */
export function unjudgedMany({ extract }: Pick<Model, 'extract'>): number {
	let many = 0;
	for (const one of extract.values()) many += unjudgedIn(one);
	return many;
}

/** How many codings of an extract nobody has judged yet. */
export function unjudgedIn(extract: Extract): number {
	const known = counted.get(extract);
	if (known !== undefined) return known;
	let many = 0;
	for (const id in extract.codings)
		if (extract.codings[id as Coding['id']]?.bearing === 'not yet judged') many += 1;
	counted.set(extract, many);
	return many;
}
