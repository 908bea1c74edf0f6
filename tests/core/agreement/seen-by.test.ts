import { describe, expect, test } from 'vitest';
import { seenBy } from '../../../src/lib/core/agreement/seen-by';
import { Refused } from '../../../src/lib/core/applies';
import { beginBlindCoding, endBlindCoding } from '../../../src/lib/core/commands/blind-coding';
import { deleteExtract, editExtract } from '../../../src/lib/core/commands/extracts';
import type { Model } from '../../../src/lib/core/model/model';
import { at } from '../../fixtures/rows';
import { run, steadyContext } from '../commands/run';
import { coded, codedProject } from './coded';

const trust = 'occurrence 1.trust';
const open = codedProject(
	coded([0, 10], [`anna supports ${trust}`, `ben refutes ${trust}`]),
	coded([20, 30], [`ben supports ${trust}`]),
	coded([40, 50], [])
)
	.add('project', { id: 'project:1', name: 'A study', heuristic: 'CMO', createdAt: at })
	.model();
const blind = after(open, beginBlindCoding({ project: 'project:1' }));
const anna = { ...steadyContext(), coder: 'coder:anna' as const };

function after(model: Model, command: ReturnType<typeof beginBlindCoding>): Model {
	const done = run(model, command, steadyContext());
	if (done instanceof Refused) throw new Error(done.sentence);
	return done.after;
}

describe('blind coding', () => {
	test('[A5] shows a coder their own codings and passages coded by nobody, and nothing of others', () => {
		const seen = seenBy(blind, 'coder:anna');
		expect([...seen.extract.keys()]).toEqual(['extract:1', 'extract:3']);
		const codings = Object.values(seen.extract.get('extract:1')?.codings ?? {});
		expect(codings.map(({ coder }) => coder)).toEqual(['coder:anna']);
	});

	test('shows who is not named what nobody named coded', () => {
		expect([...seenBy(blind, undefined).extract.keys()]).toEqual(['extract:3']);
	});

	test('off, it hides nothing, and ended it shows everything again', () => {
		expect(seenBy(open, 'coder:anna')).toBe(open);
		const ended = after(blind, endBlindCoding({ project: 'project:1' }));
		expect(seenBy(ended, 'coder:anna').extract).toBe(ended.extract);
		expect(ended.project).toEqual(open.project);
	});

	test('gives the same tables and passages for the same, so that nothing is worked out twice', () => {
		const once = seenBy(blind, 'coder:anna');
		expect(seenBy({ ...blind }, 'coder:anna').extract).toBe(once.extract);
		expect(
			seenBy({ ...blind, extract: new Map(blind.extract) }, 'coder:anna').extract.get('extract:1')
		).toBe(once.extract.get('extract:1'));
	});

	test('does not let a passage go or move that carries hidden codings', () => {
		expect(deleteExtract({ extract: 'extract:1' }).change(blind, anna)).toBeInstanceOf(Refused);
		const located = { paraphrase: 'elsewhere', locator: 'p. 2' };
		expect(
			editExtract({ extract: 'extract:1', fields: { anchor: null, located } }).change(blind, anna)
		).toBeInstanceOf(Refused);
		expect(
			editExtract({ extract: 'extract:1', fields: { memo: 'mine' } }).change(blind, anna)
		).not.toBeInstanceOf(Refused);
		expect(deleteExtract({ extract: 'extract:3' }).change(blind, anna)).not.toBeInstanceOf(Refused);
	});
});
