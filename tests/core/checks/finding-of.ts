import { gatherEvidence } from '../../../src/lib/core/evidence';
import type { Check, Texts } from '../../../src/lib/core/checks/check';
import type { Finding } from '../../../src/lib/core/checks/finding';
import type { SmallProject } from '../../fixtures/small-project';

/** What one check finds in a small project. */
export function findingsOf(check: Check, made: SmallProject, texts: Texts = new Map()): Finding[] {
	const model = made.model();
	return check.find(model, gatherEvidence(model), texts);
}

/** The one finding of a check in a small project. */
export function findingOf(check: Check, made: SmallProject, texts: Texts = new Map()): Finding {
	const [found, ...others] = findingsOf(check, made, texts);
	if (found === undefined || others.length > 0)
		throw new Error(`${check.id} has ${others.length + (found === undefined ? 0 : 1)} findings`);
	return found;
}
