import { stoodForAfter } from '../consolidate/merging';
import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Occurrence } from '../model/occurrence';
import type { RoleRelation, Roles } from '../model/role';
import { defineCommand, gone, Refused, revised, together } from './command';
import { chosenElement, type ElementChoice } from './elements';
import { present, withFields, type Fields } from './fields';

type Which = { configuration: Id<'configuration'>; occurrence: Id<'occurrence'> };

/** Gives an occurrence one role, or two in order with how they stand to each other. */
export const setRoles = defineCommand<Which & { roles: Roles; relation?: RoleRelation }>({
	name: 'set-roles',
	scope: 'theory',
	change(model, { configuration, occurrence, roles, relation }) {
		if (roles.length === 2 && roles[0] === roles[1])
			return new Refused('The two roles are the same. Choose two different roles, or one.');
		return occurrenceRevised(model, { configuration, occurrence }, (before) =>
			withFields(before, {
				roles,
				relation: roles.length === 2 ? (relation ?? before.relation ?? 'not said') : null
			})
		);
	},
	sentence: (names) =>
		`Changed the role of ${names.of('occurrence')} in ${names.of('configuration')}`
});

/** Says more of an occurrence: mechanism part, context layer, intent, distance, hedge, wording or note. */
export const describeOccurrence = defineCommand<
	Which & {
		fields: Fields<
			Occurrence,
			'part' | 'layer' | 'intent' | 'desire' | 'distance' | 'hedge' | 'wording' | 'note' | 'rank'
		>;
	}
>({
	name: 'describe-occurrence',
	scope: 'theory',
	change: (model, { configuration, occurrence, fields }) =>
		occurrenceRevised(model, { configuration, occurrence }, (before) => withFields(before, fields)),
	sentence: (names) => `Described ${names.of('occurrence')} in ${names.of('configuration')}`
});

/** Lets an occurrence stand for another element; the wording it was first written in is kept. */
export const repointOccurrence = defineCommand<Which & { choice: ElementChoice }>({
	name: 'repoint-occurrence',
	scope: 'theory',
	change(model, { configuration, occurrence, choice }, context) {
		const chosen = chosenElement(model, choice, context);
		if (chosen instanceof Refused) return chosen;
		return together(
			chosen.diff,
			occurrenceRevised(model, { configuration, occurrence }, (before) =>
				before.element === chosen.id ? before : pointedTo(model, before, chosen.id)
			)
		);
	},
	sentence: (names) =>
		`Let an occurrence in ${names.of('configuration')} stand for ${names.of('element', 'another element')}`
});

function pointedTo(model: Model, before: Occurrence, element: Id<'element'>): Occurrence {
	const left = model.element.get(before.element);
	return present({
		...before,
		element,
		wording: before.wording ?? firstWording(model, before.element),
		stoodFor: left === undefined ? before.stoodFor : stoodForAfter(before, left, 'hand')
	});
}

function firstWording(model: Model, element: Id<'element'>): Occurrence['wording'] {
	const label = model.element.get(element)?.label;
	return label === undefined ? undefined : { text: label, verbatim: false };
}

function occurrenceRevised(
	model: Model,
	{ configuration, occurrence }: Which,
	revise: (occurrence: Occurrence) => Occurrence
) {
	return revised(model, 'configuration', configuration, (before): Configuration | Refused => {
		const one = before.occurrences[occurrence];
		if (one === undefined) return gone('occurrence');
		return { ...before, occurrences: { ...before.occurrences, [occurrence]: revise(one) } };
	});
}
