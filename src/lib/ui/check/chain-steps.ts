import type { Finding } from '$lib/core/checks/finding';
import type { Evidence } from '$lib/core/evidence';
import { extractsIn } from '$lib/core/evidence-voices';
import { chainOf } from '$lib/core/graph/chains';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import { carriedChain, type StepState } from '$lib/core/threads/carried';
import { chainInBrief, chainPlaces } from '$lib/core/checks/chain-words';
import { chainOfFinding } from '$lib/core/checks/chain-threads';
import { countOf } from '../shared/words';

/** One link of a chain as a row shows it. */
export interface ShownStep {
	readonly from: string;
	readonly to: string;
	readonly state: StepState;
	readonly extracts: readonly Id<'extract'>[];
	/** How many extracts say it. */
	readonly words: string;
	/** What they say, for those who hear the number alone. */
	readonly says: string;
}

/** A chain as a row shows it. */
export interface ShownChain {
	readonly steps: readonly ShownStep[];
	/** Who carries how much of it. */
	readonly words: string;
	/** The configurations it runs through. */
	readonly places: string;
}

/** The links of a chain that a finding tells of, in order. */
export function chainSteps(model: Model, evidence: Evidence, finding: Finding): ShownChain {
	const chain = chainOfFinding(model, evidence, finding) ?? chainOf([]);
	const name = (element: Id<'element'>): string => {
		const record = model.element.get(element);
		return record?.shortLabel ?? record?.label ?? 'an element that is gone';
	};
	const carried = carriedChain(evidence, chain);
	return {
		words: chainInBrief(model, carried),
		places: chainPlaces(model, carried),
		steps: carried.steps.map(({ step, codings, state }) => {
			const extracts = extractsIn(codings);
			const [from, to] = [name(step.from), name(step.to)];
			return {
				from,
				to,
				state,
				extracts,
				words: countOf(extracts.length, 'extract'),
				says: `say that ${from} leads to ${to}`
			};
		})
	};
}
