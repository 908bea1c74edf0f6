import type { DeadEnd } from '../graph/dead-ends';
import { targetOf, type Place } from '../graph/places';
import type { Ripple } from '../graph/ripples';
import type { Model } from '../model/model';
import { roleNames } from '../model/role';
import type { Wording } from './finding';
import { configurationNames, elementName } from './names';
import { listed } from './words';

/** How an element that is an outcome here and at work there is told. */
export function rippleWording(model: Model): Wording<Ripple> {
	return {
		check: 'ripples',
		records: ({ element }) => [element],
		about: ({ element, outcomeAt, worksAt }) => [
			{ kind: 'element', element },
			...[...new Set([...outcomeAt, ...worksAt])].map(targetOf)
		],
		tell: ({ element, outcomeAt, worksAt, turnsAt }) => ({
			sentence: `${elementName(model, element)} is an outcome in ${configurationNames(outcomeAt)} and goes to work in ${configurationNames(worksAt)}.`,
			because: `It is ${listed(worksAt.map(workWords))}${turnsAt.length === 0 ? '' : `, within one occurrence in ${configurationNames(turnsAt)}`}.`,
			firedBy: [
				...outcomeAt.map(({ occurrence }) => `O ${occurrence.id}`),
				...worksAt.map(({ occurrence }) => `works ${occurrence.id}`)
			]
		})
	};
}

function workWords({ configuration, occurrence }: Place): string {
	const roles = occurrence.roles.filter((role) => role === 'C' || role === 'M');
	return `${roles.map((role) => roleNames[role]).join(' and ')} in ${configuration.reference}`;
}

/** How an outcome that stops is told. */
export function stopWording(model: Model): Wording<DeadEnd> {
	return {
		check: 'ripples',
		records: ({ element }) => ['stop', element],
		about: ({ element, places }) => [{ kind: 'element', element }, ...places.map(targetOf)],
		tell: ({ element, places }) => ({
			sentence: `${elementName(model, element)} stops here: an outcome in ${configurationNames(places)}, from which nothing leads on.`,
			because:
				'It is an outcome wherever it occurs, and no link, drawn or implied, leads from it to another element.',
			firedBy: places.map(({ occurrence }) => occurrence.id)
		})
	};
}
