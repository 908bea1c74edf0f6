import type { Bearing } from '$lib/core/model/coding';
import type { Bearings } from '$lib/core/evidence';

/** The lists a target's evidence is read in, and what stands over each. */
export const bearingLists: readonly { list: keyof Bearings; bearing: Bearing; heading: string }[] =
	[
		{ list: 'supports', bearing: 'supports', heading: 'Supports' },
		{ list: 'refutes', bearing: 'refutes', heading: 'Refutes' },
		{ list: 'refines', bearing: 'refines', heading: 'Refines' },
		{ list: 'speaksOf', bearing: 'speaks of', heading: 'Speaks of it' },
		{ list: 'unjudged', bearing: 'not yet judged', heading: 'Not yet judged' }
	];

/** The bearings a coding on such a target can have: an element claims nothing, so a passage only speaks of it. */
export function bearingsFor(targetKind: string): readonly Bearing[] {
	return targetKind === 'element'
		? ['speaks of', 'not yet judged']
		: ['supports', 'refutes', 'refines', 'not yet judged'];
}
