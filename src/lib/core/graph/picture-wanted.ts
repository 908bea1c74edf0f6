import { codingsUnder, type CodedExtract, type Evidence } from '../evidence';
import { groupsOf } from '../evidence-voices';
import type { Bearing } from '../model/coding';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import type { Role } from '../model/role';
import { partsOf } from './parts';
import type { Card } from './picture-parts';
import { remember } from './remember';

/** What is wanted of the graph. Of one list any will do, an empty one asks for nothing, and what several ask must all hold. */
export interface Wanted {
	readonly roles: ReadonlySet<Role>;
	/** An extract from one of these speaks to it, or it was written from one of them. */
	readonly sources: ReadonlySet<string>;
	/** Somebody of one of these groups speaks to it. */
	readonly groups: ReadonlySet<string>;
	readonly bearings: ReadonlySet<Bearing>;
	/** No extract linked yet, or none from the sources and groups that are asked for. */
	readonly unlinked: boolean;
	readonly versions: ReadonlySet<string>;
}

/** Wants all of the graph. */
export const everything: Wanted = {
	roles: new Set(),
	sources: new Set(),
	groups: new Set(),
	bearings: new Set(),
	unlinked: false,
	versions: new Set()
};

/** Whether all of the graph is wanted. */
export function isEverything(wanted: Wanted): boolean {
	const { unlinked, ...lists } = wanted;
	const all: readonly ReadonlySet<unknown>[] = Object.values(lists);
	return !unlinked && all.every(({ size }) => size === 0);
}

/** Tells of each card whether it is wanted. */
export function wantedIn(
	model: Model,
	evidence: Evidence,
	wanted: Wanted
): (card: Card) => boolean {
	const held = wanted.versions.size === 0 ? undefined : heldIn(model, wanted.versions);
	return (card) =>
		(wanted.roles.size === 0 || card.chips.some(({ role }) => wanted.roles.has(role))) &&
		(held === undefined || card.occurrences.some(({ occurrence }) => held.has(occurrence))) &&
		isSpokenTo(card, { model, evidence, wanted });
}

interface Asked {
	readonly model: Model;
	readonly evidence: Evidence;
	readonly wanted: Wanted;
}

function isSpokenTo(card: Card, asked: Asked): boolean {
	const { sources, groups, bearings, unlinked } = asked.wanted;
	const asksWho = sources.size > 0 || groups.size > 0;
	if (!asksWho && bearings.size === 0 && !unlinked) return true;
	const heard = (keys: readonly string[]) =>
		keys.flatMap((key) => codingsUnder(asked.evidence, key)).filter((one) => isHeard(one, asked));
	const own = ownKeys(card);
	if (unlinked && heard(own).length === 0) return true;
	if (unlinked && bearings.size === 0) return false;
	const spoken = heard([...own, ...keysAround(card, asked.model)]);
	if (spoken.some(({ coding }) => bearings.size === 0 || bearings.has(coding.bearing))) return true;
	return groups.size === 0 && bearings.size === 0 && isWrittenFrom(card, asked);
}

function isHeard({ extract }: CodedExtract, { model, wanted }: Asked): boolean {
	return (
		(wanted.sources.size === 0 || wanted.sources.has(extract.source)) &&
		(wanted.groups.size === 0 || groupsOf(model, extract).some((one) => wanted.groups.has(one)))
	);
}

/** What the card itself stands for; where configurations are shown, what is said of an element is not said of its occurrence. */
function ownKeys({ element, ground, occurrences }: Card): string[] {
	const places = occurrences.map(({ occurrence }) => occurrence);
	return ground === undefined ? [element, ...places] : places;
}

/** The configurations a card stands in, and the links that begin or end at it. */
function keysAround({ occurrences }: Card, { configuration }: Model): string[] {
	return occurrences.flatMap((place) => {
		const found = configuration.get(place.configuration);
		return found === undefined ? [] : [found.id, ...(linksAt(found).get(place.occurrence) ?? [])];
	});
}

const linksAt = remember((configuration: Configuration): ReadonlyMap<string, readonly string[]> => {
	const at = new Map<string, string[]>();
	for (const { id, from, to } of partsOf(configuration).links)
		for (const end of [...from, ...to]) at.set(end, [...(at.get(end) ?? []), id]);
	return at;
});

/** Whether its words, or its configuration, were taken from one of the sources. */
function isWrittenFrom({ occurrences }: Card, { model, wanted }: Asked): boolean {
	const isOne = (source: string | undefined) => source !== undefined && wanted.sources.has(source);
	return occurrences.some((place) => {
		const found = model.configuration.get(place.configuration);
		const teller = found?.toldBy.teller === 'participant' ? found.toldBy.source : undefined;
		const words = found?.occurrences[place.occurrence]?.wording;
		return isOne(found?.source) || isOne(teller) || isOne(words?.source);
	});
}

/** The occurrences that versions hold: those frozen in them, unless one is said not to be held, and those said to be. */
function heldIn({ version }: Model, versions: ReadonlySet<string>): ReadonlySet<string> {
	const held = new Set<string>();
	for (const { id, frozen, holdings } of version.values()) {
		if (!versions.has(id)) continue;
		const all = frozen.configurations.flatMap(({ occurrences }) => Object.keys(occurrences));
		const said = Object.entries(holdings);
		for (const one of all)
			if (!said.some((two) => two[0] === one && two[1] === 'no')) held.add(one);
		for (const [one, holding] of said) if (holding === 'yes') held.add(one);
	}
	return held;
}
