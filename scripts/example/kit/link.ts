import type { Link } from '../../../src/lib/core/model/link';
import type { ElementKey } from '../elements';

type Trait = Partial<Pick<Link, 'kind' | 'hedge' | 'note'>>;
type Ends = ElementKey | readonly [ElementKey, ...ElementKey[]];

/** How the text joins its phrases: from causes to effects, or to another tie that is conditioned. */
export interface Tie {
	readonly name: string;
	readonly from: readonly ElementKey[];
	readonly to: readonly ElementKey[] | { readonly tie: string };
	readonly wording: string;
	readonly traits: Trait;
}

export const enables: Trait = { kind: 'enables' };
export const triggers: Trait = { kind: 'triggers' };
export const blocks: Trait = { kind: 'blocks' };
/** Said outright. */
export const stated: Trait = { hedge: 'stated' };
/** Said as possible. */
export const perhaps: Trait = { hedge: 'possibly' };
/** Said as one cause among others. */
export const inPart: Trait = { hedge: 'partly' };
/** The connection is the analyst's reading of the order of the sentence. */
export const readFromOrder: Trait = {
	note: 'Read from the order of the sentence; no connecting word is given.'
};

/** What a tie between these two is called, for ids and for pointing to it. */
export function tieName(from: ElementKey, to: ElementKey): string {
	return `${from}-to-${to}`;
}

function list(ends: Ends): readonly [ElementKey, ...ElementKey[]] {
	return typeof ends === 'string' ? [ends] : ends;
}

/** Causes (jointly, where there are several) that bring something about. */
export function tie(from: Ends, to: Ends, wording: string, ...traits: Trait[]): Tie {
	const [causes, effects] = [list(from), list(to)];
	return {
		name: tieName(causes[0], effects[0]),
		from: causes,
		to: effects,
		wording,
		traits: Object.assign({}, ...traits) as Trait
	};
}

/** A context that conditions how another tie works, named by that tie's first cause and first effect. */
export function tieOnTie(
	from: Ends,
	on: readonly [ElementKey, ElementKey],
	wording: string,
	...traits: Trait[]
): Tie {
	const causes = list(from);
	return {
		name: `${causes[0]}-on-${tieName(...on)}`,
		from: causes,
		to: { tie: tieName(...on) },
		wording,
		traits: Object.assign({}, ...traits) as Trait
	};
}
