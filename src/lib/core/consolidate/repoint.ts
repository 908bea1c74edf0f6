import type { Id } from '../model/id';
import type { SetAside } from '../model/judgement';
import type { Kind, RecordOf } from '../model/kinds';
import type { About, Target } from '../model/target';
import { sameValue } from '../same-value';
import { eachOnce, mergedOccurrence, standsFor, type Merging } from './merging';

type Repoint = { readonly [K in Kind]?: (merging: Merging, record: RecordOf<K>) => RecordOf<K> };

/** For each kind of record that can point to elements: the record with every pointer on the element that stays. */
export const repointed: Repoint = {
	configuration(merging, configuration) {
		const occurrences = Object.values(configuration.occurrences).map((one) =>
			mergedOccurrence(merging, one)
		);
		const same = occurrences.every((one) => one === configuration.occurrences[one.id]);
		if (same) return configuration;
		return {
			...configuration,
			occurrences: Object.fromEntries(occurrences.map((one) => [one.id, one]))
		};
	},
	element(merging, element) {
		const { oppositeOf } = element;
		if (oppositeOf === undefined || !merging.gone.has(oppositeOf)) return element;
		return { ...element, oppositeOf: merging.kept.id };
	},
	distinct: (merging, mark) => ({
		...mark,
		elements: [standsFor(merging, mark.elements[0]), standsFor(merging, mark.elements[1])]
	}),
	theory(merging, theory) {
		const { components, explains, steps } = theory;
		const joined = (set: Readonly<Record<Id<'element'>, true>>) =>
			Object.fromEntries(
				Object.keys(set).map((id) => [standsFor(merging, id as Id<'element'>), true as const])
			);
		return {
			...theory,
			...(steps === undefined
				? {}
				: { steps: [...new Set(steps.map((id) => standsFor(merging, id)))] }),
			...(components === undefined ? {} : { components: joined(components) }),
			...(explains === undefined
				? {}
				: {
						explains: Object.fromEntries(
							Object.entries(explains).map(([configuration, set]) => [configuration, joined(set)])
						)
					})
		};
	},
	value: (merging, value) => ({ ...value, element: standsFor(merging, value.element) }),
	decision: (merging, decision) => ({
		...decision,
		about: eachOnce(decision.about.map((one) => target(merging, one))),
		...(decision.setAside === undefined ? {} : { setAside: setAside(merging, decision.setAside) })
	}),
	search: (merging, search) => ({
		...search,
		targets: eachOnce(search.targets.map((one) => target(merging, one)))
	}),
	extract(merging, extract) {
		const codings: Record<string, RecordOf<'extract'>['codings'][`coding:${string}`]> = {};
		for (const coding of Object.values(extract.codings)) {
			const moved = { ...coding, target: target(merging, coding.target) };
			const isMoved = moved.target !== coding.target;
			// One passage that says the same of two elements says it once of the one they become.
			const twin = Object.values(extract.codings).some(
				(one) => one.id !== coding.id && !isGone(merging, one.target) && sameReading(one, moved)
			);
			const earlier = Object.values(codings).some((one) => sameReading(one, moved));
			if (!isMoved || !(twin || earlier)) codings[coding.id] = isMoved ? moved : coding;
		}
		return { ...extract, codings };
	}
};

function setAside(
	merging: Merging,
	entries: Readonly<Record<string, SetAside>>
): Record<string, SetAside> {
	return Object.fromEntries(
		Object.entries(entries).map(([id, one]) => [
			id,
			{ ...one, coding: { ...one.coding, target: target(merging, one.coding.target) } }
		])
	);
}

function isGone({ gone }: Merging, target: Target): boolean {
	return target.kind === 'element' && gone.has(target.element);
}

function target<T extends Target | About>(merging: Merging, one: T): T {
	if (one.kind !== 'element' || !merging.gone.has(one.element)) return one;
	return { ...one, element: merging.kept.id };
}

function sameReading(one: object, other: object): boolean {
	return sameValue({ ...one, id: '', at: '' }, { ...other, id: '', at: '' });
}
