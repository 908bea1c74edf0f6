import {
	byBearing,
	codingsOn,
	codingsUnder,
	type Bearings,
	type CodedExtract,
	type Evidence
} from '../evidence';
import { bindingOf, type Binding } from '../checks/binding';
import { claimsOf, type Claim } from '../checks/claims';
import { endNames, linkName, targetName } from '../checks/names';
import { borrowedContexts } from '../graph/borrowed-contexts';
import { partsOf } from '../graph/parts';
import { targetOf, type Place } from '../graph/places';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import type { Occurrence } from '../model/occurrence';
import type { Target } from '../model/target';

/** A part of a configuration with the passages coded to it, side by side by what they do for it. */
export interface PartBeside {
	readonly key: string;
	readonly name: string;
	/** What its passages are coded to; an implied link has no place of its own. */
	readonly target?: Target;
	readonly occurrence?: Occurrence;
	/** The configuration it is borrowed from, where its contexts hold here too. */
	readonly lentBy?: Configuration;
	/** How closely the evidence binds its ends, where it is a link. */
	readonly binding?: Binding;
	readonly bearings: Bearings;
}

/** A configuration, part by part, with the evidence beside each. */
export interface Beside {
	readonly configuration: Configuration;
	/** What is coded to the configuration as a whole. */
	readonly whole: PartBeside;
	/** In the order written; contexts that are borrowed come last. */
	readonly occurrences: readonly PartBeside[];
	/** Drawn, or implied where none is. */
	readonly links: readonly PartBeside[];
	/** Chains through it that passages are coded to. */
	readonly chains: readonly PartBeside[];
	/** What only speaks of its elements, and is evidence for none of the above. */
	readonly elements: readonly PartBeside[];
}

/** Puts the evidence beside a configuration. */
export function besideOf(model: Model, evidence: Evidence, configuration: Configuration): Beside {
	const { occurrences } = partsOf(configuration);
	const places = occurrences.map((occurrence) => ({ configuration, occurrence }));
	const lent = borrowedContexts(model, configuration);
	return {
		configuration,
		whole: {
			key: configuration.id,
			name: 'The configuration as a whole',
			...coded(evidence, { kind: 'configuration', configuration: configuration.id })
		},
		occurrences: [...places, ...lent].map((place) =>
			occurrenceBeside(model, evidence, place, configuration)
		),
		links: claimsOf(configuration).map((claim) => linkBeside(model, evidence, claim)),
		chains: chainsThrough(model, evidence, configuration),
		elements: elementsBeside(model, evidence, [...places, ...lent])
	};
}

/** Every coding that speaks to the configuration or to a part of its own, passages on its elements apart. */
export function codingsBeside({ whole, occurrences, links, chains }: Beside): CodedExtract[] {
	const own = occurrences.filter(({ lentBy }) => lentBy === undefined);
	return [whole, ...own, ...links, ...chains].flatMap(codingsOfPart);
}

/** Every coding on one part, whatever it does for it. */
export function codingsOfPart({ bearings }: Pick<PartBeside, 'bearings'>): CodedExtract[] {
	const { supports, refutes, refines, unjudged, speaksOf } = bearings;
	return [...supports, ...refutes, ...refines, ...unjudged, ...speaksOf];
}

function coded(evidence: Evidence, target: Target): { target: Target; bearings: Bearings } {
	return { target, bearings: byBearing(codingsOn(evidence, target)) };
}

function occurrenceBeside(
	model: Model,
	evidence: Evidence,
	place: Place,
	here: Configuration
): PartBeside {
	const { configuration, occurrence } = place;
	return {
		key: occurrence.id,
		name: model.element.get(occurrence.element)?.label ?? 'An element that is gone',
		occurrence,
		...(configuration === here ? {} : { lentBy: configuration }),
		...coded(evidence, targetOf(place))
	};
}

function linkBeside(model: Model, evidence: Evidence, claim: Claim): PartBeside {
	const { id, configuration, link, ends } = claim;
	const binding = bindingOf(evidence, claim);
	if (link === undefined) {
		const [from, to] = ends.map((end) => endNames(model, configuration, [end]));
		const bearings = byBearing(codingsUnder(evidence, id));
		return { key: id, name: `${from} leads to ${to} (implied)`, binding, bearings };
	}
	const target: Target = { kind: 'link', configuration: configuration.id, link: link.id };
	return {
		key: id,
		name: linkName(model, configuration, link),
		binding,
		...coded(evidence, target)
	};
}

function chainsThrough(
	model: Model,
	evidence: Evidence,
	{ id }: Configuration
): readonly PartBeside[] {
	return evidence.chains.flatMap((key) => {
		const codings = codingsUnder(evidence, key);
		const target = codings[0]?.coding.target;
		if (target?.kind !== 'chain') return [];
		if (!target.links.some(({ configuration }) => configuration === id)) return [];
		return { key, name: targetName(model, target), target, bearings: byBearing(codings) };
	});
}

function elementsBeside(
	model: Model,
	evidence: Evidence,
	places: readonly Place[]
): readonly PartBeside[] {
	return [...new Set(places.map(({ occurrence }) => occurrence.element))].flatMap((element) => {
		const one = coded(evidence, { kind: 'element', element });
		if (codingsOfPart(one).length === 0) return [];
		return { key: element, name: model.element.get(element)?.label ?? '', ...one };
	});
}
