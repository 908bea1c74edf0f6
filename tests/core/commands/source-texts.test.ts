import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../../src/lib/core/anchors';
import { Refused, tryDiff } from '../../../src/lib/core/applies';
import { addSources } from '../../../src/lib/core/commands/add-sources';
import type { Command } from '../../../src/lib/core/commands/command';
import { addExtract, deleteExtract } from '../../../src/lib/core/commands/extracts';
import { giveText } from '../../../src/lib/core/commands/give-text';
import { addSource } from '../../../src/lib/core/commands/sources';
import { invert } from '../../../src/lib/core/diff';
import type { Model } from '../../../src/lib/core/model/model';
import { sentenceOf } from '../../../src/lib/core/sentence';
import { blankProject, run, steadyContext } from './run';

const context = steadyContext();
const source = 'source:paper' as const;
const located = { paraphrase: 'They came back each week.', locator: 'p. 2' };
const text = { sha256: 'd'.repeat(64), length: 19 };

function done(model: Model, command: Command) {
	const result = run(model, command, context);
	if (result instanceof Refused) throw new Error(result.sentence);
	return result;
}

const without = done(
	done(blankProject(), addSource({ source, title: 'A paper', kind: 'paper' })).after,
	addExtract({ extract: 'extract:located', source, located })
).after;

describe('the text of a source', () => {
	const given = done(without, giveText({ source, text, fileName: 'paper.txt' }));

	it('can be given afterwards, and located extracts stay as they are', () => {
		const after = given.after.source.get(source);
		expect(after?.currentText && after.texts[after.currentText]).toMatchObject(text);
		expect(after?.fileName).toBe('paper.txt');
		expect(given.after.extract).toBe(without.extract);
	});

	it('is not replaced once it is there, and the sentence says what to do', () => {
		const again = run(given.after, giveText({ source, text }), context);
		expect(again).toBeInstanceOf(Refused);
		expect((again as Refused).sentence).toMatch(
			/“A paper” has its text already.*a source of its own/
		);
	});

	it('[D8] is not taken back while an extract is held by its place in it', () => {
		const anchor = anchorAt(text.sha256, 'They went together.', { start: 0, end: 4 });
		const rested = done(given.after, addExtract({ extract: 'extract:held', source, anchor })).after;
		const back = tryDiff(rested, invert(given.diff));
		expect(back).toBeInstanceOf(Refused);
		expect((back as Refused).sentence).toContain('Delete those extracts first');
		const freed = done(rested, deleteExtract({ extract: 'extract:held' })).after;
		expect(tryDiff(freed, invert(given.diff))).not.toBeInstanceOf(Refused);
	});
});

describe('several sources', () => {
	const sources = ['One', 'Two', 'Three'].map((title) => ({ title, kind: 'other' as const, text }));
	const told = (many: number) => {
		const command = addSources({ sources: sources.slice(0, many) });
		const { diff, after } = done(blankProject(), command);
		const { name, about, scope } = command;
		const at = context.now;
		return sentenceOf({ seq: 1, command: name, about, scope, at, schema: 1, diff }, after);
	};

	it('are added in one change, told in one sentence', () => {
		expect(told(3)).toBe('Added 3 sources');
		expect(told(1)).toBe('Added the source “One”');
	});

	it('are added all, or none where one has no title', () => {
		const command = addSources({ sources: [...sources, { title: ' ', kind: 'other' }] });
		expect(run(blankProject(), command, context)).toBeInstanceOf(Refused);
	});

	it('are counted right however many they are', () => {
		const many = Array.from({ length: 70 }, (_, at) => ({
			source: `source:${at}` as const,
			title: `Interview ${at}`,
			kind: 'interview' as const
		}));
		const command = addSources({ sources: many });
		const { diff, after } = done(blankProject(), command);
		const { name, about, scope } = command;
		expect(
			sentenceOf({ seq: 1, command: name, about, scope, at: context.now, schema: 1, diff }, after)
		).toBe('Added 70 sources');
	});
});
