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
import {
	conditionLink,
	linkOccurrences,
	linkToElement
} from '../../../src/lib/core/commands/link-occurrences';
import { moveOccurrence } from '../../../src/lib/core/commands/move-occurrence';
import { removeOccurrence } from '../../../src/lib/core/commands/remove-occurrence';
import type { Maker } from './make-command';
import { aConfiguration, aLink, anImplied, aPlace, choice, roles } from './make-parts';

const kinds = ['leads to', 'enables', 'triggers', 'blocks'] as const;

/** A maker for every command on elements, configurations, occurrences and links. */
export const structureMakers: Readonly<Record<string, Maker>> = {
	'create-element': (_, entropy) => createElement({ label: `${entropy.words} alone` }),
	'rename-element': (model, entropy) => {
		const element = entropy.one(model.element.keys());
		return element && renameElement({ element, label: `${entropy.words} renamed` });
	},
	'edit-element': (model, entropy) => {
		const element = entropy.one(model.element.keys());
		const oppositeOf = entropy.coin ? null : (entropy.one(model.element.keys()) ?? null);
		const shortLabel = entropy.coin ? null : entropy.words;
		const fields = { oppositeOf, shortLabel, note: entropy.words };
		return element && editElement({ element, fields });
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
	}
};
