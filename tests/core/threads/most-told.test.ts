import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explicitSteps } from '../../../src/lib/core/graph/theory-graph';
import { mostToldChains, type ToldStep } from '../../../src/lib/core/threads/most-told';
import { randomTheory } from '../graph/random-theory';

const unbounded = { atMost: Infinity, effort: Infinity };
const gapsOf = (steps: readonly ToldStep[], chain: readonly object[]) =>
	chain.filter((step) => steps.find((told) => told.step === step)?.isSaid === false).length;

/** Steps of a random theory, each said or not. */
const randomSteps = fc
	.tuple(randomTheory, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
	.map(([model, said]): ToldStep[] =>
		[...model.configuration.values()]
			.flatMap(explicitSteps)
			.filter(({ from, to }) => from !== to)
			.slice(0, 12)
			.map((step, nth) => ({ step, isSaid: said[nth] === true }))
	);

describe('the chains of a theory, those most told first', () => {
	it('are all that can be walked from where nothing leads to', () => {
		fc.assert(
			fc.property(randomSteps, (steps) => {
				const { chains, more } = mostToldChains(steps, unbounded);
				const found = chains.map((chain) => chain.steps.map((step) => place(steps, step)).join());
				const ledTo = new Set(steps.map(({ step }) => step.to));
				const starts = steps.filter(({ step }) => !ledTo.has(step.from));
				const expected = starts.flatMap((told) => walks(steps, [told]));
				expect(more).toBe('no');
				expect(new Set(found).size).toBe(found.length);
				expect(found).toEqual(expect.arrayContaining(expected));
				for (const chain of chains) {
					expect(chain.steps.length).toBeGreaterThan(1);
					expect(new Set(chain.elements).size).toBe(chain.elements.length);
				}
				// Circles that nothing leads into are walked from one place each.
				if (starts.length > 0 && isAllReached(steps, starts))
					expect([...found].sort()).toEqual(expected.sort());
			}),
			{ numRuns: 400 }
		);
	});

	it('come in the order of how many of their links nobody says, so that a bound cuts off the rest', () => {
		fc.assert(
			fc.property(randomSteps, fc.integer({ min: 1, max: 5 }), (steps, atMost) => {
				const all = mostToldChains(steps, unbounded).chains.map((one) => gapsOf(steps, one.steps));
				const some = mostToldChains(steps, { atMost, effort: Infinity });
				expect(all).toEqual([...all].sort((one, other) => one - other));
				expect(some.chains.map((one) => gapsOf(steps, one.steps))).toEqual(all.slice(0, atMost));
				expect(some.more).toBe(all.length > atMost ? 'yes' : 'no');
			}),
			{ numRuns: 300 }
		);
	});

	it('says where it stopped looking', () => {
		const [first, second] = fc
			.sample(randomSteps, { numRuns: 200, seed: 1 })
			.filter((steps) => mostToldChains(steps, unbounded).chains.length > 2);
		for (const steps of [first ?? [], second ?? []])
			expect(mostToldChains(steps, { atMost: 100, effort: 1 }).more).toBe('not looked through');
	});
});

function place(steps: readonly ToldStep[], step: object): number {
	return steps.findIndex((told) => told.step === step);
}

/** Every way on from some steps that passes no element twice and can be carried no further, as places in the list. */
function walks(steps: readonly ToldStep[], walked: readonly ToldStep[]): string[] {
	const last = walked.at(-1);
	const passed = walked.flatMap(({ step }) => [step.from, step.to]);
	const on = steps.filter(({ step }) => step.from === last?.step.to && !passed.includes(step.to));
	if (on.length > 0) return on.flatMap((next) => walks(steps, [...walked, next]));
	if (walked.length < 2 || walked[0]?.step.from === walked[0]?.step.to) return [];
	return [walked.map(({ step }) => place(steps, step)).join()];
}

function isAllReached(steps: readonly ToldStep[], starts: readonly ToldStep[]): boolean {
	const reached = new Set(starts.map(({ step }) => step.from));
	for (let round = 0; round < steps.length; round++)
		for (const { step } of steps) if (reached.has(step.from)) reached.add(step.to);
	return steps.every(({ step }) => reached.has(step.from));
}
