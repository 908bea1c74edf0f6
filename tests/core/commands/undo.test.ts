import { describe, expect, it } from 'vitest';
import { Refused, tryDiff } from '../../../src/lib/core/applies';
import { addOccurrence } from '../../../src/lib/core/commands/add-occurrence';
import type { Command } from '../../../src/lib/core/commands/command';
import { createConfiguration } from '../../../src/lib/core/commands/create-configuration';
import { createElement } from '../../../src/lib/core/commands/create-element';
import { renameElement } from '../../../src/lib/core/commands/edit-element';
import { addCoding, addExtract, editExtract } from '../../../src/lib/core/commands/extracts';
import { addSource } from '../../../src/lib/core/commands/sources';
import { invert, type Diff } from '../../../src/lib/core/diff';
import type { Model } from '../../../src/lib/core/model/model';
import { blankProject, run, steadyContext } from './run';

const source = 'source:interview' as const;
const extract = 'extract:passage' as const;
const element = 'element:trust' as const;
const configuration = 'configuration:one' as const;

function after(commands: readonly Command[], start: Model = blankProject()) {
	const context = steadyContext();
	const diffs: Diff[] = [];
	let model = start;
	for (const command of commands) {
		const done = run(model, command, context);
		if (done instanceof Refused) throw new Error(done.sentence);
		diffs.push(done.diff);
		model = done.after;
	}
	return { model, diffs };
}

const theorySpoken = { target: { kind: 'configuration', configuration } as const };

describe('undo among other changes', () => {
	const start = [
		createConfiguration({ configuration }),
		addSource({ source, title: 'Interview 1', kind: 'interview' }),
		addExtract({ extract, source, located: { paraphrase: 'Came back each week', locator: 'p. 2' } })
	];

	it('[D7] takes back one coding although another was added to the same extract since', () => {
		const { model, diffs } = after([
			...start,
			addCoding({ extract, coding: { ...theorySpoken, bearing: 'supports' } }),
			addCoding({ extract, coding: { ...theorySpoken, bearing: 'refines' } })
		]);
		const back = tryDiff(model, invert(diffs[3]!)) as Model;
		const left = Object.values(back.extract.get(extract)!.codings);
		expect(left.map(({ bearing }) => bearing)).toEqual(['refines']);
	});

	it('[D7] takes back a memo although a coding was added since', () => {
		const { model, diffs } = after([
			...start,
			editExtract({ extract, fields: { memo: 'Check the tape.' } }),
			addCoding({ extract, coding: { ...theorySpoken, bearing: 'supports' } })
		]);
		const back = tryDiff(model, invert(diffs[3]!)) as Model;
		expect(back.extract.get(extract)).not.toHaveProperty('memo');
		expect(Object.keys(back.extract.get(extract)!.codings)).toHaveLength(1);
	});

	it('[D8] is refused with a sentence where somebody has changed the same words since', () => {
		const made = after([createElement({ label: 'Trust' })]);
		const id = [...made.model.element.keys()][0]!;
		const first = after([renameElement({ element: id, label: 'Trust in staff' })], made.model);
		const second = after([renameElement({ element: id, label: 'Trust grows' })], first.model);
		const refused = tryDiff(second.model, invert(first.diffs[0]!));
		expect(refused).toBeInstanceOf(Refused);
		expect((refused as Refused).sentence).toMatch(/changed since/);
	});

	it('[D8] of making an element is refused while a configuration uses it', () => {
		const made = after([createElement({ label: 'Trust' }), createConfiguration({ configuration })]);
		const id = [...made.model.element.keys()][0]!;
		const used = after(
			[addOccurrence({ configuration, choice: { element: id }, roles: ['M'] })],
			made.model
		);
		const refused = tryDiff(used.model, invert(made.diffs[0]!));
		expect(refused).toBeInstanceOf(Refused);
		expect((refused as Refused).sentence).toMatch(/configuration/);
	});

	it('keeps fields that this version does not know', () => {
		const strange = { id: element, label: 'Trust', colour: 'blue', deep: { inside: [1] } };
		const model = tryDiff(blankProject(), [
			{ kind: 'element', id: element, path: [], to: strange }
		]) as Model;
		const { model: renamed } = after([renameElement({ element, label: 'Trust in staff' })], model);
		expect(renamed.element.get(element)).toEqual({ ...strange, label: 'Trust in staff' });
	});
});
