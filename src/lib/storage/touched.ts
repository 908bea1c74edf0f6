import type { Kind } from '$lib/core/model/kinds';
import type { PathChange } from '$lib/core/diff';
import { isPlainObject } from '$lib/core/same-value';
import type { Made, NewChange } from './rows';

/** A record that changes touch, and what they say of where it is kept. */
export interface Touched {
	readonly id: string;
	readonly kind: Kind;
	/** True where it was not there before the changes. */
	readonly isNew: boolean;
	/** Where the changes made it (again). */
	made?: Made;
	/** For an extract that they delete: the source it was of. */
	source?: string;
}

/** Adds the records that a change touches to those touched so far. */
export function touch(all: Map<string, Touched>, change: NewChange, seq: number): void {
	change.diff.forEach((place, nth) => {
		const touched = all.get(place.id) ?? { id: place.id, kind: place.kind, isNew: makes(place) };
		if (makes(place)) touched.made = [seq, nth];
		const source = isPlainObject(place.from) ? place.from['source'] : undefined;
		if (place.path.length === 0 && typeof source === 'string') touched.source = source;
		all.set(place.id, touched);
	});
}

function makes({ path, from }: PathChange): boolean {
	return path.length === 0 && from === undefined;
}
