import type { Extract } from '$lib/core/model/extract';
import type { Model } from '$lib/core/model/model';

const counted = new WeakMap<Extract, number>();

/** How many codings nobody has judged yet; an extract that has not changed is counted once. */
export function unjudgedMany({ extract }: Model): number {
	let many = 0;
	for (const one of extract.values()) many += countIn(one);
	return many;
}

function countIn(extract: Extract): number {
	let many = counted.get(extract);
	if (many === undefined) {
		many = Object.values(extract.codings).filter(
			({ bearing }) => bearing === 'not yet judged'
		).length;
		counted.set(extract, many);
	}
	return many;
}
