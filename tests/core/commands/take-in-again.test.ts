import { describe, expect, it } from 'vitest';
import type { Model } from '../../../src/lib/core/model/model';
import { gardenProject, passage, source } from '../../fixtures/coded-project';
import { chosen, later, only, taken } from './taking-in';

describe('a project that was coded elsewhere', () => {
	const garden = taken(gardenProject());

	it('taken in again unchanged, brings nothing but its report', () => {
		const twice = taken(gardenProject(), undefined, garden, later());
		for (const kind of ['element', 'tag', 'source', 'extract', 'person', 'case', 'coder'] as const)
			expect([...twice[kind].values()]).toEqual([...garden[kind].values()]);
		expect(twice.decision.size).toBe(1);
		expect(twice.intake.size).toBe(2);
	});

	it('taken in again after another export, with other keys and one coding more, adds that coding and keeps what was judged', () => {
		const [first] = garden.extract.values();
		const coding = first && Object.values(first.codings)[0];
		if (first === undefined || coding === undefined) throw new Error('There is no coding.');
		const judged = { ...coding, bearing: 'speaks of' as const };
		const model: Model = {
			...garden,
			extract: new Map(garden.extract).set(first.id, {
				...first,
				codings: { [judged.id]: judged }
			})
		};
		const again = gardenProject();
		const [one, ...others] = again.passages;
		if (one === undefined) throw new Error('There is no passage.');
		const more = {
			...again,
			passages: [
				{
					...one,
					keys: ['another key'],
					codings: [...one.codings, { code: 'Mechanisms/Feels expected', coder: 'ada' }]
				},
				...others
			]
		};
		const after = taken(more, chosen(more), model, later());
		expect(after.extract.size).toBe(4);
		const codings = Object.values(after.extract.get(first.id)?.codings ?? {});
		expect(codings.map(({ bearing }) => bearing)).toEqual(['speaks of', 'not yet judged']);
	});

	it('keeps a text that changed beside the earlier one, and moves its extracts', () => {
		const before = gardenProject();
		const changed = source('Interview Amir', 'Amir: Hello. The bus stopped. I felt expected.');
		const after = {
			...before,
			sources: before.sources.map((one) => (one.key === changed.key ? changed : one)),
			passages: before.passages.map((one) =>
				one.source === changed.key
					? passage(changed, 'I felt expected', ['Mechanisms/Feels expected'])
					: one
			)
		};
		const texts = new Map(chosen(after).texts).set('Interview Amir', {
			sha256: 'f'.repeat(64),
			length: 48
		});
		const model = taken(after, chosen(after, { texts }), garden, later());
		const amir = [...model.source.values()].find(({ title }) => title === 'Interview Amir');
		expect(Object.keys(amir?.texts ?? {})).toHaveLength(2);
		const extract = only([...model.extract.values()].filter(({ source: of }) => of === amir?.id));
		expect(extract.anchor).toMatchObject({ text: 'f'.repeat(64), start: 30 });
	});
});
