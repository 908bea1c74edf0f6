import { linkName } from '$lib/core/checks/names';
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

/** The name of a target with its roles and the place it stands in. */
export function targetLabel(model: Model, target: Target): TargetLabel {
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
		case 'link':
			return linkLabel(model, target);
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
