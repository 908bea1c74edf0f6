import { bindingOf, type Binding } from './binding';
import { isAskedAbout } from './asked';
import type { Check } from './check';
import { claimsOf, type Claim } from './claims';
import { dyadWording } from './dyad-words';
import { finding, type Finding, type FindingKind } from './finding';

/** How closely the evidence binds each link, drawn or implied. */
export const dyadBinding: Check = {
	id: 'dyad-binding',
	question: 'Did anyone say the link, or did we assemble it?',
	rule: 'For each link the best of: an extract coded to the link or its configuration says it; else its ends are spoken of in one extract, in one source about one case, about one case, or in extracts that share no case; extracts that refute do not say it.',
	kind: 'prompt',
	find(model, evidence) {
		const wording = dyadWording(model, evidence);
		const found: Finding[] = [];
		for (const configuration of model.configuration.values()) {
			const asked = isAskedAbout(model, configuration);
			for (const claim of claimsOf(configuration)) {
				const kind = asked ? kindOf(claim, bindingOf(evidence, claim)) : 'map';
				found.push(finding(kind, wording, claim));
			}
		}
		return found;
	}
};

function kindOf({ configuration }: Claim, { level }: Binding): FindingKind {
	return level === 1 || configuration.toldBy.teller === 'participant' ? 'map' : 'prompt';
}
