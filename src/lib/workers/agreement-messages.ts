import type { Comparing, Comparison } from '../core/agreement/compare';
import type { Difference } from '../core/agreement/differences';
import type { Passage } from '../core/agreement/passages';

/** What the worker that compares coders is told: the coded passages piece by piece, then what to compare. */
export type AgreementRequest =
	| { readonly kind: 'passages'; readonly passages: readonly Passage[] }
	| {
			readonly kind: 'compare';
			/** How long each text is, by its SHA-256. */
			readonly lengths: ReadonlyMap<string, number>;
			readonly comparing: Comparing;
	  };

/** What it answers: how many lines of the table are done, of how many, then the differences piece by piece, and at the end all else. */
export type AgreementAnswer =
	| { readonly kind: 'progress'; readonly done: number; readonly total: number }
	| { readonly kind: 'differences'; readonly differences: readonly Difference[] }
	| { readonly kind: 'compared'; readonly comparison: Omit<Comparison, 'differences'> };
