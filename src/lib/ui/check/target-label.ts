import { linkName } from '$lib/core/checks/names';
import { targetKey } from '$lib/core/evidence';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Role, RoleRelation } from '$lib/core/model/role';
import type { Target } from '$lib/core/model/target';
import type { Selection } from '$lib/workspace/selection.svelte';

/** What a target is called where it can be gone to. */
export interface TargetLabel {
	readonly name: string;
	/** The configuration it stands in. */
	readonly place?: string;
	readonly roles?: readonly Role[];
	readonly relation?: RoleRelation | undefined;
	/** False where it is no longer in the project. */
	readonly isThere: boolean;
}

const gone: TargetLabel = { name: 'no longer in the theory', isThere: false };

/** The name of a target with its roles and the place it stands in; `brief` where words beside a link say already what it links. */
export function targetLabel(model: Model, target: Target, brief = false): TargetLabel {
	switch (target.kind) {
		case 'element': {
			const element = model.element.get(target.element);
			return element === undefined ? gone : { name: element.label, isThere: true };
		}
		case 'theory': {
			const theory = model.theory.get(target.theory);
			return theory === undefined ? gone : { name: theory.name, isThere: true };
		}
		case 'configuration':
			return configurationLabel(model, target);
		case 'occurrence':
			return occurrenceLabel(model, target);
		case 'link': {
			const label = linkLabel(model, target);
			return brief && label.isThere ? { ...label, name: 'The link' } : label;
		}
		case 'chain':
			return {
				name: `Chain: ${target.links.map((link) => linkLabel(model, link).name).join('; ')}`,
				isThere: true
			};
	}
}

function configurationLabel(
	model: Model,
	{ configuration }: Extract<Target, { kind: 'configuration' }>
): TargetLabel {
	const record = model.configuration.get(configuration);
	if (record === undefined) return gone;
	const { reference, nickname } = record;
	return { name: nickname === undefined ? reference : `${reference} ${nickname}`, isThere: true };
}

function occurrenceLabel(
	model: Model,
	{ configuration, occurrence }: Extract<Target, { kind: 'occurrence' }>
): TargetLabel {
	const record = model.configuration.get(configuration);
	const found = record?.occurrences[occurrence];
	if (record === undefined || found === undefined) return gone;
	return {
		name: model.element.get(found.element)?.label ?? 'An element that is gone',
		place: record.reference,
		roles: found.roles,
		relation: found.relation,
		isThere: true
	};
}

type LinkPlace = Pick<Extract<Target, { kind: 'link' }>, 'configuration' | 'link'>;

function linkLabel(model: Model, { configuration, link }: LinkPlace): TargetLabel {
	const record = model.configuration.get(configuration);
	const found = record?.links[link];
	if (record === undefined || found === undefined) return gone;
	return { name: linkName(model, record, found), place: record.reference, isThere: true };
}

/** Selects a target in the project; of a chain, all its links. */
export function pickTarget(selection: Selection, target: Target): void {
	if (target.kind !== 'chain') selection.pick(target);
	else selection.pickAll(target.links.map((place) => ({ kind: 'link', ...place })));
}

/** What a finding is about, the ends of its links after each, so that their roles can be seen; each once. */
export function withEnds(model: Model, targets: readonly Target[]): Target[] {
	const all = targets.flatMap((target) => [target, ...endsOf(model, target)]);
	return [...new Map(all.map((target) => [targetKey(target), target])).values()];
}

function endsOf(model: Model, target: Target): Target[] {
	if (target.kind !== 'link') return [];
	const { configuration } = target;
	const record = model.configuration.get(configuration);
	const link = record?.links[target.link];
	return [...(link?.from ?? []), ...(link?.to ?? [])].flatMap((end) => {
		const occurrence = record?.occurrences[end as Id<'occurrence'>];
		return occurrence === undefined
			? []
			: [{ kind: 'occurrence' as const, configuration, occurrence: occurrence.id }];
	});
}
