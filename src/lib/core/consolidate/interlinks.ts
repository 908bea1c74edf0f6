import { mergeDiff } from '../commands/merge-elements';
import { Refused } from '../applies';
import { applyDiff } from '../diff';
import { chainsBetween, type Chain } from '../graph/chains';
import { partsOf } from '../graph/parts';
import { placesOf, type Place } from '../graph/places';
import { rippleOf } from '../graph/ripples';
import { wholeGraph, type LinkPlace, type Step } from '../graph/theory-graph';
import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Model } from '../model/model';

/** What a merging would join up that is apart now. */
export interface Interlinks {
	/** Every place the one element then has. */
	readonly places: readonly Place[];
	/** The configurations in which it then stands more than once. */
	readonly twice: readonly Configuration[];
	/** Where it is an outcome, and where that then goes to work though these were different elements. */
	readonly ripple: { readonly outcomeAt: readonly Place[]; readonly worksAt: readonly Place[] };
	/** Loops of explicit links that close by it, shortest first. */
	readonly loops: readonly Chain[];
	/** Whether there may be loops besides these. */
	readonly moreLoops: boolean;
}

const loopBound = { atMost: 12, effort: 5000 };

/** What would newly interlink if elements were merged, or why they cannot be. */
export function newInterlinks(
	model: Model,
	kept: Id<'element'>,
	merged: readonly Id<'element'>[]
): Interlinks | Refused {
	const diff = mergeDiff(model, { kept, merged });
	if (diff instanceof Refused) return diff;
	// Only what links are drawn from is put together anew.
	const after = applyDiff(
		model,
		diff.filter(({ kind }) => kind === 'configuration')
	);
	const members = new Set<string>([kept, ...merged]);
	const places = placesOf(after, kept);
	const isLinked = places.some(({ configuration }) => partsOf(configuration).links.length > 0);
	const found = isLinked
		? chainsBetween(wholeGraph(after.configuration), kept, kept, loopBound)
		: { chains: [], more: 'no' };
	return {
		places,
		twice: standingTwice(places),
		ripple: newRipple(model, after, kept),
		loops: found.chains.filter(({ steps }) => closesByMerging(model, members, steps)),
		moreLoops: found.more !== 'no'
	};
}

function standingTwice(places: readonly Place[]): Configuration[] {
	const seen = new Set<string>();
	const twice = new Map<string, Configuration>();
	for (const { configuration } of places) {
		if (seen.has(configuration.id)) twice.set(configuration.id, configuration);
		seen.add(configuration.id);
	}
	return [...twice.values()];
}

function newRipple(model: Model, after: Model, kept: Id<'element'>): Interlinks['ripple'] {
	const ripple = rippleOf(after, kept);
	if (ripple === undefined) return { outcomeAt: [], worksAt: [] };
	const was = (place: Place) => elementAt(model, place.configuration.id, place.occurrence.id);
	const outcomes = new Set(ripple.outcomeAt.map(was));
	const works = new Set(ripple.worksAt.map(was));
	const meetsAnother = (elements: ReadonlySet<string | undefined>, place: Place) =>
		elements.size > 1 || (elements.size === 1 && !elements.has(was(place)));
	return {
		outcomeAt: ripple.outcomeAt.filter((place) => meetsAnother(works, place)),
		worksAt: ripple.worksAt.filter((place) => meetsAnother(outcomes, place))
	};
}

/** Whether a loop comes in by one of the elements and goes out by another, so that only the merging closes it. */
function closesByMerging(
	model: Model,
	members: ReadonlySet<string>,
	steps: readonly Step[]
): boolean {
	const out = endsOf(model, steps[0]?.links[0], 'from').filter((one) => members.has(one));
	const back = endsOf(model, steps.at(-1)?.links.at(-1), 'to');
	return !back.some((one) => out.includes(one));
}

/** The elements at one side of a link, as they are before the merging. */
function endsOf(model: Model, place: LinkPlace | undefined, side: 'from' | 'to'): Id<'element'>[] {
	if (place === undefined) return [];
	const ends = model.configuration.get(place.configuration)?.links[place.link]?.[side] ?? [];
	return ends.flatMap(
		(end) => elementAt(model, place.configuration, end as Id<'occurrence'>) ?? []
	);
}

function elementAt(
	model: Model,
	configuration: Id<'configuration'>,
	occurrence: Id<'occurrence'>
): Id<'element'> | undefined {
	return model.configuration.get(configuration)?.occurrences[occurrence]?.element;
}
