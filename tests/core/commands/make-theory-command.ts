import { acceptPassages } from '../../../src/lib/core/commands/accept-passages';
import { addOccurrence } from '../../../src/lib/core/commands/add-occurrence';
import { createConfiguration } from '../../../src/lib/core/commands/create-configuration';
import { createElement } from '../../../src/lib/core/commands/create-element';
import { deleteConfiguration } from '../../../src/lib/core/commands/delete-configuration';
import { deleteElement } from '../../../src/lib/core/commands/delete-element';
import {
	borrowContexts,
	editConfiguration,
	editStatement,
	setToldBy
} from '../../../src/lib/core/commands/edit-configuration';
import { editElement, renameElement } from '../../../src/lib/core/commands/edit-element';
import {
	editImpliedLink,
	editLink,
	removeImpliedLink,
	removeLink
} from '../../../src/lib/core/commands/edit-link';
import {
	describeOccurrence,
	repointOccurrence,
	setRoles
} from '../../../src/lib/core/commands/edit-occurrence';
import type { ElementChoice } from '../../../src/lib/core/commands/elements';
import {
	conditionLink,
	linkOccurrences,
	linkToElement
} from '../../../src/lib/core/commands/link-occurrences';
import { moveOccurrence } from '../../../src/lib/core/commands/move-occurrence';
import { arrangeCards, placeCards } from '../../../src/lib/core/commands/place-cards';
import { addCoder, editProject } from '../../../src/lib/core/commands/project';
import { removeOccurrence } from '../../../src/lib/core/commands/remove-occurrence';
import {
	createTheory,
	deleteTheory,
	editTheory,
	excludeConfiguration,
	includeConfiguration,
	setStanding
} from '../../../src/lib/core/commands/theories';
import { freezeVersion, setHolding } from '../../../src/lib/core/commands/versions';
import { impliedLinks } from '../../../src/lib/core/graph/implied-links';
import type { Model } from '../../../src/lib/core/model/model';
import type { Role, Roles } from '../../../src/lib/core/model/role';
import type { Entropy } from './entropy';
import type { Maker } from './make-command';

const letters: readonly Role[] = ['C', 'I', 'A', 'M', 'O', 'S'];

function roles(entropy: Entropy): Roles {
	const first = entropy.one(letters) ?? 'C';
	const second = entropy.one(letters) ?? 'M';
	return entropy.coin || first === second ? [first] : [first, second];
}

function choice(model: Model, entropy: Entropy): ElementChoice {
	const element = entropy.one(model.element.keys());
	return element !== undefined && entropy.coin ? { element } : { label: entropy.words };
}

const aConfiguration = (model: Model, entropy: Entropy) =>
	entropy.one(model.configuration.values());

/** A configuration with one of its occurrences. */
function aPlace(model: Model, entropy: Entropy) {
	const one = entropy.one(
		[...model.configuration.values()].filter(
			({ occurrences }) => Object.keys(occurrences).length > 0
		)
	);
	const occurrence = one && entropy.one(Object.values(one.occurrences));
	return one && occurrence && { configuration: one.id, occurrence: occurrence.id, whole: one };
}

/** A configuration with one of its links. */
function aLink(model: Model, entropy: Entropy) {
	const one = entropy.one(
		[...model.configuration.values()].filter(({ links }) => Object.keys(links).length > 0)
	);
	const link = one && entropy.one(Object.values(one.links));
	return one && link && { configuration: one.id, link: link.id, whole: one };
}

function anImplied(model: Model, entropy: Entropy) {
	const one = entropy.one(
		[...model.configuration.values()].filter(
			(configuration) => impliedLinks(configuration).length > 0
		)
	);
	const link = one && entropy.one(impliedLinks(one));
	return one && link && { configuration: one.id, from: link.from, to: link.to };
}

const kinds = ['leads to', 'enables', 'triggers', 'blocks'] as const;

