import { diffRecords, pathChange, type Diff } from '../diff';
import type { Id } from '../model/id';
import type { Kind, RecordOf } from '../model/kinds';
import type { Model } from '../model/model';
import { sameValue } from '../same-value';
import type { Merging } from './merging';

/** A record before and after a merging; none after it where it would only say again what another says. */
export interface Turned {
	readonly kind: Kind;
	readonly before: RecordOf<Kind>;
	readonly after: RecordOf<Kind> | undefined;
}

const said: { readonly [K in Kind]?: (record: RecordOf<K>) => unknown } = {
	value: (value) => ({ ...value, id: '' }),
	distinct: ({ elements, reason }) => ({ elements: [...elements].sort(), reason: reason ?? '' })
};

/** The same list, where case values and "not the same" marks that say the very same after the merging are one; where they differ, both stay. */
export function withoutTwins(model: Model, turned: readonly Turned[]): Turned[] {
	const changing = new Set(turned.map(({ before }) => before.id));
	const known = new Map<Kind, Set<string>>();
	for (const kind of Object.keys(said) as Kind[]) {
		const others = [...(model[kind] as ReadonlyMap<string, RecordOf<Kind>>).values()];
		known.set(kind, new Set(others.filter(({ id }) => !changing.has(id)).map(keyOf(kind))));
	}
	return turned.map((one) => {
		const keys = known.get(one.kind);
		if (keys === undefined || one.after === undefined) return one;
		const key = keyOf(one.kind)(one.after);
		if (keys.has(key)) return { ...one, after: undefined };
		keys.add(key);
		return one;
	});
}

function keyOf(kind: Kind): (record: RecordOf<Kind>) => string {
	const words = said[kind] as ((record: RecordOf<Kind>) => object) | undefined;
	return (record) =>
		JSON.stringify(
			Object.entries(words?.(record) ?? record).sort(([one], [other]) => (one < other ? -1 : 1))
		);
}

/** In every view where the element that stays has no place, its card takes the first place of the others. Their own places are left as after a deletion: nothing is drawn there. */
export function mergedPlaces(model: Model, { kept, gone }: Merging): Diff {
	return [...model.view.values()].flatMap(({ id, positions }) => {
		const first = [...gone.keys()].find((one) => one in positions);
		if (kept.id in positions || first === undefined) return [];
		return [pathChange('view', id, ['positions', kept.id], undefined, positions[first])];
	});
}

/** Answers to prompts about those that are gone stand under the one that stays; where what made a prompt fire has changed by it, it comes back. */
export function mergedKeys(
	model: Model,
	{
		kept,
		gone
	}: { readonly kept: { readonly id: Id }; readonly gone: { has(id: string): boolean } }
): Diff {
	return [...model.response.values()].flatMap((response) => {
		const cut = response.finding.indexOf(':') + 1;
		const ids = response.finding.slice(cut).split('+');
		if (!ids.some((id) => gone.has(id))) return [];
		const now = ids.map((id) => (gone.has(id) ? kept.id : (id as Id)));
		const finding = `${response.finding.slice(0, cut)}${[...new Set<string>(now)].join('+')}`;
		return sameValue(finding, response.finding)
			? []
			: diffRecords('response', response.id, response, { ...response, finding });
	});
}
