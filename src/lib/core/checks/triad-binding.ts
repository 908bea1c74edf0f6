import { codingsWithin, type Evidence, type Within } from '../evidence';
import { rememberTogether } from '../graph/remember';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import { isAskedAbout } from './asked';
import type { Level } from './binding';
import type { Check } from './check';
import { finding, type Finding } from './finding';
import { isTriad, triadBindingOf } from './triad';
import { triadWording } from './triad-words';
import { works } from './works';

/** How closely the evidence binds context, mechanism and outcome of each configuration. */
export const triadBinding: Check = {
	id: 'triad-binding',
	question: 'Did anyone tell context, mechanism and outcome together?',
	rule: 'For each configuration that has all three the best of: an extract coded to the configuration tells it; else a context, a mechanism and an outcome of it are spoken of in one extract, in one source about one case, about one case, or in extracts that share no case; an extract on a link speaks of its ends, and extracts that refute do not tell it.',
	kind: 'prompt',
	topic: 'evidence',
	cannotKnow:
		'Whether the configuration holds. What nobody tells whole can be the best explanation of what several people tell in parts.',
	from: [
		{
			work: works.jacksonKolla,
			lends: 'Pairs and triads are read off what one speaker links in one passage.'
		},
		{
			work: works.gilmore,
			lends: 'It is shown how a configuration was put together from the material.'
		}
	],
	find(model, evidence) {
		const wording = triadWording(model, evidence);
		const found: Finding[] = [];
		for (const configuration of model.configuration.values()) {
			const level = levelOf(model, evidence, configuration);
			if (level === undefined) continue;
			const isOpen =
				level !== 1 &&
				configuration.toldBy.teller === 'analyst' &&
				isAskedAbout(model, configuration);
			found.push(finding(isOpen ? 'prompt' : 'map', wording, configuration));
		}
		return found;
	}
};

type Bound = Level | undefined;

/** Contexts that are borrowed have their evidence elsewhere, so only what stands alone is kept. */
function levelOf(model: Model, evidence: Evidence, configuration: Configuration): Bound {
	if (configuration.contextsFrom === undefined)
		return levelKnown(configuration, codingsWithin(evidence, configuration.id));
	return isTriad(model, configuration)
		? triadBindingOf(model, evidence, configuration).level
		: undefined;
}

const levelKnown = rememberTogether((configuration: Configuration, within: Within): Bound => {
	const alone = { configuration: new Map([[configuration.id, configuration]]) };
	if (!isTriad(alone, configuration)) return undefined;
	const evidence = { within: new Map([[configuration.id, within]]) };
	return triadBindingOf(alone, evidence, configuration).level;
});
