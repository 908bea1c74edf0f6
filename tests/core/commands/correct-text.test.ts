import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../../src/lib/core/anchors';
import { anchoredIn, correctText } from '../../../src/lib/core/commands/correct-text';
import { Refused, type Context } from '../../../src/lib/core/commands/command';
import { applyDiff, invert } from '../../../src/lib/core/diff';
import type { Anchor } from '../../../src/lib/core/model/extract';
import type { Model } from '../../../src/lib/core/model/model';
import { carryOver } from '../../../src/lib/core/reading/carry-over';
import { SmallProject } from '../../fixtures/small-project';

const at = '2026-01-31T09:00:00.000Z';
const before = 'Dawn: I go out.\nKeith: I stay in.\nDawn: Since May.';
const after = 'Dawn: I go out.\nKeith: Never.\nDawn: Only since May, or so. Since May.';
const context: Context = { newId: (prefix) => `${prefix}:new`, now: at };

function project(): Model {
	const model = new SmallProject()
		.source('a', {
			texts: { 'text:a': { id: 'text:a', sha256: 'a'.repeat(64), length: before.length, at } },
			currentText: 'text:a'
		})
		.extract('out', [], { source: 'a' })
		.extract('in', [], { source: 'a' })
		.extract('may', [], { source: 'a' })
		.model();
	const extract = new Map(model.extract);
	for (const [id, words] of [
		['extract:out', 'I go out.'],
		['extract:in', 'I stay in.'],
		['extract:may', 'Since May.']
	] as const) {
		const start = before.indexOf(words);
		const { located: _, ...rest } = extract.get(id)!;
		const anchor = anchorAt('a'.repeat(64), before, { start, end: start + words.length });
		extract.set(id, { ...rest, anchor });
	}
	return { ...model, extract };
}

function corrected(model: Model) {
	const carried = carryOver(
		{
			before: { sha256: 'a'.repeat(64), text: before },
			after: { sha256: 'b'.repeat(64), text: after }
		},
		new Map(anchoredIn(model, 'source:a').map(({ id, anchor }) => [id, anchor as Anchor]))
	);
	const places = new Map(
		[...carried].map(([id, one]) => [id, one.outcome === 'lost' ? undefined : one.anchor])
	);
	const text = { sha256: 'b'.repeat(64), length: after.length };
	return correctText({ source: 'source:a', text, places, note: 'Misheard' });
}

describe('a corrected text', () => {
	it('[T2] becomes the text that is read, carries what it can, and keeps the report and the text before it', () => {
		const model = project();
		const diff = corrected(model).change(model, context);
		if (diff instanceof Refused) throw new Error(diff.sentence);
		const now = applyDiff(model, diff);
		expect(now.source.get('source:a')).toMatchObject({
			currentText: 'text:new',
			texts: {
				'text:a': { sha256: 'a'.repeat(64) },
				'text:new': {
					corrects: 'text:a',
					note: 'Misheard',
					carried: { exact: 1, moved: { 'extract:may': true }, lost: { 'extract:in': true } }
				}
			}
		});
		expect(now.extract.get('extract:out')?.anchor?.text).toBe('b'.repeat(64));
		expect(now.extract.get('extract:in')?.anchor).toMatchObject({
			text: 'a'.repeat(64),
			exact: 'I stay in.'
		});
		expect(applyDiff(now, invert(diff))).toEqual(model);
	});

	it('[T3] is refused where extracts were made since the report was shown, or where it is the same text', () => {
		const model = project();
		const command = corrected(model);
		const extract = new Map(model.extract);
		extract.set('extract:late', { ...model.extract.get('extract:out')!, id: 'extract:late' });
		expect(command.change({ ...model, extract }, context)).toMatchObject({
			sentence: expect.stringContaining('Look at the report again') as string
		});
		const same = correctText({
			source: 'source:a',
			text: { sha256: 'a'.repeat(64), length: before.length },
			places: new Map()
		});
		expect(same.change(model, context)).toBeInstanceOf(Refused);
	});
});
