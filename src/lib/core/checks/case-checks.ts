import { caseMatrix } from './case-matrix';
import type { Check } from './check';
import { contextSplit } from './context-split';
import { demiRegularities } from './demi-regularities';
import { deviantCases } from './deviant-cases';
import { quoteVersusCaseValue } from './quote-versus-case-value';
import { sequence } from './sequence';

/** The checks over cases: what is simply so, what is asked, what is only shown. */
export const caseChecks: readonly Check[] = [
	quoteVersusCaseValue,
	deviantCases,
	contextSplit,
	caseMatrix,
	sequence,
	demiRegularities
];
