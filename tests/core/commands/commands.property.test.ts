import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refused, tryDiff } from '../../../src/lib/core/applies';
import { commandDefinitions } from '../../../src/lib/core/commands';
import type { Command } from '../../../src/lib/core/commands/command';
import { isThere } from '../../../src/lib/core/dangling';
import { applyDiff, invert, squash, type Diff } from '../../../src/lib/core/diff';
import { kinds } from '../../../src/lib/core/model/kinds';
import type { Model } from '../../../src/lib/core/model/model';
import { Invalid, validate } from '../../../src/lib/core/model/validate';
import { referencesOf } from '../../../src/lib/core/references';
import { sameValue } from '../../../src/lib/core/same-value';
import { Entropy } from './entropy';
import { anyCommand, makers } from './make-command';
import { blankProject, run, steadyContext } from './run';

const streams = fc.array(fc.nat(997), { minLength: 8, maxLength: 160 });

/** Runs a random sequence of commands and hands over each model with the diff that led to it. */
function history(numbers: readonly number[]): { model: Model; diff: Diff }[] {
	const entropy = new Entropy(numbers);
	const context = steadyContext();
	const steps: { model: Model; diff: Diff }[] = [{ model: blankProject(), diff: [] }];
	for (let step = 0; step < Math.min(numbers.length, 90); step++) {
		const model = steps.at(-1)?.model ?? blankProject();
		const command = anyCommand(model, entropy);
		const done = command && run(model, command, context);
		if (done === undefined || done instanceof Refused) continue;
		steps.push({ model: done.after, diff: done.diff });
	}
	return steps;
}

function same(left: Model, right: Model): boolean {
	return kinds.every((kind) =>
		sameValue(Object.fromEntries(left[kind]), Object.fromEntries(right[kind]))
	);
}

function firstFault(model: Model): string | undefined {
	for (const kind of kinds)
		for (const record of model[kind].values()) {
			const checked = validate(kind, record);
			if (checked instanceof Invalid) return checked.sentence;
			const lost = referencesOf(kind, record).find((reference) => !isThere(model, reference));
			if (lost !== undefined) return `${record.id} points to ${lost.to}, which is not there`;
		}
	return undefined;
}

describe('every command', () => {
	it('has a maker in this test, so that none goes without a property', () => {
		expect(Object.keys(makers).sort()).toEqual(commandDefinitions.map(({ name }) => name).sort());
	});

	it('is tried by the random sequences', () => {
		const tried = new Set<string>();
		for (let seed = 0; seed < 600; seed++) {
			const entropy = new Entropy(
				Array.from({ length: 40 }, (_, place) => (seed * 7919 + place * 104729) % 9973)
			);
			const context = steadyContext();
			let model = blankProject();
			const attempt = (command: Command | undefined): void => {
				const done = command && run(model, command, context);
				if (command === undefined || done === undefined || done instanceof Refused) return;
				if (done.diff.length > 0) tried.add(command.name);
				model = done.after;
			};
			for (let step = 0; step < 60; step++) attempt(anyCommand(model, entropy));
			// What chance has left out so far has its turn on what has grown.
			for (const [name, make] of Object.entries(makers))
				if (!tried.has(name)) attempt(make(model, entropy));
		}
		expect([...tried].sort()).toEqual(commandDefinitions.map(({ name }) => name).sort());
	});

	it('[D1] is undone by the inverse of its diff', () => {
		fc.assert(
			fc.property(streams, (numbers) => {
				const steps = history(numbers);
				for (let place = 1; place < steps.length; place++) {
					const back = tryDiff(steps[place]!.model, invert(steps[place]!.diff));
					expect(back).not.toBeInstanceOf(Refused);
					expect(same(back as Model, steps[place - 1]!.model)).toBe(true);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('[D2] undone and done again in any length of sequence ends where it was', () => {
		fc.assert(
			fc.property(streams, (numbers) => {
				const steps = history(numbers);
				const diffs = steps.slice(1).map(({ diff }) => diff);
				const end = steps.at(-1)!.model;
				const undone = diffs.reduceRight((model, diff) => applyDiff(model, invert(diff)), end);
				expect(same(undone, steps[0]!.model)).toBe(true);
				const redone = diffs.reduce((model, diff) => applyDiff(model, diff), undone);
				expect(same(redone, end)).toBe(true);
			}),
			{ numRuns: 60 }
		);
	});

	it('[D3] leaves every record valid and no reference without its end', () => {
		fc.assert(
			fc.property(streams, (numbers) => {
				for (const { model } of history(numbers)) expect(firstFault(model)).toBeUndefined();
			}),
			{ numRuns: 30 }
		);
	});

	it('[D4] reads the same after its diff was stored as JSON', () => {
		fc.assert(
			fc.property(streams, (numbers) => {
				const steps = history(numbers);
				let model = steps[0]!.model;
				for (const { diff } of steps)
					model = applyDiff(model, JSON.parse(JSON.stringify(diff)) as Diff);
				expect(same(model, steps.at(-1)!.model)).toBe(true);
			}),
			{ numRuns: 30 }
		);
	});

	it('[D5] squashed with the one before is one diff from beginning to end', () => {
		fc.assert(
			fc.property(streams, (numbers) => {
				const steps = history(numbers);
				for (let place = 2; place < steps.length; place++) {
					const before = steps[place - 2]!.model;
					const both = squash(before, steps[place - 1]!.diff, steps[place]!.diff);
					expect(same(applyDiff(before, both), steps[place]!.model)).toBe(true);
				}
			}),
			{ numRuns: 20 }
		);
	});

	it('[D6] undone later than others did, keeps every reference or is refused', () => {
		fc.assert(
			fc.property(streams, fc.nat(), (numbers, which) => {
				const steps = history(numbers);
				const end = steps.at(-1)!.model;
				const { diff } = steps[which % steps.length]!;
				const after = tryDiff(end, invert(diff));
				if (!(after instanceof Refused)) expect(firstFault(after)).toBeUndefined();
			}),
			{ numRuns: 200 }
		);
	});
});
