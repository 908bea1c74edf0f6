import type { Check } from '$lib/core/checks/check';
import { isStillAsking, type RespondedFinding } from '$lib/core/checks/responses';
import type { Model } from '$lib/core/model/model';
import { countOf } from '../shared/words';

/** The findings of each check. */
export function byCheck(
	responded: readonly RespondedFinding[]
): ReadonlyMap<string, readonly RespondedFinding[]> {
	const found = new Map<string, RespondedFinding[]>();
	for (const one of responded) {
		const others = found.get(one.finding.check);
		if (others === undefined) found.set(one.finding.check, [one]);
		else others.push(one);
	}
	return found;
}

const nouns: Readonly<Record<string, readonly [string, string]>> = {
	bearing: ['target spoken to', 'targets spoken to'],
	'element-coverage': ['occurrence', 'occurrences'],
	'chain-threads': ['chain', 'chains'],
	ripples: ['entry', 'entries'],
	'role-inventory': ['element', 'elements'],
	'case-matrix': ['outcome looked at', 'outcomes looked at'],
	'demi-regularities': ['recurs', 'recur'],
	'double-counted-person': ['person', 'people'],
	'new-information': ['source', 'sources']
};

/** How a check stands, in words: how many still ask, else what was done about them, else what is shown. */
export function standingWords(check: Check, found: readonly RespondedFinding[]): string {
	const raised = found.filter(({ finding }) => finding.kind !== 'map');
	const asking = raised.filter(isStillAsking).length;
	if (check.kind === 'map') {
		const [one, many] = nouns[check.id] ?? ['entry', 'entries'];
		const shown = found.filter(({ finding }) => !finding.key.endsWith(':more')).length;
		const least = shown < found.length ? 'at least ' : '';
		return shown === 0 ? 'nothing to show' : `${least}${countOf(shown, one, many)}`;
	}
	if (asking > 0)
		return check.kind === 'fact'
			? `${asking} to look at`
			: countOf(asking, 'still asks', 'still ask');
	return raised.length === 0 ? 'nothing to ask' : 'all answered or dismissed';
}

/** How many findings still ask under one heading; nothing where none does. */
export function askingWords(
	checks: readonly Check[],
	found: ReadonlyMap<string, readonly RespondedFinding[]>
): string {
	const asking = checks
		.flatMap(({ id }) => found.get(id) ?? [])
		.filter((one) => one.finding.kind !== 'map' && isStillAsking(one)).length;
	return asking === 0 ? '' : countOf(asking, 'still asks', 'still ask');
}

/** What stands below the checks: the evidence laid beside the theory, and what people kept. */
export function keptEntries(
	model: Model
): { readonly shown: string; readonly label: string; readonly words: string }[] {
	const configurations = countOf(model.configuration.size, 'configuration');
	return [
		{ shown: 'beside', label: 'Evidence beside the theory', words: configurations },
		{ shown: 'decisions', label: 'Decisions', words: countOf(model.decision.size, 'decision') },
		{
			shown: 'searches',
			label: 'Search log',
			words: countOf(model.search.size, 'search', 'searches')
		}
	];
}

/** The number alone where it stands beside what it counts, and a dash where there is none. */
export function shortly(words: string): string {
	return /\d+/.exec(words)?.[0] ?? '–';
}
