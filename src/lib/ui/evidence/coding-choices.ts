import { targetKey } from '$lib/core/evidence';
import { impliedLinks } from '$lib/core/graph/implied-links';
import { partsOf } from '$lib/core/graph/parts';
import { inOrder } from '$lib/core/graph/places';
import type { Configuration } from '$lib/core/model/configuration';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Target } from '$lib/core/model/target';
import type { Subject } from '$lib/workspace/selection.svelte';
import type { Choice } from '../shared/matching';
import { targetWords, type TargetWords } from './target-words';

/** Something a passage can be coded to, as a row of the type-ahead. */
export interface CodingChoice extends Choice, TargetWords {
	readonly subject: Subject;
}

/** Everything a passage can be coded to: what is pinned first, so that digits mean the same here, then what was coded to last, then what is selected, then the theory in order. */
export function codingChoices(
	model: Model,
	selected?: Subject,
	pinned: readonly Target[] = []
): CodingChoice[] {
	const subjects = [
		...pinned,
		...recentTargets(model),
		...(selected === undefined ? [] : [selected]),
		...inOrder(model.configuration).flatMap(occurrencesOf),
		...[...model.element.keys()].map((element) => ({ kind: 'element' as const, element })),
		...inOrder(model.configuration).flatMap(linksOf),
		...[...model.theory.keys()].map((theory) => ({ kind: 'theory' as const, theory }))
	];
	const byKey = new Map<string, Subject>();
	for (const subject of subjects) {
		const key = subjectKey(subject);
		if (!byKey.has(key)) byKey.set(key, subject);
	}
	return [...byKey].map(([value, subject]) => choiceOf(model, value, subject));
}

/** The elements alone, for somebody who names a new one: perhaps it is here already. */
export function elementChoices(model: Model): CodingChoice[] {
	return [...model.element.keys()].map((element) => {
		const subject = { kind: 'element' as const, element };
		return choiceOf(model, subjectKey(subject), subject);
	});
}

/** The occurrences of an element, one row each, in the order of their configurations. */
export function occurrenceChoices(model: Model, element: Id<'element'>): CodingChoice[] {
	return inOrder(model.configuration).flatMap((configuration) =>
		partsOf(configuration).occurrences.flatMap((one) => {
			if (one.element !== element) return [];
			const subject = {
				kind: 'occurrence' as const,
				configuration: configuration.id,
				occurrence: one.id
			};
			return [choiceOf(model, subjectKey(subject), subject)];
		})
	);
}

function choiceOf(model: Model, value: string, subject: Subject): CodingChoice {
	const told = targetWords(model, subject);
	const label =
		subject.kind === 'element' || subject.kind === 'theory'
			? told.words
			: `${told.words} ${told.where}`;
	return { value, label, subject, ...told };
}

function occurrencesOf(configuration: Configuration): Subject[] {
	const { id } = configuration;
	return [
		{ kind: 'configuration', configuration: id },
		...partsOf(configuration).occurrences.map((one) => ({
			kind: 'occurrence' as const,
			configuration: id,
			occurrence: one.id
		}))
	];
}

function linksOf(configuration: Configuration): Subject[] {
	const { id } = configuration;
	const drawn = partsOf(configuration).links.map(({ id: link }) => link);
	return [
		...drawn.map((link) => ({ kind: 'link' as const, configuration: id, link })),
		...impliedLinks(configuration).map(({ from, to }) => ({
			kind: 'implied link' as const,
			configuration: id,
			from,
			to
		}))
	];
}

function subjectKey(subject: Subject): string {
	return subject.kind === 'implied link'
		? `implied:${subject.from}:${subject.to}`
		: targetKey(subject);
}

/** How many of the last targets come first. */
const recentMost = 5;

/** The targets of the latest codings, the latest first. */
export function recentTargets(model: Model): Target[] {
	const latest = new Map<string, { at: string; target: Target }>();
	for (const { codings } of model.extract.values())
		for (const { at, target } of Object.values(codings)) {
			const key = targetKey(target);
			const known = latest.get(key);
			if (known === undefined || known.at < at) latest.set(key, { at, target });
		}
	const times = new Set([...latest.values()].map(({ at }) => at));
	// Where everything came in at one time, as in an import, nothing of it is recent.
	if (times.size === 1 && latest.size > recentMost) return [];
	return [...latest.values()]
		.sort((one, other) => (one.at < other.at ? 1 : -1))
		.slice(0, recentMost)
		.map(({ target }) => target);
}
