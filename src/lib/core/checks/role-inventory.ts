import { placesByElement, targetOf, type Place } from '../graph/places';
import { hasSeveralRoles } from '../graph/roles';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Check } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { elementName } from './names';
import { rolesInWords } from './words';
import { works } from './works';

/** Which concepts play several roles, and where. */
export const roleInventory: Check = {
	id: 'role-inventory',
	question: 'Where does this concept change its role?',
	rule: 'The element plays more than one role over its occurrences, or within one of them.',
	kind: 'map',
	topic: 'theory',
	cannotKnow: 'Whether a change of role is a finding or a slip.',
	from: [
		{
			work: works.shaw,
			lends: 'The same thing can be context in one explanation and mechanism in another.'
		},
		{
			work: works.greenhalghManzano,
			lends: 'Context is what works as context in a configuration, not a kind of thing.'
		}
	],
	find(model) {
		const wording = wordingFor(model);
		const found: Finding[] = [];
		for (const places of placesByElement(model.configuration).values())
			if (hasSeveralRoles(places)) found.push(finding('map', wording, places));
		return found;
	}
};

function wordingFor(model: Model): Wording<readonly Place[]> {
	return {
		check: roleInventory.id,
		records: elementAt,
		about: (places) => [
			...elementAt(places).map((element) => ({ kind: 'element' as const, element })),
			...places.map(targetOf)
		],
		tell: (places) => tell(model, places)
	};
}

function elementAt(places: readonly Place[]): Id<'element'>[] {
	return places.slice(0, 1).map(({ occurrence }) => occurrence.element);
}

function tell(model: Model, places: readonly Place[]): Telling {
	const name = elementAt(places).map((element) => elementName(model, element));
	const roles = places.map(
		({ configuration, occurrence }) => `${rolesInWords(occurrence)} in ${configuration.reference}`
	);
	return {
		sentence: `${name.join('')} is ${roles.join(', ')}.`,
		because: 'Its occurrences do not all play one and the same role.',
		firedBy: places.map(({ occurrence }) => `${occurrence.id} ${rolesInWords(occurrence)}`)
	};
}
