import { firstApart, pairsApart } from '../consolidate/apart';
import { mergedElement } from '../consolidate/merged-element';
import type { Merging } from '../consolidate/merging';
import { mergedKeys, mergedPlaces, withoutTwins, type Turned } from '../consolidate/merged-records';
import { repointed } from '../consolidate/repoint';
import { diffRecords, type Diff } from '../diff';
import type { Id } from '../model/id';
import type { Kind, RecordOf } from '../model/kinds';
import type { Model } from '../model/model';
import { kindsReferringTo, referencesOf } from '../references';
import { defineCommand, gone as goneFrom, Refused } from './command';
import { elementLabelled } from './elements';

interface Merge {
	readonly kept: Id<'element'>;
	readonly merged: readonly Id<'element'>[];
	readonly label?: string;
}

/** Makes several elements one, under a label that is kept or written anew: occurrences keep their wording and roles, and all that pointed to the others points to the one. */
export const mergeElements = defineCommand<Merge>({
	name: 'merge-elements',
	scope: 'theory',
	change: mergeDiff,
	sentence: (names) =>
		`Merged ${names.comeOrGone('element') + 1} elements into ${names.of('element')}`
});

/** The diff that makes several elements one, or why they are not made one. */
export function mergeDiff(model: Model, { kept, merged, label }: Merge): Diff | Refused {
	const found = [kept, ...merged].map((id) => model.element.get(id));
	const [stays, ...others] = found.filter((one) => one !== undefined);
	if (stays === undefined || others.length < merged.length) return goneFrom('element');
	const merging: Merging = {
		kept: stays,
		gone: new Map(others.filter(({ id }) => id !== kept).map((one) => [one.id, one])),
		label: (label ?? stays.label).trim()
	};
	return refusal(model, merging) ?? merge(model, merging);
}

function refusal(model: Model, { kept, gone, label }: Merging): Refused | undefined {
	const members = new Set<string>([kept.id, ...gone.keys()]);
	if (gone.size === 0) return new Refused('One element alone is not merged. Choose two or more.');
	if (label === '')
		return new Refused('An element needs a label. Say in a few words what they all are.');
	const twin = elementLabelled(model, label);
	if (twin !== undefined && !members.has(twin.id))
		return new Refused(
			`There is already another element “${twin.label}”. Take it into the group, or choose other words.`
		);
	const apart = firstApart(pairsApart(model), members);
	if (apart === undefined) return undefined;
	const [one, other] = apart.pair.map((id) => `“${model.element.get(id)?.label ?? ''}”`);
	return new Refused(
		`${one ?? ''} and ${other ?? ''} are marked as ${apart.why}. Leave one of them out, or take that mark back first.`
	);
}

function merge(model: Model, merging: Merging): Diff {
	const members = new Set<string>([merging.kept.id, ...merging.gone.keys()]);
	const referring = kindsReferringTo('element').flatMap((kind) =>
		repointedRecords(model, kind, merging, members)
	);
	const kept = mergedElement(model, merging);
	return [
		...diffRecords('element', kept.id, merging.kept, kept),
		...[...merging.gone.values()].flatMap((one) => diffRecords('element', one.id, one, undefined)),
		...withoutTwins(model, referring).flatMap(({ kind, before, after }) =>
			diffRecords(kind, before.id, before, after)
		),
		...mergedPlaces(model, merging),
		...mergedKeys(model, merging)
	];
}

/** The records of a kind that point to one of the elements, before and after. */
function repointedRecords(
	model: Model,
	kind: Kind,
	merging: Merging,
	members: ReadonlySet<string>
): Turned[] {
	const repoint = repointed[kind] as
		((merging: Merging, record: RecordOf<Kind>) => RecordOf<Kind>) | undefined;
	// Occurrences of the one that stays may have been written in its label, which can change.
	const concerned = kind === 'configuration' ? members : merging.gone;
	return [...(model[kind] as ReadonlyMap<string, RecordOf<Kind>>).values()].flatMap((before) => {
		if (repoint === undefined || members.has(before.id)) return [];
		if (!referencesOf(kind, before).some(({ to }) => concerned.has(to))) return [];
		const after = repoint(merging, before);
		return after === before ? [] : { kind, before, after };
	});
}
