import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import { moveCoding } from '../../../src/lib/core/commands/move-coding';
import { applyDiff, invert } from '../../../src/lib/core/diff';
import { SmallProject } from '../../fixtures/small-project';
import { run, steadyContext } from './run';

const model = new SmallProject()
	.element('trust', 'Trust')
	.configuration('1', ['C alone', 'M trust'])
	.extract('a', ['speaks of element trust', 'refines configuration 1'])
	.extract('b', ['speaks of element trust', 'supports occurrence 1.trust'])
	.model();
const to = {
	kind: 'occurrence',
	configuration: 'configuration:1',
	occurrence: 'occurrence:1.trust'
} as const;

describe('a coding that is moved to an occurrence', () => {
	it('[D1] keeps what it says of the passage, is judged there anew, and goes back when it is undone', () => {
		const outcome = run(
			model,
			moveCoding({ extract: 'extract:a', coding: 'coding:a.1', to }),
			steadyContext()
		);
		if (outcome instanceof Refused) throw new Error(outcome.sentence);
		const before = model.extract.get('extract:a')?.codings['coding:a.1'];
		expect(outcome.after.extract.get('extract:a')?.codings['coding:a.1']).toEqual({
			...before,
			target: to,
			bearing: 'not yet judged'
		});
		expect(applyDiff(outcome.after, invert(outcome.diff))).toEqual(model);
	});

	it('is refused where the passage says so already, or the coding is gone', () => {
		const refusal = (extract: `extract:${string}`, coding: `coding:${string}`) => {
			const outcome = run(model, moveCoding({ extract, coding, to }), steadyContext());
			return outcome instanceof Refused ? outcome.sentence : undefined;
		};
		expect(refusal('extract:b', 'coding:b.1')).toMatch(/^This passage is coded to it already/);
		expect(refusal('extract:b', 'coding:gone')).toMatch(/^This coding is no longer there/);
	});
});
