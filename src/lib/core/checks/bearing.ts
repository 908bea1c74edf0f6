import { byBearing, codingsWithin, type CodedExtract } from '../evidence';
import type { Model } from '../model/model';
import type { Target } from '../model/target';
import type { Check } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { listsWithin } from './lists-within';
import { targetName } from './names';
import { targetRecords } from './target-records';
import { countedExtracts } from './words';
import { works } from './works';

/** What the extracts on each target do for it. */
export const bearing: Check = {
	id: 'bearing',
	question: 'What supports, refutes, refines?',
	rule: 'For each occurrence, link, configuration, chain and theory that any extract is coded to, the extracts that support, refute and refine it in three lists, and those not yet judged.',
	kind: 'map',
	topic: 'evidence',
	cannotKnow:
		'How much weight a passage has. The lists are not set off against each other, and refining is the best that evidence can do.',
	from: [
		{
			work: works.pawsonPolicy,
			lends: 'Evidence supports, refutes or refines a theory; nothing in it is a vote.'
		}
	],
	find(model, evidence) {
		const wording = wordingFor(model);
		const found: Finding[] = [];
		const look = (key: string): void => {
			const codings = evidence.byTarget.get(key);
			if (codings !== undefined) found.push(finding('map', wording, codings));
		};
		for (const theory of model.theory.keys()) look(theory);
		for (const configuration of model.configuration.values())
			for (const codings of listsWithin(configuration, codingsWithin(evidence, configuration.id)))
				found.push(finding('map', wording, codings));
		evidence.chains.forEach(look);
		return found;
	}
};

type Codings = readonly CodedExtract[];

function wordingFor(model: Model): Wording<Codings> {
	return {
		check: bearing.id,
		records: (codings) => targetsOf(codings).flatMap(targetRecords),
		about: targetsOf,
		tell: (codings) => tell(model, codings)
	};
}

/** The one target that all these codings are on. */
function targetsOf(codings: Codings): Target[] {
	return codings.slice(0, 1).map(({ coding }) => coding.target);
}

function tell(model: Model, codings: Codings): Telling {
	const { supports, refutes, refines, unjudged } = byBearing(codings);
	const counted = [
		countedExtracts(supports, ['supports', 'support']),
		countedExtracts(refutes, ['refutes', 'refute']),
		countedExtracts(refines, ['refines', 'refine']),
		countedExtracts(unjudged, ['is not yet judged', 'are not yet judged'])
	].filter(({ extracts }) => extracts.length > 0);
	return {
		sentence: `On ${targetsOf(codings)
			.map((target) => targetName(model, target))
			.join('')}: ${counted.map(({ words }) => words).join('; ')}.`,
		because:
			'These extracts are coded to it; the lists stand side by side and are not set off against each other.',
		counted,
		firedBy: codings.map(({ extract, coding }) => `${coding.bearing} ${extract.id}`)
	};
}
