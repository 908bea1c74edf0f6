import type { Evidence } from '../evidence';
import { chainTarget, type Chain } from '../graph/chains';
import { inOrder } from '../graph/places';
import { remember } from '../graph/remember';
import { explicitSteps } from '../graph/theory-graph';
import type { Model } from '../model/model';
import { mostToldChains, type MostTold, type ToldStep } from '../threads/most-told';
import { whichSaid } from '../threads/told';
import type { Check } from './check';
import { chainWords, moreWords } from './chain-words';
import { finding, type Finding, type Wording } from './finding';
import { works } from './works';

/** Who carries the chains of a theory, and where they are only stitched together. */
export const chainThreads: Check = {
	id: 'chain-threads',
	question: 'Does anyone carry this chain end to end?',
	rule: 'For each chain of two explicit links or more, from where nothing leads to as far as it goes: what says each link, and the longest run of links that one speaker or one case carries; those with the fewest links that no extract says come first.',
	kind: 'map',
	topic: 'evidence',
	cannotKnow:
		'Whether the chain holds. One person who tells it whole may be the only one it is true of, and a chain nobody tells whole may be how the programme works.',
	from: [
		{
			work: works.jagosh,
			lends:
				'What one configuration brings about becomes the setting of the next; such ripples are followed through the data.'
		},
		{
			work: works.jacksonKolla,
			lends: 'What one speaker links is another thing than what the analyst links.'
		}
	],
	find(model, evidence) {
		const { chains, more } = toldChains(model, evidence);
		const chain = chainWording(model, evidence);
		const found = chains.map((one) => finding('map', chain, one));
		if (more === 'no') return found;
		return [...found, finding('map', moreWording, { many: chains.length, more })];
	}
};

const bound = { atMost: 100, effort: 6000 };

interface Looked {
	readonly said: readonly string[];
	readonly found: MostTold;
}

const lastLooked = new WeakMap<Model['configuration'], Looked>();

/** The chains of a project; looked for again only where a link comes to be said, or is said no more. */
function toldChains(model: Model, evidence: Evidence): MostTold {
	const configurations = inOrder(model.configuration);
	const said = configurations.map((one) => whichSaid(evidence, one));
	const last = lastLooked.get(model.configuration);
	if (last?.said.every((which, at) => which === said[at]) === true) return last.found;
	const steps = configurations.flatMap((configuration, at) =>
		explicitSteps(configuration).map((step, nth): ToldStep => ({
			step,
			isSaid: said[at]?.[nth] === '1'
		}))
	);
	const found = mostToldChains(steps, bound);
	lastLooked.set(model.configuration, { said, found });
	return found;
}

/** The chain that a finding of this check tells of, where it is still among those listed. */
export function chainOfFinding(
	model: Model,
	evidence: Evidence,
	{ key }: Pick<Finding, 'key'>
): Chain | undefined {
	return chainsByKey(toldChains(model, evidence)).get(key);
}

const chainsByKey = remember(
	({ chains }: MostTold): ReadonlyMap<string, Chain> =>
		new Map(chains.map((chain) => [`${chainThreads.id}:${recordsOf(chain).join('+')}`, chain]))
);

function recordsOf({ elements, steps }: Chain): string[] {
	return [...elements, ...steps.flatMap(({ links }) => links.map(({ link }) => link))];
}

function chainWording(model: Model, evidence: Evidence): Wording<Chain> {
	return {
		check: chainThreads.id,
		records: recordsOf,
		about: (chain) => [chainTarget(chain)],
		tell: (chain) => chainWords(model, evidence, chain)
	};
}

const moreWording: Wording<{ many: number; more: MostTold['more'] }> = {
	check: chainThreads.id,
	records: () => ['more'],
	about: () => [],
	tell: ({ many, more }) => moreWords(many, more)
};
