import type { Evidence } from '../evidence';
import { carriedChain, type StepState } from '../threads/carried';
import type { Chain } from './chains';

const better: readonly StepState[] = ['thread', 'stitch', 'broken'];

/**
 * How each link of some traced chains stands in them: on a thread where one speaker or one case carries
 * it on from or to the next, a stitch where it is said otherwise, broken where no extract says it. On
 * several chains at once the best counts, and a chain that one voice carries whole is a thread all along.
 */
export function threadsAlong(
	evidence: Evidence,
	chains: readonly Chain[]
): ReadonlyMap<string, StepState> {
	const states = new Map<string, StepState>();
	for (const chain of chains) {
		const { steps, run } = carriedChain(evidence, chain);
		const isWhole = run.length === steps.length;
		for (const { step, state } of steps)
			for (const { link } of step.links) {
				const now = isWhole ? 'thread' : state;
				const before = states.get(link);
				if (before === undefined || better.indexOf(now) < better.indexOf(before))
					states.set(link, now);
			}
	}
	return states;
}
