import type { Interlinks } from '$lib/core/consolidate/interlinks';
import type { Chain } from '$lib/core/graph/chains';
import type { Place } from '$lib/core/graph/places';
import type { Configuration } from '$lib/core/model/configuration';
import type { Model } from '$lib/core/model/model';
import type { Role } from '$lib/core/model/role';
import { rolesInWords } from '../role/role-words';
import { countOf } from '../shared/words';

/** A stretch of a sentence; a reference carries the configuration it opens. */
export interface Stretch {
	readonly text: string;
	readonly opens?: Configuration;
}

/** So many references stand in a sentence; the rest is counted. */
const mostNamed = 12;

/** What a merging would newly interlink, as sentences with references. */
export function interlinkSentences(model: Model, found: Interlinks, label: string): Stretch[][] {
	return [
		shared(found.places),
		ripple(found.ripple),
		...found.loops.map((loop) => loopWords(model, loop, label)),
		twice(found.twice),
		found.moreLoops ? [{ text: 'There may be more loops; the search stopped here.' }] : [],
		found.ripple.worksAt.length + found.loops.length === 0
			? [{ text: 'No new ripple and no new loop arises.' }]
			: []
	].filter((sentence) => sentence.length > 0);
}

function shared(places: readonly Place[]): Stretch[] {
	const many = new Set(places.map(({ configuration }) => configuration.id)).size;
	if (many === 0) return [{ text: 'No configuration holds it yet.' }];
	const verb = many === 1 ? 'holds' : 'share';
	return [{ text: `${countOf(many, 'configuration')} then ${verb} it: ` }, ...named(places), dot];
}

function ripple({ outcomeAt, worksAt }: Interlinks['ripple']): Stretch[] {
	if (worksAt.length === 0) return [];
	const atWork = (role: Role) =>
		worksAt.filter(({ occurrence }) => occurrence.roles.includes(role));
	const [contexts, mechanisms] = [atWork('C'), atWork('M')];
	return [
		{ text: 'A new ripple: an outcome in ' },
		...named(outcomeAt, false),
		{ text: ' goes to work ' },
		...(contexts.length > 0 ? [{ text: 'as context in ' }, ...named(contexts, false)] : []),
		...(contexts.length > 0 && mechanisms.length > 0 ? [{ text: ' and ' }] : []),
		...(mechanisms.length > 0 ? [{ text: 'as mechanism in ' }, ...named(mechanisms, false)] : []),
		dot
	];
}

function loopWords(model: Model, { elements, steps }: Chain, label: string): Stretch[] {
	const ends = [0, elements.length - 1];
	const passed = elements.map((id, place) =>
		ends.includes(place)
			? label
			: (model.element.get(id)?.shortLabel ?? model.element.get(id)?.label ?? '')
	);
	const through = [...new Set(steps.map(({ configuration }) => configuration))];
	return [
		{ text: `A new loop: ${passed.map((words) => `“${words}”`).join(' → ')}, by ` },
		...listed(through.flatMap((id) => reference(model.configuration.get(id)))),
		dot
	];
}

function twice(configurations: readonly Configuration[]): Stretch[] {
	if (configurations.length === 0) return [];
	return [
		{ text: 'It then stands more than once in ' },
		...listed(configurations.flatMap(reference)),
		{ text: '; every occurrence stays.' }
	];
}

const dot: Stretch = { text: '.' };

function named(places: readonly Place[], withRoles = true): Stretch[] {
	const each = new Map<Configuration, string[]>();
	for (const { configuration, occurrence } of places)
		each.set(configuration, [
			...(each.get(configuration) ?? []),
			rolesInWords(occurrence.roles, occurrence.relation)
		]);
	const some = [...each].slice(0, mostNamed);
	const stretches = some.map(([configuration, roles]) => ({
		text: configuration.reference,
		opens: configuration,
		after: withRoles ? ` (${[...new Set(roles)].join('; ')})` : ''
	}));
	return listed(stretches, each.size - some.length);
}

function reference(configuration: Configuration | undefined): (Stretch & { after?: string })[] {
	return configuration === undefined
		? []
		: [{ text: configuration.reference, opens: configuration }];
}

function listed(parts: readonly (Stretch & { after?: string })[], left = 0): Stretch[] {
	const words = parts.flatMap(({ after = '', ...stretch }, place): Stretch[] => {
		const isLast = place === parts.length - 1 && left === 0;
		const before = place === 0 ? '' : isLast ? ' and ' : ', ';
		return [{ text: before }, stretch, { text: after }];
	});
	return [...words, { text: left > 0 ? ` and ${left} more` : '' }].filter(
		({ text }) => text !== ''
	);
}
