import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import {
	clearCaseValues,
	setCaseValues,
	takeInCaseValues,
	type GivenCaseRow
} from '../../../src/lib/core/commands/case-values';
import type { Command } from '../../../src/lib/core/commands/command';
import { setSteps } from '../../../src/lib/core/commands/set-steps';
import { applyDiff, invert } from '../../../src/lib/core/diff';
import type { Model } from '../../../src/lib/core/model/model';
import { project } from '../../fixtures/small-project';
import { run, steadyContext } from './run';

const model = project()
	.configuration('1', ['M a', 'O b'])
	.case('Dawn')
	.case('Keith')
	.source('paper')
	.theory('stages', ['1'])
	.model();

function done(now: Model, command: Command) {
	const outcome = run(now, command, steadyContext());
	if (outcome instanceof Refused) throw new Error(outcome.sentence);
	return outcome;
}

const cell = { case: 'case:Dawn', element: 'element:a' } as const;
const values = (now: Model) => [...now.value.values()];

describe('values of cases', () => {
	it('[K5] are entered as a block in one change, and undone as one', () => {
		const { after, diff } = done(
			model,
			setCaseValues({
				values: [
					{ ...cell, presence: 'present' },
					{ case: 'case:Keith', element: 'element:b', presence: 'absent' }
				]
			})
		);
		expect(values(after).map(({ presence, from }) => [presence, from])).toEqual([
			['present', 'entered'],
			['absent', 'entered']
		]);
		expect(applyDiff(after, invert(diff))).toEqual(model);
	});

	it('keep what is noted of them, but not the table they came from, when something else is entered', () => {
		const taken = done(
			model,
			takeInCaseValues({
				rows: [{ name: 'dawn', cells: [{ element: 'element:a', presence: 'absent' }] }],
				source: 'source:paper',
				locator: 'Table 1'
			})
		).after;
		expect(values(taken)).toMatchObject([
			{ from: 'table', source: 'source:paper', locator: 'Table 1' }
		]);
		const noted = done(
			taken,
			setCaseValues({
				values: [{ ...cell, presence: 'absent', note: 'An operation first.', order: 2 }]
			})
		).after;
		expect(values(noted)).toMatchObject([{ from: 'table', locator: 'Table 1', order: 2 }]);
		const entered = done(
			noted,
			setCaseValues({ values: [{ ...cell, presence: 'present', order: null }] })
		).after;
		expect(values(entered)).toEqual([
			{
				id: values(taken)[0]?.id,
				...cell,
				presence: 'present',
				from: 'entered',
				note: 'An operation first.'
			}
		]);
	});

	it('stand once, whatever a merge has left side by side, and are emptied altogether', () => {
		const twice = project()
			.configuration('1', ['M a', 'O b'])
			.case('Dawn')
			.add('value', { id: 'value:1', ...cell, presence: 'present', from: 'table' })
			.add('value', { id: 'value:2', ...cell, presence: 'absent', from: 'entered' })
			.model();
		const one = done(twice, setCaseValues({ values: [{ ...cell, presence: 'absent' }] })).after;
		expect(values(one).map(({ id, presence }) => [id, presence])).toEqual([['value:1', 'absent']]);
		expect(values(done(twice, clearCaseValues({ cells: [cell] })).after)).toEqual([]);
	});

	it('are refused for a case or an element that is gone', () => {
		const command = setCaseValues({
			values: [{ ...cell, case: 'case:nobody', presence: 'present' }]
		});
		expect(run(model, command, steadyContext())).toBeInstanceOf(Refused);
	});

	it('taken in from a table make the cases that are new, and change nothing where they say the same', () => {
		const rows: GivenCaseRow[] = [
			{ name: 'Dawn', cells: [{ element: 'element:a', presence: 'present' }] },
			{ name: 'Halima', cells: [{ element: 'element:b', presence: 'absent' }] }
		];
		const { after } = done(model, takeInCaseValues({ rows }));
		expect([...after.case.values()].map(({ name }) => name)).toEqual(['Dawn', 'Keith', 'Halima']);
		expect(done(after, takeInCaseValues({ rows })).diff).toEqual([]);
	});
});

describe('the ordered steps of a theory', () => {
	it('are set and taken back, and no element is two of them', () => {
		const theory = 'theory:stages';
		const set = done(model, setSteps({ theory, steps: ['element:a', 'element:b'] })).after;
		expect(set.theory.get(theory)?.steps).toEqual(['element:a', 'element:b']);
		expect(done(set, setSteps({ theory, steps: [] })).after.theory.get(theory)).not.toHaveProperty(
			'steps'
		);
		expect(
			run(model, setSteps({ theory, steps: ['element:a', 'element:a'] }), steadyContext())
		).toBeInstanceOf(Refused);
	});
});
