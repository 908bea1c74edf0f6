import { borrowedContexts } from '../graph/borrowed-contexts';
import { hasRole, partsOf } from '../graph/parts';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import { roleNames, type Role } from '../model/role';
import { isOwnAccount, promptIfAsked } from './asked';
import type { Check } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { elementName } from './names';
import { listed } from './words';
import { works } from './works';

const slots = ['C', 'M', 'O'] as const satisfies readonly Role[];

/** Which configurations lack a context, a mechanism or an outcome. */
export const missingSlot: Check = {
	id: 'missing-slot',
	question: 'Is this configuration finished?',
	rule: 'A configuration without a context, mechanism or outcome is unfinished; contexts borrowed from another configuration count, and what a participant tells or a closed theory holds is shown as it stands and not asked about.',
	kind: 'prompt',
	topic: 'theory',
	cannotKnow:
		'Whether the theory needs the part that is missing: a dyad can be all there is to say so far.',
	from: [
		{
			work: works.pawsonTilley,
			lends: 'An explanation joins a context, a mechanism and an outcome.'
		},
		{
			work: works.deWeger,
			lends:
				'Configurations may be written in parts and in other orders, so a dyad is unfinished and not wrong.'
		}
	],
	find(model) {
		const wording = wordingFor(model);
		const found: Finding[] = [];
		for (const configuration of model.configuration.values())
			if (filledSlots(model, configuration).length < slots.length)
				found.push(finding(promptIfAsked(model, configuration), wording, configuration));
		return found;
	}
};

function wordingFor(model: Model): Wording<Configuration> {
	return {
		check: missingSlot.id,
		records: ({ id }) => [id],
		about: ({ id }) => [{ kind: 'configuration', configuration: id }],
		tell: (configuration) => tell(model, configuration, filledSlots(model, configuration))
	};
}

function filledSlots(model: Model, configuration: Configuration): Role[] {
	return slots.filter((slot) => isFilled(model, configuration, slot));
}

function isFilled(model: Model, configuration: Configuration, slot: Role): boolean {
	const { occurrences } = partsOf(configuration);
	if (occurrences.some((occurrence) => hasRole(occurrence, slot))) return true;
	if (slot !== 'C' || configuration.contextsFrom === undefined) return false;
	return borrowedContexts(model, configuration).length > 0;
}

function tell(model: Model, configuration: Configuration, filled: readonly Role[]): Telling {
	const lacking = slots.filter((slot) => !filled.includes(slot)).map((slot) => roleNames[slot]);
	const missing = `${shape(filled)}, no ${listed(lacking, 'or')}`;
	const state = isOwnAccount(model, configuration)
		? `as told: ${missing}`
		: `unfinished: ${missing} yet`;
	return {
		sentence: `${configuration.reference} is ${state}.`,
		because: `${written(model, configuration, filled)} ${listed(lacking, 'and')} ${lacking.length === 1 ? 'is' : 'are'} not written${borrowedWords(model, configuration)}.`,
		firedBy: filled.map((role) => roleNames[role])
	};
}

function shape(filled: readonly Role[]): string {
	if (filled.length === 2) return `${filled[0] === 'M' ? 'an' : 'a'} ${filled.join('-')} dyad`;
	const [only] = filled;
	return only === undefined ? 'nothing of the three' : `${roleNames[only]} alone`;
}

function written(model: Model, configuration: Configuration, filled: readonly Role[]): string {
	const parts = partsOf(configuration).occurrences.flatMap((occurrence) => {
		const roles = filled.filter((role) => hasRole(occurrence, role));
		return roles.map((role) => `${elementName(model, occurrence.element)} as ${roleNames[role]}`);
	});
	return parts.length === 0 ? 'Here' : `It has ${listed(parts)};`;
}

function borrowedWords(model: Model, configuration: Configuration): string {
	const [lent] = borrowedContexts(model, configuration);
	return lent === undefined ? '' : `; its contexts are as in ${lent.configuration.reference}`;
}
