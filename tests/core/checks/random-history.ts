import fc from 'fast-check';
import { Refused } from '../../../src/lib/core/applies';
import type { Model } from '../../../src/lib/core/model/model';
import { Entropy } from '../commands/entropy';
import { makers } from '../commands/make-command';
import { blankProject, run, steadyContext } from '../commands/run';

const beginnings = [
	'create-theory',
	'create-configuration',
	'include-configuration',
	'link-to-element'
];

/** A project that came of random commands, the named ones among them often. */
export function randomHistory(often: readonly string[]): fc.Arbitrary<Model> {
	const names = Object.keys(makers);
	return fc.array(fc.nat(997), { minLength: 30, maxLength: 140 }).map((numbers) => {
		const entropy = new Entropy(numbers);
		const context = steadyContext();
		let model = blankProject();
		for (const [step] of numbers.entries()) {
			const from = step < 20 ? beginnings : entropy.below(3) === 0 ? names : often;
			const command = makers[entropy.one(from) ?? '']?.(model, entropy);
			const done = command && run(model, command, context);
			if (done !== undefined && !(done instanceof Refused)) model = done.after;
		}
		return model;
	});
}
