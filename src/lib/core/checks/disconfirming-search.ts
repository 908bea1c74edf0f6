import {
	codingsUnder,
	codingsWithin,
	type CodedExtract,
	type Evidence,
	type Within
} from '../evidence';
import { theoriesOf } from '../graph/places';
import { remember } from '../graph/remember';
import type { Configuration } from '../model/configuration';
import type { SearchLogEntry } from '../model/judgement';
import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';
import type { Target } from '../model/target';
import { isAskedAbout } from './asked';
import type { Check } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { configurationName, targetName } from './names';
import { listed, quoted } from './words';
import { works } from './works';

/** Whether the opposite of each configuration was looked for. */
export const disconfirmingSearch: Check = {
	id: 'disconfirming-search',
	question: 'Did we look for the opposite?',
	rule: 'No extract refutes the configuration, its parts, a chain through it or a theory that holds it, and no search for the opposite of any of these is logged; where a search is logged, what it found is shown.',
	kind: 'prompt',
	topic: 'evidence',
	cannotKnow: 'What was looked for and not logged here, and how hard somebody looked.',
	from: [
		{
			work: works.lincolnGuba,
			lends: 'A working hypothesis is revised in the light of negative cases that are looked for.'
		},
		{
			work: works.pawsonPolicy,
			lends: 'Evidence tests a theory where it could also have spoken against it.'
		}
	],
	find(model, evidence) {
		const wording = wordingFor(model);
		const throughChains = refutedThroughChains(evidence);
		const found: Finding[] = [];
		for (const configuration of model.configuration.values()) {
			if (!isAskedAbout(model, configuration)) continue;
			if (searchesFor(model, configuration).length > 0)
				found.push(finding('map', wording, configuration));
			else if (!throughChains.has(configuration.id) && !isRefuted(model, evidence, configuration))
				found.push(finding('prompt', wording, configuration));
		}
		return found;
	}
};

/** The configuration itself and the theories that hold it. */
function holdersOf(model: Model, configuration: Configuration): Id[] {
	return [configuration.id, ...theoriesOf(model, configuration.id).map(({ id }) => id)];
}

/** The configurations or the theory that a target lies in; an element lies in none, for it claims nothing. */
function holdersOfTarget(target: Target): readonly Id[] {
	if (target.kind === 'element') return [];
	if (target.kind === 'theory') return [target.theory];
	if (target.kind === 'chain') return target.links.map(({ configuration }) => configuration);
	return [target.configuration];
}

/** Whether an extract refutes a configuration, a part of it or a theory that holds it. */
function isRefuted(model: Model, evidence: Evidence, { id }: Configuration): boolean {
	return (
		anySpeaksAgainst(codingsWithin(evidence, id)) ||
		theoriesOf(model, id).some((theory) => speakAgainst(codingsUnder(evidence, theory.id)))
	);
}

const anySpeaksAgainst = remember(({ byTarget }: Within) =>
	[...byTarget.values()].some(speakAgainst)
);

const speakAgainst = remember((codings: readonly CodedExtract[]) =>
	codings.some(({ coding }) => coding.bearing === 'refutes')
);

function refutedThroughChains(evidence: Evidence): ReadonlySet<Id> {
	const refuted = evidence.chains.flatMap((key) =>
		codingsUnder(evidence, key).filter(({ coding }) => coding.bearing === 'refutes')
	);
	return new Set(refuted.flatMap(({ coding }) => holdersOfTarget(coding.target)));
}

/** Searches by the configurations and theories in which they looked. */
const searchesByHolder = remember((table: Table<'search'>) => {
	const searches = new Map<Id, SearchLogEntry[]>();
	for (const search of table.values())
		for (const holder of new Set(search.targets.flatMap(holdersOfTarget)))
			searches.set(holder, [...(searches.get(holder) ?? []), search]);
	return searches;
});

function searchesFor(model: Model, configuration: Configuration): SearchLogEntry[] {
	if (model.search.size === 0) return [];
	const byHolder = searchesByHolder(model.search);
	const holders = holdersOf(model, configuration);
	return [...new Set(holders.flatMap((holder) => byHolder.get(holder) ?? []))];
}

function wordingFor(model: Model): Wording<Configuration> {
	return {
		check: disconfirmingSearch.id,
		records: ({ id }) => [id],
		about: ({ id }) => [{ kind: 'configuration', configuration: id }],
		tell: (configuration) => {
			const searches = searchesFor(model, configuration);
			return searches.length === 0
				? notLookedFor(model, configuration)
				: lookedFor(model, configuration, searches);
		}
	};
}

function notLookedFor(model: Model, configuration: Configuration): Telling {
	return {
		sentence: `What would speak against ${configurationName(model, configuration.id)} was not looked for.`,
		because:
			'No extract refutes it or a part of it, and the search log has no entry for it or for a theory that holds it.',
		firedBy: ['not looked for']
	};
}

const foundWords: Readonly<Record<SearchLogEntry['found'], string>> = {
	'nothing against it': 'looked for, not found',
	'something against it': 'looked for, and something against it found',
	'not decided yet': 'looked for, not decided yet'
};

function lookedFor(
	model: Model,
	configuration: Configuration,
	searches: readonly SearchLogEntry[]
): Telling {
	const outcomes = [...new Set(searches.map(({ found }) => foundWords[found]))];
	const entries = searches.map(
		({ lookedFor: what, where, targets, found }) =>
			`${quoted(what)}${where === '' ? '' : ` in ${where}`} for ${listed(targets.map((target) => targetName(model, target)))}: ${found}`
	);
	return {
		sentence: `What would speak against ${configurationName(model, configuration.id)}: ${listed(outcomes)}.`,
		because: `The search log has ${entries.join('; ')}.`,
		extracts: searches.flatMap(({ extracts }) => Object.keys(extracts ?? {}) as Id<'extract'>[]),
		firedBy: searches.map(({ id, found }) => `${id} ${found}`)
	};
}
