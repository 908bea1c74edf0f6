import type { ProposedGroup } from '../core/consolidate/propose';

/** What the worker that proposes groups answers: how many elements it has compared, and at the end the groups. */
export type ProposalAnswer =
	| { readonly kind: 'progress'; readonly done: number }
	| { readonly kind: 'proposed'; readonly groups: readonly ProposedGroup[] };
