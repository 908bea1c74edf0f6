import type { Evidence } from '../evidence';
import type { Model } from '../model/model';
import { activityAsMechanism } from './activity-as-mechanism';
import { bearing } from './bearing';
import { caseChecks } from './case-checks';
import { chainThreads } from './chain-threads';
import type { Check, Texts } from './check';
import { coderAgreement } from './coder-agreement';
import { disconfirmingSearch } from './disconfirming-search';
import { doubleCountedPerson } from './double-counted-person';
import { dyadBinding } from './dyad-binding';
import { elementCoverage } from './element-coverage';
import type { Finding } from './finding';
import { groupSilence } from './group-silence';
import { mechanismWithoutReasoning } from './mechanism-without-reasoning';
import { middleRangeMapping } from './middle-range-mapping';
import { missingSlot } from './missing-slot';
import { newInformation } from './new-information';
import { nonDiscriminatingContext } from './non-discriminating-context';
import { oneSidedTheory } from './one-sided-theory';
import { outcomeRestatesContext } from './outcome-restates-context';
import { participantArithmetic } from './participant-arithmetic';
import { quotationIntegrity } from './quotation-integrity';
import { ripples } from './ripples';
import { rivalsTold } from './rival-ledger';
import { roleInventory } from './role-inventory';
import { statusMix } from './status-mix';
import { surplusEvidence } from './surplus-evidence';
import { triadBinding } from './triad-binding';
import { unansweredRefutation } from './unanswered-refutation';
import { unpairedBundle } from './unpaired-bundle';
import { versionReasons } from './version-reasons';

/** Every check, facts first, then what is asked, then what is only shown. */
export const checks: readonly Check[] = [
	quotationIntegrity,
	participantArithmetic,
	missingSlot,
	mechanismWithoutReasoning,
	activityAsMechanism,
	outcomeRestatesContext,
	nonDiscriminatingContext,
	unpairedBundle,
	oneSidedTheory,
	dyadBinding,
	triadBinding,
	unansweredRefutation,
	statusMix,
	disconfirmingSearch,
	coderAgreement,
	surplusEvidence,
	versionReasons,
	middleRangeMapping,
	rivalsTold,
	bearing,
	elementCoverage,
	chainThreads,
	groupSilence,
	doubleCountedPerson,
	newInformation,
	ripples,
	roleInventory,
	...caseChecks
];

const noTexts: Texts = new Map();

/** What all checks find in a project; quotations are checked in the texts that are loaded. */
export function runChecks(model: Model, evidence: Evidence, texts: Texts = noTexts): Finding[] {
	const found: Finding[] = [];
	for (const check of checks)
		for (const finding of check.find(model, evidence, texts)) found.push(finding);
	return found;
}
