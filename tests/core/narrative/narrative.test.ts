import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/lib/core/change';
import type { Model } from '../../../src/lib/core/model/model';
import { narrativeOf } from '../../../src/lib/core/narrative/narrative';
import type { Chapter } from '../../../src/lib/core/narrative/told';
import { project, type SmallProject } from '../../fixtures/small-project';

const change = (seq: number, more: Partial<Change> = {}): Change => ({
	seq,
	command: 'rename-element',
	about: ['element:lonely'],
	at: `2026-01-0${seq}T09:00:00.000Z`,
	scope: 'theory',
	schema: 1,
	diff: [],
	...more
});

const theory = (): SmallProject =>
	project().element('lonely', 'Lonely').configuration('1', ['C lonely']).theory('first', ['1']);

const decision = (name: string, at: string, about: object) =>
	({ id: `decision:${name}`, kind: 'adjudicate', text: name, about: [about], at }) as never;

const version = (model: Model, more: object = {}) =>
	({
		id: 'version:ipt',
		theory: 'theory:first',
		name: 'IPT',
		reason: 'Before interviews',
		at: '2026-01-02T12:00:00.000Z',
		frozen: { theory: model.theory.get('theory:first'), configurations: [], elements: [] },
		holdings: {},
		...more
	}) as never;

function told(
	model: Model,
	changes: readonly Change[],
	undone: readonly number[] = [],
	by: 'day' | 'version' = 'day'
): Chapter[] {
	const isUndone = (seq: number) => undone.includes(seq);
	const grouping = by === 'day' ? { by, dayOf: (at: string) => at.slice(0, 10) } : { by };
	return narrativeOf(model, { changes, isUndone }, grouping);
}

const texts = (chapters: readonly Chapter[]) =>
	chapters.map(({ title, told: steps }) => [title, ...steps.map(({ text }) => text)]);

describe('the narrative of how the theory changed', () => {
	it('tells changes of the theory by day, oldest first, with their reasons', () => {
		const changes = [change(1), change(2, { why: 'In their words' }), change(3)];
		const chapters = told(theory().model(), changes);
		expect(chapters.map(({ title }) => title)).toEqual(['2026-01-01', '2026-01-02', '2026-01-03']);
		expect(chapters[1]?.told[0]).toMatchObject({ why: 'In their words', seq: 2, kind: 'change' });
		expect(chapters[0]?.told[0]?.text).toContain('“Lonely”');
	});

	it('counts changes to evidence and layout and names the files read in, and leaves out what was taken back', () => {
		const at = '2026-01-01T09:00:00.000Z';
		const [chapter] = told(
			theory().model(),
			[
				change(1, { scope: 'evidence', file: 'a.qdpx', at }),
				change(2, { scope: 'layout', at }),
				change(3, { at }),
				change(4, { undoes: 3, at })
			],
			[3]
		);
		expect(chapter?.told).toEqual([]);
		expect(chapter?.aside).toEqual({ evidence: 1, layout: 1, undone: 2, files: ['a.qdpx'] });
	});

	it('tells decisions that came with the project and in changes once, in their own words', () => {
		const one = decision('They differ', '2026-01-01T08:00:00.000Z', {
			kind: 'theory',
			theory: 'theory:first'
		});
		const model = theory().add('decision', one).model();
		const added = { kind: 'decision' as const, id: 'decision:They differ', path: [], to: one };
		const chapters = told(model, [change(1, { scope: 'evidence', diff: [added] })]);
		expect(texts(chapters)).toEqual([['2026-01-01', 'They differ']]);
		expect(chapters[0]?.told[0]?.decided).toBe('adjudicate');
	});

	it('tells a standing with the decision that set it', () => {
		const one = decision('It is not the care', '2026-01-01T09:00:00.000Z', {
			kind: 'theory',
			theory: 'theory:first'
		});
		const model = theory().add('decision', one).model();
		const chapters = told(model, [
			change(1, {
				command: 'set-standing',
				diff: [
					{ kind: 'decision', id: 'decision:It is not the care', path: [], to: one },
					{
						kind: 'theory',
						id: 'theory:first',
						path: ['standing'],
						from: 'under test',
						to: 'refuted'
					}
				]
			})
		]);
		expect(chapters[0]?.told).toHaveLength(1);
		expect(chapters[0]?.told[0]).toMatchObject({
			kind: 'standing',
			text: '“first” is refuted; it was under test',
			why: 'It is not the care'
		});
	});

	it('is put under the versions it leads up to', () => {
		const small = theory();
		const model = small.add('version', version(small.model())).model();
		const chapters = told(model, [change(1), change(2), change(3)], [], 'version');
		expect(chapters.map(({ title }) => title)).toEqual(['Up to “IPT”', 'Since then']);
		expect(chapters[0]?.told.map(({ kind }) => kind)).toEqual(['change', 'change', 'version']);
		expect(chapters[0]?.told.at(-1)?.why).toBe('Before interviews');
	});

	it('tells changes of one import that are alike once', () => {
		const batch = 'batch:1';
		const at = '2026-01-01T09:00:00.000Z';
		const [chapter] = told(theory().model(), [
			change(1, { batch, at }),
			change(2, { batch, at }),
			change(3, { batch, at })
		]);
		expect(chapter?.told).toHaveLength(1);
		expect(chapter?.told[0]?.text).toMatch(/, and 2 more of the same import$/);
	});

	it('uses the words that stand now, so that what was renamed stays renamed', () => {
		const renamed = project().element('lonely', 'Alone').model();
		const diff = [
			{
				kind: 'element' as const,
				id: 'element:lonely',
				path: ['label'],
				from: 'Mrs Smith is lonely',
				to: 'Alone'
			}
		];
		const words = JSON.stringify(told(renamed, [change(1, { diff })]));
		expect(words).not.toContain('Mrs Smith');
	});
});
