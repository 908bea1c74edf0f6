import type { Change, ConfigurationChange } from '$lib/core/versions/change';
import { isChange } from '$lib/core/versions/change';
import { changesIn, type Comparison } from '$lib/core/versions/compare';
import { reasonsBetween } from '$lib/core/versions/reasons-between';
import type { Model } from '$lib/core/model/model';

/** A configuration of the refinement table with those of its lines that are wanted. */
export interface RefinementGroup {
	readonly configuration: ConfigurationChange;
	readonly lines: readonly Change[];
	/** Its changes that have no reason on record. */
	readonly open: readonly Change[];
}

/** The table of a comparison: every change by configuration, those without a reason alone, or all parts. */
export function refinementGroups(
	model: Model,
	comparison: Comparison,
	wanted: 'changes' | 'no reason' | 'all'
): RefinementGroup[] {
	return comparison.configurations.flatMap((configuration) => {
		const open = changesIn(configuration).filter(
			(one) => reasonsBetween(model, comparison, one).length === 0
		);
		const parts: Change[] = [...configuration.occurrences, ...configuration.links];
		const lines = {
			changes: parts.filter(isChange),
			'no reason': parts.filter((one) => open.includes(one)),
			all: parts
		}[wanted];
		const isShown = {
			changes: isChange(configuration),
			'no reason': open.length > 0,
			all: true
		}[wanted];
		return isShown ? [{ configuration, lines, open }] : [];
	});
}

/** How a part read at one of the moments, or why nothing stands there. */
export function reading(change: Change, side: 'before' | 'after'): string {
	const there = change[side];
	const label = change.of === 'occurrence' ? change[side]?.label : undefined;
	if (there !== undefined)
		return label === undefined || label === there.words ? there.words : `${label}: ${there.words}`;
	if (change.kind === 'not said') return 'not said';
	return change.kind === 'kept' ? 'held; its words are not recorded' : '—';
}
