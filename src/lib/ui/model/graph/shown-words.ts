import type { Picture } from '$lib/core/graph/picture';
import { isEverything, type Wanted } from '$lib/core/graph/picture-wanted';
import type { Bearing } from '$lib/core/model/coding';
import type { Model } from '$lib/core/model/model';
import { roleNames } from '$lib/core/model/role';
import { nameOf } from '$lib/core/sentence';
import type { Outlook } from '$lib/workspace/outlook.svelte';
import { countOf } from '../../shared/words';

/** What is asked of what is shown. */
type Sifted = Pick<Outlook, 'theory' | 'configurations' | 'ripplesOnly' | 'wanted'>;

/** What an extract of each bearing does. */
const does: Readonly<Record<Bearing, string>> = {
	supports: 'supports',
	refutes: 'refutes',
	refines: 'refines',
	'not yet judged': 'is not yet judged',
	'speaks of': 'speaks of it'
};

/** From so many names on, they are counted instead of named. */
const manyNames = 4;

/** What the button says that opens the choice of what is shown. */
export function shownInShort(model: Model, outlook: Sifted): string {
	const { theory, configurations, ripplesOnly, wanted } = outlook;
	const ofTheory = theory === null ? undefined : model.theory.get(theory)?.configurations;
	const all = ofTheory === undefined ? model.configuration.size : Object.keys(ofTheory).length;
	const parts = [
		...(configurations.size > 0 ? [`${configurations.size} of ${all}`] : []),
		...(ripplesOnly ? ['ripples'] : []),
		...(isEverything(wanted) ? [] : ['in part'])
	];
	return `Shown: ${parts.length === 0 ? 'all' : parts.length === 1 ? parts[0] : 'in part'}`;
}

/** How many cards are shown, and what has become of the others. */
export function cardsInWords(picture: Picture, total: number): string {
	const shown = countShown(picture);
	if (shown === total) return `All of ${countOf(total, 'card')} shown`;
	const others = countBehind(picture.cards) > shown ? '; others are dimmed' : '';
	return `${shown} of ${countOf(total, 'card')} shown${others}`;
}

/** How many cards do not step back, with those that are folded to one. */
export function countShown({ cards }: Picture): number {
	return countBehind(cards.filter(({ dimmed }) => dimmed !== true));
}

/** How many cards there are, with those that are folded to one. */
function countBehind(cards: Picture['cards']): number {
	return cards.reduce(
		(sum, { folded, occurrences }) => sum + (folded === undefined ? 1 : occurrences.length),
		0
	);
}

/** What is shown, in a sentence: "Only mechanisms that an extract refutes, from Interview 3". Nothing where all is. */
export function shownInWords(model: Model, outlook: Sifted): string {
	const { theory, configurations, ripplesOnly, wanted } = outlook;
	const parts = [
		rolesInWords(wanted),
		...evidenceInWords(model, wanted),
		...(wanted.versions.size > 0
			? [`in the version ${either(namesOf(model, wanted.versions, 'versions'))}`]
			: []),
		...(configurations.size > 0
			? [`in ${either(namesOf(model, configurations, 'configurations'))}`]
			: []),
		...(theory === null ? [] : [`of the theory “${nameOf(model, theory) ?? ''}”`]),
		...(ripplesOnly ? ['where outcomes go to work'] : [])
	].filter((part) => part !== '');
	return parts.length === 0 ? '' : `Only ${parts.join(', ')}`;
}

function rolesInWords({ roles }: Wanted): string {
	return either([...roles].map((role) => `${roleNames[role]}s`));
}

function evidenceInWords(model: Model, wanted: Wanted): string[] {
	const who = [
		...(wanted.sources.size > 0
			? [`from ${either(namesOf(model, wanted.sources, 'sources'))}`]
			: []),
		...(wanted.groups.size > 0 ? [`by ${either(namesOf(model, wanted.groups, 'groups'))}`] : [])
	].join(' ');
	const ways = [...wanted.bearings].map((bearing) => does[bearing]);
	const said = ways.length === 0 ? '' : `with an extract${gap(who)} that ${either(ways)}`;
	const none = wanted.unlinked ? `with no extract${gap(who)} linked yet` : '';
	if (said !== '' || none !== '') return [either([said, none].filter((part) => part !== ''))];
	return who === '' ? [] : [`with an extract ${who}`];
}

function gap(words: string): string {
	return words === '' ? '' : ` ${words}`;
}

function namesOf(model: Model, ids: ReadonlySet<string>, things: string): string[] {
	if (ids.size >= manyNames) return [`${ids.size} ${things}`];
	return [...ids].map((id) => nameOf(model, id) ?? 'something deleted');
}

function either(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
