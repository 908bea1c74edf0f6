import { speaking } from '../checks/binding';
import {
	codingsUnder,
	codingsWithin,
	type CodedExtract,
	type Evidence,
	type Within
} from '../evidence';
import { remember, rememberTogether } from '../graph/remember';
import { explicitSteps, type LinkPlace, type Step } from '../graph/theory-graph';
import type { Configuration } from '../model/configuration';

/** What says a step: what says every link it takes, be it coded to the link, to its configuration or to a chain that runs along it. */
export function sayingStep(evidence: Evidence, { links }: Step): readonly CodedExtract[] {
	const [first, ...others] = links.map((place) => sayingLink(evidence, place));
	if (first === undefined || others.some((codings) => codings.length === 0)) return [];
	return [...first, ...others.flat()];
}

function sayingLink(evidence: Evidence, { configuration, link }: LinkPlace): CodedExtract[] {
	const within = codingsWithin(evidence, configuration);
	return [
		...speaking(within, link),
		...speaking(within, configuration),
		...(alongChains(evidence).get(link) ?? [])
	];
}

/** The codings on chains by the links that the chains run along. */
const alongChains = remember((evidence: Evidence): ReadonlyMap<string, readonly CodedExtract[]> => {
	const found = new Map<string, CodedExtract[]>();
	for (const key of evidence.chains)
		for (const one of codingsUnder(evidence, key)) {
			const { target, bearing } = one.coding;
			if (target.kind !== 'chain' || bearing === 'refutes') continue;
			for (const { link } of target.links) found.set(link, [...(found.get(link) ?? []), one]);
		}
	return found;
});

/** Which of the steps of a configuration are said, in their order: 1 where one is. */
export function whichSaid(evidence: Evidence, configuration: Configuration): string {
	const own = saidWithin(configuration, codingsWithin(evidence, configuration.id));
	if (evidence.chains.length === 0) return own;
	return explicitSteps(configuration)
		.map((step, at) => (own[at] === '1' || sayingStep(evidence, step).length > 0 ? '1' : '0'))
		.join('');
}

const saidWithin = rememberTogether((configuration: Configuration, within: Within): string => {
	const whole = speaking(within, configuration.id).length > 0;
	return explicitSteps(configuration)
		.map(({ links }) =>
			whole || links.every(({ link }) => speaking(within, link).length > 0) ? '1' : '0'
		)
		.join('');
});
