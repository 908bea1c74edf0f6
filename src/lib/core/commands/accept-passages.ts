import { applyDiff, diffModels, type Diff } from '../diff';
import type { Configuration, ToldBy } from '../model/configuration';
import type { Id } from '../model/id';
import type { Link } from '../model/link';
import type { Model } from '../model/model';
import type { RoleRelation, Roles } from '../model/role';
import type { OccurrenceDetails } from './add-occurrence';
import { added, defineCommand, Refused, revised, type Context } from './command';
import { acceptedConfiguration } from './accepted-configuration';
import { chosenElement, type ElementChoice } from './elements';

/** An occurrence read from a text and looked over by a person. */
export interface AcceptedOccurrence {
	readonly choice: ElementChoice;
	readonly roles: Roles;
	readonly relation?: RoleRelation;
	readonly details?: OccurrenceDetails;
}

/** A configuration read from a text and looked over by a person; link ends count its occurrences from 0. */
export interface AcceptedPassage {
	readonly configuration?: Id<'configuration'>;
	readonly reference?: string;
	readonly nickname?: string;
	readonly toldBy: ToldBy;
	readonly source?: Id<'source'>;
	readonly locator?: string;
	readonly contextsFrom?: Id<'configuration'>;
	readonly occurrences: readonly AcceptedOccurrence[];
	readonly links: readonly (Partial<Pick<Link, 'kind' | 'hedge' | 'wording'>> & {
		readonly from: readonly number[];
		readonly to: readonly number[];
		/** Place of the link it conditions; `to` is empty then. */
		readonly toLink?: number | undefined;
	})[];
}

/** Adds configurations read from a text, all in one change: their elements, occurrences and links, their place in a theory, and what an asterisk says about a version. */
export const acceptPassages = defineCommand<{
	passages: readonly AcceptedPassage[];
	theory?: Id<'theory'>;
	/** The version that asterisks say lacks an occurrence. */
	lackingIn?: Id<'version'>;
}>({
	name: 'accept-passages',
	scope: 'theory',
	change(model, { passages, theory, lackingIn }, context) {
		let working = model;
		const touched: Diff[number][] = [];
		for (const passage of passages) {
			const diff = passageDiff(working, passage, { theory, lackingIn }, context);
			if (diff instanceof Refused) return diff;
			working = applyDiff(working, diff);
			touched.push(...diff);
		}
		return diffModels(model, working, touched);
	},
	sentence: () => 'Added configurations from a text'
});

type Places = { theory: Id<'theory'> | undefined; lackingIn: Id<'version'> | undefined };

function passageDiff(
	model: Model,
	passage: AcceptedPassage,
	{ theory, lackingIn }: Places,
	context: Context
): Diff | Refused {
	let working = model;
	const touched: Diff[number][] = [];
	const step = (diff: Diff | Refused): Refused | undefined => {
		if (diff instanceof Refused) return diff;
		working = applyDiff(working, diff);
		touched.push(...diff);
		return undefined;
	};
	const elements: Id<'element'>[] = [];
	for (const { choice } of passage.occurrences) {
		const chosen = chosenElement(working, choice, context);
		if (chosen instanceof Refused) return chosen;
		step(chosen.diff);
		elements.push(chosen.id);
	}
	const configuration = acceptedConfiguration(working, passage, elements, context);
	if (configuration instanceof Refused) return configuration;
	const refused =
		step(added('configuration', configuration)) ??
		(theory === undefined ? undefined : step(membership(working, theory, configuration.id))) ??
		(lackingIn === undefined ? undefined : step(asterisks(working, lackingIn, configuration)));
	return refused ?? touched;
}

function membership(model: Model, theory: Id<'theory'>, configuration: Id<'configuration'>) {
	return revised(model, 'theory', theory, (before) => ({
		...before,
		configurations: { ...before.configurations, [configuration]: true as const }
	}));
}

function asterisks(model: Model, version: Id<'version'>, configuration: Configuration) {
	const starred = Object.values(configuration.occurrences).filter(
		(one) => one.wording?.starred === true
	);
	return revised(model, 'version', version, (before) => ({
		...before,
		holdings: {
			...before.holdings,
			...Object.fromEntries(starred.map(({ id }) => [id, 'no' as const]))
		}
	}));
}