/** A maker for every command on the theory, the project and the layout. */
export const theoryMakers: Readonly<Record<string, Maker>> = {
	'create-element': (_, entropy) => createElement({ label: `${entropy.words} alone` }),
	'rename-element': (model, entropy) => {
		const element = entropy.one(model.element.keys());
		return element && renameElement({ element, label: `${entropy.words} renamed` });
	},
	'edit-element': (model, entropy) => {
		const element = entropy.one(model.element.keys());
		const oppositeOf = entropy.coin ? null : (entropy.one(model.element.keys()) ?? null);
		return element && editElement({ element, fields: { oppositeOf, note: entropy.words } });
	},
	'delete-element': (model, entropy) => {
		const element = entropy.one(model.element.keys());
		return element && deleteElement({ element });
	},
	'create-configuration': (model, entropy) => {
		const theory = entropy.one(model.theory.keys());
		return createConfiguration(theory && entropy.coin ? { theory } : { nickname: entropy.words });
	},
	'edit-configuration': (model, entropy) => {
		const configuration = aConfiguration(model, entropy)?.id;
		const nickname = entropy.coin ? null : entropy.words;
		return configuration && editConfiguration({ configuration, fields: { nickname } });
	},
	'edit-statement': (model, entropy) => {
		const configuration = aConfiguration(model, entropy)?.id;
		const text = entropy.coin ? null : entropy.words;
		return configuration && editStatement({ configuration, text, writtenFor: '' });
	},
	'set-told-by': (model, entropy) => {
		const configuration = aConfiguration(model, entropy)?.id;
		const person = entropy.one(model.person.keys());
		const toldBy = { teller: 'participant' as const, ...(person && { person }) };
		return configuration && setToldBy({ configuration, toldBy });
	},
	'borrow-contexts': (model, entropy) => {
		const configuration = aConfiguration(model, entropy)?.id;
		const from = entropy.coin ? null : (aConfiguration(model, entropy)?.id ?? null);
		return configuration && borrowContexts({ configuration, from });
	},
	'delete-configuration': (model, entropy) => {
		const configuration = aConfiguration(model, entropy)?.id;
		return configuration && deleteConfiguration({ configuration });
	},
	'add-occurrence': (model, entropy) => {
		const configuration = aConfiguration(model, entropy)?.id;
		return (
			configuration &&
			addOccurrence({ configuration, choice: choice(model, entropy), roles: roles(entropy) })
		);
	},
	'set-roles': (model, entropy) => {
		const place = aPlace(model, entropy);
		return place && setRoles({ ...place, roles: roles(entropy), relation: 'in turn' });
	},
	'describe-occurrence': (model, entropy) => {
		const place = aPlace(model, entropy);
		const part = entropy.coin ? null : ('reasoning' as const);
		return place && describeOccurrence({ ...place, fields: { part, hedge: 'possibly' } });
	},
	'repoint-occurrence': (model, entropy) => {
		const place = aPlace(model, entropy);
		return place && repointOccurrence({ ...place, choice: choice(model, entropy) });
	},
	'remove-occurrence': (model, entropy) => {
		const place = aPlace(model, entropy);
		return place && removeOccurrence(place);
	},
	'move-occurrence': (model, entropy) => {
		const place = aPlace(model, entropy);
		const to = aConfiguration(model, entropy)?.id;
		return (
			place && to && moveOccurrence({ occurrence: place.occurrence, from: place.configuration, to })
		);
	},
	'link-occurrences': (model, entropy) => {
		const place = aPlace(model, entropy);
		if (place === undefined) return undefined;
		const all = Object.values(place.whole.occurrences).map(({ id }) => id);
		const to = entropy.one(all) ?? place.occurrence;
		const joint = entropy.coin ? [] : [entropy.one(all) ?? place.occurrence];
		const from = [...new Set([place.occurrence, ...joint])];
		const kind = entropy.one(kinds) ?? 'leads to';
		return linkOccurrences({
			configuration: place.configuration,
			from,
			to: [to],
			details: { kind }
		});
	},
	'condition-link': (model, entropy) => {
		const link = aLink(model, entropy);
		const from = link && entropy.one(Object.values(link.whole.occurrences));
		return (
			link &&
			from &&
			conditionLink({ configuration: link.configuration, from: [from.id], conditioned: link.link })
		);
	},
	'link-to-element': (model, entropy) => {
		const place = aPlace(model, entropy);
		return (
			place &&
			linkToElement({
				configuration: place.configuration,
				from: [place.occurrence],
				choice: choice(model, entropy),
				roles: roles(entropy)
			})
		);
	},
	'edit-link': (model, entropy) => {
		const link = aLink(model, entropy);
		return (
			link && editLink({ ...link, fields: { kind: entropy.one(kinds) ?? 'blocks', hedge: null } })
		);
	},
	'remove-link': (model, entropy) => {
		const link = aLink(model, entropy);
		return link && removeLink(link);
	},
	'edit-implied-link': (model, entropy) => {
		const implied = anImplied(model, entropy);
		return implied && editImpliedLink({ ...implied, fields: { kind: 'triggers' } });
	},
	'remove-implied-link': (model, entropy) => {
		const implied = anImplied(model, entropy);
		return implied && removeImpliedLink(implied);
	},
	'accept-passages': (model, entropy) => {
		const theory = entropy.one(model.theory.keys());
		const lackingIn = entropy.one(model.version.keys());
		const details = { wording: { text: entropy.words, verbatim: true, starred: entropy.coin } };
		return acceptPassages({
			passages: [
				{
					toldBy: { teller: 'analyst' },
					occurrences: [
						{ choice: choice(model, entropy), roles: roles(entropy), details },
						{ choice: choice(model, entropy), roles: roles(entropy), details }
					],
					links: [
						{ from: [0], to: [1] },
						{ from: [0], to: [], toLink: 0 }
					]
				}
			],
			...(theory && { theory }),
			...(lackingIn && { lackingIn })
		});
	},
	'create-theory': (_, entropy) => createTheory({ name: entropy.words, kind: 'programme' }),
	'edit-theory': (model, entropy) => {
		const theory = entropy.one(model.theory.keys());
		return theory && editTheory({ theory, fields: { description: entropy.words } });
	},
	'set-standing': (model, entropy) => {
		const theory = entropy.one(model.theory.keys());
		return theory && setStanding({ theory, standing: 'refuted', reason: entropy.words });
	},
	'include-configuration': (model, entropy) => {
		const theory = entropy.one(model.theory.keys());
		const configuration = aConfiguration(model, entropy)?.id;
		return theory && configuration && includeConfiguration({ theory, configuration });
	},
	'exclude-configuration': (model, entropy) => {
		const theory = entropy.one(model.theory.values());
		const held = Object.keys(theory?.configurations ?? {}) as `configuration:${string}`[];
		const configuration = entropy.one(held);
		if (theory === undefined || configuration === undefined) return undefined;
		return excludeConfiguration({ theory: theory.id, configuration });
	},
	'delete-theory': (model, entropy) => {
		const theory = entropy.one(model.theory.keys());
		return theory && deleteTheory({ theory });
	},
	'freeze-version': (model, entropy) => {
		const theory = entropy.one(model.theory.keys());
		return theory && freezeVersion({ theory, name: entropy.words, reason: entropy.words });
	},
	'set-holding': (model, entropy) => {
		const version = entropy.one(model.version.keys());
		const place = aPlace(model, entropy);
		const holding = entropy.one(['yes', 'no', null] as const) ?? null;
		return version && place && setHolding({ version, occurrence: place.occurrence, holding });
	},
	'edit-project': (_, entropy) => editProject({ fields: { programme: entropy.words } }),
	'add-coder': (_, entropy) => addCoder({ name: entropy.words }),
	'place-cards': (model, entropy) => {
		const element = entropy.one(model.element.keys());
		const place = { x: entropy.below(900), y: entropy.below(900), placed: true };
		return element && placeCards({ shows: 'elements', places: { [element]: place } });
	},
	'arrange-cards': (model, entropy) => {
		const places = [...model.element.keys()].map((id) => [id, { x: entropy.below(99), y: 0 }]);
		return arrangeCards({ shows: 'elements', places: Object.fromEntries(places) });
	}
};
