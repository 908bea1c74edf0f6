import type { CodedExtract, Evidence } from '../evidence';
import { casesOf } from '../evidence-voices';
import type { Chain } from '../graph/chains';
import type { Step } from '../graph/theory-graph';
import type { Id } from '../model/id';
import { sayingStep } from './told';

/** A speaker, or a case that is spoken about. */
export type Voice = Id<'person'> | Id<'case'>;

/** How a step stands in its chain: on a thread where one voice carries it on from or to the next, a stitch where it is said otherwise, broken where no extract says it yet. */
export type StepState = 'thread' | 'stitch' | 'broken';

/** One step of a chain with what says it. */
export interface CarriedStep {
	readonly step: Step;
	readonly codings: readonly CodedExtract[];
	readonly state: StepState;
}

/** A chain with who carries how much of it. */
export interface CarriedChain {
	readonly chain: Chain;
	readonly steps: readonly CarriedStep[];
	/** The longest run of steps that one voice carries, the first where several are as long. */
	readonly run: {
		readonly from: number;
		readonly length: number;
		readonly voices: readonly Voice[];
	};
}

/** Who carries how much of a chain. */
export function carriedChain(evidence: Evidence, chain: Chain): CarriedChain {
	const codings = chain.steps.map((step) => sayingStep(evidence, step));
	const voices = codings.map(voicesIn);
	return {
		chain,
		steps: chain.steps.map((step, at) => ({
			step,
			codings: codings[at] ?? [],
			state: stateOf(voices, codings, at)
		})),
		run: longestRun(voices)
	};
}

function voicesIn(codings: readonly CodedExtract[]): ReadonlySet<Voice> {
	return new Set(
		codings.flatMap(({ extract }): Voice[] => [
			...(extract.person === undefined ? [] : [extract.person]),
			...casesOf(extract)
		])
	);
}

function stateOf(
	voices: readonly ReadonlySet<Voice>[],
	codings: readonly (readonly CodedExtract[])[],
	at: number
): StepState {
	if (codings[at]?.length === 0) return 'broken';
	const own = voices[at];
	const isShared = [voices[at - 1], voices[at + 1]].some(
		(next) => next !== undefined && [...(own ?? [])].some((voice) => next.has(voice))
	);
	return isShared ? 'thread' : 'stitch';
}

/** The longest run of neighbours that have a voice in common. */
function longestRun(voices: readonly ReadonlySet<Voice>[]): CarriedChain['run'] {
	let best: CarriedChain['run'] = { from: 0, length: 0, voices: [] };
	const all = new Set(voices.flatMap((some) => [...some]));
	for (let from = 0; from < voices.length; from++) {
		let carrying = [...all];
		for (let at = from; at < voices.length; at++) {
			carrying = carrying.filter((voice) => voices[at]?.has(voice));
			if (carrying.length === 0) break;
			const length = at - from + 1;
			if (length > best.length) best = { from, length, voices: carrying };
		}
	}
	return best;
}
