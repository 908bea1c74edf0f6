import { codingsUnder, targetKey, type Evidence } from '../evidence';
import { partsOf } from '../graph/parts';
import { theoriesOf } from '../graph/places';
import { remember } from '../graph/remember';
import type { Configuration } from '../model/configuration';
import type { SearchLogEntry } from '../model/judgement';
import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';
import { isAskedAbout } from './asked';
import type { Check } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { configurationName, targetName } from './names';
import { listed, quoted } from './words';

/** Whether the opposite of each configuration was looked for. */
export const disconfirmingSearch: Check = {
	id: 'disconfirming-search',
	question: 'Did we look for the opposite?',
	rule: 'No extract refutes the configuration, its parts, a chain through it or a theory that holds it, and no search for the opposite of any of these is logged; where a search is logged, what it found is shown.',
	kind: 'prompt',
	find(model, evidence) {
		const wording = wordingFor(model);
		const throughChains = refutedThroughChains(evidence);
		const found: Finding[] = [];
		for (const configuration of model.configuration.values()) {
			if (!isAskedAbout(model, configuration)) continue;
			const isSearched = searchesFor(model, configuration).length > 0;
			const isRefuted = (key: string): boolean => hasRefuting(evidence, key);
			if (isSearched) found.push(finding('map', wording, configuration));
			else if (!throughChains.has(configuration.id) && !someKey(model, configuration, isRefuted))
				found.push(finding('prompt', wording, configuration));
		}
		return found;
	}
};

/** Whether something holds of a configuration, a part of it or a theory that holds it, by target key. */
function someKey(
	model: Model,
	configuration: Configuration,
	holds: (key: string) => boolean
): boolean {
	const { occurrences, links } = partsOf(configuration);
	return (
		holds(configuration.id) ||
		occurrences.some(({ id }) => holds(id)) ||
		links.some(({ id }) => holds(id)) ||
		theoriesOf(model, configuration.id).some(({ id }) => holds(id))
	);
}

function hasRefuting(evidence: Evidence, key: string): boolean {
	return codingsUnder(evidence, key).some(({ coding }) => coding.bearing === 'refutes');
}

function refutedThroughChains(evidence: Evidence): ReadonlySet<Id<'configuration'>> {
	const refuted = new Set<Id<'configuration'>>();
	for (const key of evidence.chains)
		for (const { coding } of codingsUnder(evidence, key))
			if (coding.bearing === 'refutes' && coding.target.kind === 'chain')
				for (const { configuration } of coding.target.links) refuted.add(configuration);
	return refuted;
}

/** Searches by the keys of what they looked for, a chain also under each of its configurations. */
const searchesByKey = remember((table: Table<'search'>) => {
	const searches = new Map<string, SearchLogEntry[]>();
	for (const search of table.values())
		for (const target of search.targets) {
			const keys =
				target.kind === 'chain'
					? target.links.map(({ configuration }) => configuration)
					: [targetKey(target)];
			for (const key of keys) searches.set(key, [...(searches.get(key) ?? []), search]);
		}
	return searches;
});

function searchesFor(model: Model, configuration: Configuration): SearchLogEntry[] {
	if (model.search.size === 0) return [];
	const byKey = searchesByKey(model.search);
	const searches = new Set<SearchLogEntry>();
	someKey(model, configuration, (key) => {
		for (const search of byKey.get(key) ?? []) searches.add(search);
		return false;
	});
	return [...searches];
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
