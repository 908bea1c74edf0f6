import { describe, expect, test } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import { settleReadings } from '../../../src/lib/core/commands/settle-readings';
import { deleteExtract } from '../../../src/lib/core/commands/extracts';
import { targetCalled } from '../../fixtures/small-project-words';
import { run, steadyContext } from '../commands/run';
import { coded, codedProject, passagesOf } from './coded';

const trust = 'occurrence 1.trust';
const passage = coded([0, 10], [`anna supports ${trust}`, `ben refutes ${trust}`]);
const before = codedProject(passage).model();
const settle = {
	extracts: ['extract:1'],
	between: ['coder:anna', 'coder:ben'],
	about: [targetCalled(trust)],
	text: 'Anna’s reading holds: he speaks of the first visit.',
	takeOff: [{ extract: 'extract:1', coding: 'coding:first.0-10.1' }]
} as const;

describe('settling a difference', () => {
	test('[A4] takes off what is not kept and records a decision that still holds it', () => {
		const done = run(before, settleReadings(settle), steadyContext());
		if (done instanceof Refused) throw new Error(done.sentence);
		expect(Object.keys(done.after.extract.get('extract:1')?.codings ?? {})).toEqual([
			'coding:first.0-10.0'
		]);
		const [decision] = done.after.decision.values();
		expect(decision).toMatchObject({
			kind: 'adjudicate',
			between: { 'coder:anna': true, 'coder:ben': true },
			extracts: { 'extract:1': true }
		});
		expect(passagesOf(done.after, 'settled')[0]?.readings).toHaveLength(1);
		expect(passagesOf(done.after, 'first coded')).toEqual(passagesOf(before));
	});

	test('is refused without a reason, and where a coding is gone', () => {
		expect(settleReadings({ ...settle, text: ' ' }).change(before, steadyContext())).toBeInstanceOf(
			Refused
		);
		const gone = { extract: 'extract:1', coding: 'coding:gone' } as const;
		expect(
			settleReadings({ ...settle, takeOff: [gone] }).change(before, steadyContext())
		).toBeInstanceOf(Refused);
	});

	test('what was set aside goes with its passage, the decision stays', () => {
		const settled = run(before, settleReadings(settle), steadyContext());
		if (settled instanceof Refused) throw new Error(settled.sentence);
		const deleted = run(settled.after, deleteExtract({ extract: 'extract:1' }), steadyContext());
		if (deleted instanceof Refused) throw new Error(deleted.sentence);
		const [decision] = deleted.after.decision.values();
		expect(decision?.setAside).toEqual({});
	});
});
