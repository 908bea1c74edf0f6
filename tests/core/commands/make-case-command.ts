import {
	clearCaseValues,
	setCaseValues,
	takeInCaseValues
} from '../../../src/lib/core/commands/case-values';
import { setSteps } from '../../../src/lib/core/commands/set-steps';
import type { Model } from '../../../src/lib/core/model/model';
import type { Entropy } from './entropy';
import type { Maker } from './make-command';

const presences = ['present', 'absent', 'unknown'] as const;

function aCell(model: Model, entropy: Entropy) {
	const [one, element] = [entropy.one(model.case.keys()), entropy.one(model.element.keys())];
	return one && element && { case: one, element };
}

/** A maker for every command on the values of cases, and on ordered steps. */
export const caseMakers: Readonly<Record<string, Maker>> = {
	'set-case-values': (model, entropy) => {
		const cell = aCell(model, entropy);
		const source = entropy.one(model.source.keys()) ?? null;
		const presence = entropy.one(presences) ?? 'unknown';
		return (
			cell &&
			setCaseValues({
				values: [{ ...cell, presence, note: entropy.words, order: entropy.below(5), source }]
			})
		);
	},
	'clear-case-values': (model, entropy) => {
		const value = entropy.one(model.value.values());
		return value && clearCaseValues({ cells: [{ case: value.case, element: value.element }] });
	},
	'take-in-case-values': (model, entropy) => {
		const element = entropy.one(model.element.keys());
		const source = entropy.one(model.source.keys());
		const presence = entropy.one(presences) ?? 'unknown';
		return (
			element &&
			takeInCaseValues({
				rows: [{ name: entropy.words, cells: [{ element, presence }] }],
				...(source && { source, locator: 'Table 1' })
			})
		);
	},
	'set-steps': (model, entropy) => {
		const theory = entropy.one(model.theory.keys());
		const steps = [entropy.one(model.element.keys()), entropy.one(model.element.keys())];
		return (
			theory && setSteps({ theory, steps: [...new Set(steps)].filter((one) => one !== undefined) })
		);
	}
};
