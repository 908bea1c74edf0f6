import { codingsWithin, type Evidence, type Within } from '../evidence';
import { rememberTogether } from '../graph/remember';
import type { Configuration } from '../model/configuration';
import { isAskedAbout } from './asked';
import { bindingOf, type Level } from './binding';
import type { Check } from './check';
import { claimsOf } from './claims';
import { dyadWording } from './dyad-words';
import { finding, type Finding } from './finding';
import { works } from './works';

/** How closely the evidence binds each link, drawn or implied. */
export const dyadBinding: Check = {
	id: 'dyad-binding',
	question: 'Did anyone say the link, or did we assemble it?',
	rule: 'For each link the best of: an extract coded to the link or its configuration says it; else its ends are spoken of in one extract, in one source about one case, about one case, or in extracts that share no case; extracts that refute do not say it.',
	kind: 'prompt',
	topic: 'evidence',
	cannotKnow:
		'Whether the link holds. A link that nobody says can be the best explanation; one that somebody says can be wrong.',
	from: [
		{
			work: works.jacksonKolla,
			lends: 'Pairs and triads are read off what one speaker links in one passage.'
		},
		{
			work: works.jagoshRetroduction,
			lends:
				'A causal link may be inferred by the analyst, and is then to be told apart from what was said.'
		}
	],
	find(model, evidence) {
		const wording = dyadWording(model, evidence);
		const found: Finding[] = [];
		for (const configuration of model.configuration.values()) {
			const levels = levelsOf(evidence, configuration);
			const asked = isAskedAbout(model, configuration);
			claimsOf(configuration).forEach((claim, at) => {
				const isOpen = asked && configuration.toldBy.teller === 'analyst' && levels[at] !== 1;
				found.push(finding(isOpen ? 'prompt' : 'map', wording, claim));
			});
		}
		return found;
	}
};

const levelsKnown = rememberTogether(
	(configuration: Configuration, within: Within): readonly Level[] =>
		claimsOf(configuration).map((claim) => bindingOf(within, claim).level)
);

/** The level of each claim of a configuration, kept while nothing coded to it changes. */
export function levelsOf(evidence: Evidence, configuration: Configuration): readonly Level[] {
	return levelsKnown(configuration, codingsWithin(evidence, configuration.id));
}
