import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import type { Change } from '../../../src/lib/core/change';
import { mergeElements } from '../../../src/lib/core/commands/merge-elements';
import { repointed } from '../../../src/lib/core/consolidate/repoint';
import { invert, applyDiff } from '../../../src/lib/core/diff';
import type { Id } from '../../../src/lib/core/model/id';
import { kinds } from '../../../src/lib/core/model/kinds';
import type { Model } from '../../../src/lib/core/model/model';
import { kindsReferringTo, referencesOf } from '../../../src/lib/core/references';
import { sentenceOf } from '../../../src/lib/core/sentence';
import { at } from '../../fixtures/rows';
import { project, type SmallProject } from '../../fixtures/small-project';
import { everyReference } from '../all-references';
import { run, steadyContext } from '../commands/run';

function merged(model: Model, kept: string, others: string[], label?: string) {
	const done = run(
		model,
		mergeElements({
			kept: `element:${kept}`,
			merged: others.map((name): Id<'element'> => `element:${name}`),
			...(label === undefined ? {} : { label })
		}),
		steadyContext()
	);
	if (done instanceof Refused) throw new Error(done.sentence);
	return done;
}

function refusalOf(made: SmallProject, kept: string, others: string[], label?: string): string {
	try {
		merged(made.model(), kept, others, label);
	} catch (error) {
		return (error as Error).message;
	}
	return 'done';
}

function lonely(): SmallProject {
	return project()
		.element('less', 'Less isolated')
		.element('alone', 'Feels less alone', { note: 'From interviews' })
		.element('reduced', 'Isolation is reduced')
		.configuration('1', ['C moved', 'O less'])
		.configuration('2', ['M alone', 'O asks'], {
			occurrences: { alone: { wording: { text: 'not on my own any more', verbatim: true } } }
		})
		.configuration('3', ['C reduced', 'O reduced as again', 'O less']);
}

describe('merging elements', () => {
	it('[R8] can re-point every kind of record that points to elements', () => {
		expect(Object.keys(repointed).sort()).toEqual([...kindsReferringTo('element')].sort());
	});

	it('[R8] leaves no pointer to what is gone, wherever it stood', () => {
		const model = applyDiff(everyReference(), [
			{
				kind: 'distinct',
				id: 'distinct:a',
				path: ['elements'],
				to: ['element:home', 'element:trust']
			}
		]);
		for (const [kept, other] of [
			['trust', 'goes'],
			['goes', 'trust']
		] as const) {
			const { after } = merged(model, kept, [other]);
			const pointers = kinds.flatMap((kind) =>
				[...after[kind].values()].flatMap((record) =>
					referencesOf(kind, record).map(({ to }) => to)
				)
			);
			expect(pointers).not.toContain(`element:${other}`);
			expect(pointers).toContain(`element:${kept}`);
		}
	});

	it('[R8] keeps every occurrence with its role and the words it was first written in', () => {
		const { after } = merged(lonely().model(), 'less', ['alone', 'reduced']);
		const told = [...after.configuration.values()].flatMap(({ occurrences }) =>
			Object.values(occurrences)
				.filter(({ element }) => element === 'element:less')
				.map(({ id, roles, wording }) => [id, roles.join(), wording?.text])
		);
		expect(told).toEqual([
			['occurrence:1.less', 'O', undefined],
			['occurrence:2.alone', 'M', 'not on my own any more'],
			['occurrence:3.reduced', 'C', 'Isolation is reduced'],
			['occurrence:3.again', 'O', 'Isolation is reduced'],
			['occurrence:3.less', 'O', undefined]
		]);
	});

	it('[R8] keeps a label that no occurrence says in the note, and the notes', () => {
		const { after } = merged(lonely().model(), 'less', ['alone']);
		expect(after.element.get('element:less')?.note).toBe(
			'From interviews\nAlso called “Feels less alone”.'
		);
	});

	it('writes the old label as wording where a new one is chosen', () => {
		const { after } = merged(lonely().model(), 'less', ['reduced'], 'Company');
		const first = after.configuration.get('configuration:1')?.occurrences['occurrence:1.less'];
		expect(after.element.get('element:less')?.label).toBe('Company');
		expect(first?.wording).toEqual({ text: 'Less isolated', verbatim: false });
	});

	it('[R8] loses no coding: what differs stays, what says the very same of one passage is said once', () => {
		const made = lonely()
			.extract('a', ['speaks of element less', 'speaks of element alone'])
			.extract('b', ['speaks of element less', 'not yet judged element alone'])
			.extract('c', ['supports occurrence 2.alone', 'speaks of element reduced']);
		const { after } = merged(made.model(), 'less', ['alone', 'reduced']);
		const many = ['a', 'b', 'c'].map(
			(name) => Object.keys(after.extract.get(`extract:${name}`)?.codings ?? {}).length
		);
		expect(many).toEqual([1, 2, 2]);
	});

	it('[R8] keeps case values that differ apart, and one of two that say the same', () => {
		const value = { case: 'case:Dawn', from: 'entered' } as const;
		const made = lonely()
			.case('Dawn')
			.add('value', { ...value, id: 'value:1', element: 'element:less', presence: 'present' })
			.add('value', { ...value, id: 'value:2', element: 'element:alone', presence: 'absent' })
			.add('value', { ...value, id: 'value:3', element: 'element:reduced', presence: 'present' });
		const { after } = merged(made.model(), 'less', ['alone', 'reduced']);
		expect([...after.value.values()].map(({ id, element }) => [id, element])).toEqual([
			['value:1', 'element:less'],
			['value:2', 'element:less']
		]);
	});

	it('re-points opposites, marks, places of cards and answers to prompts', () => {
		const made = lonely()
			.element('more', 'More isolated', { oppositeOf: 'element:alone' })
			.add('distinct', { id: 'distinct:a', elements: ['element:more', 'element:reduced'], at })
			.add('view', {
				id: 'view:elements',
				name: 'Elements',
				shows: 'elements',
				positions: { 'element:alone': { x: 1, y: 2 } }
			})
			.response('a', {
				finding: 'ripples:stop+element:alone',
				response: 'dismissed',
				firedBy: 'x',
				at
			});
		const { after } = merged(made.model(), 'less', ['alone', 'reduced']);
		expect(after.element.get('element:more')?.oppositeOf).toBe('element:less');
		expect(after.distinct.get('distinct:a')?.elements).toEqual(['element:more', 'element:less']);
		expect(after.view.get('view:elements')?.positions['element:less']).toEqual({ x: 1, y: 2 });
		expect(after.response.get('response:a')?.finding).toBe('ripples:stop+element:less');
	});

	it('is one change, told in one sentence, and undone as one', () => {
		const model = lonely().model();
		const { diff, after } = merged(model, 'less', ['alone', 'reduced']);
		const change: Change = {
			seq: 1,
			command: 'merge-elements',
			about: ['element:less', 'element:alone', 'element:reduced'],
			at,
			scope: 'theory',
			schema: 1,
			diff
		};
		expect(sentenceOf(change, after)).toBe('Merged 3 elements into “Less isolated”');
		expect(applyDiff(after, invert(diff))).toEqual(model);
	});

	it('is refused with the reason where something stands against it', () => {
		const apart = lonely()
			.add('distinct', { id: 'distinct:a', elements: ['element:alone', 'element:less'], at })
			.element('more', 'More isolated', { oppositeOf: 'element:less' });
		expect(refusalOf(apart, 'less', ['alone'])).toContain('are marked as not the same');
		expect(refusalOf(apart, 'more', ['less'])).toContain('are marked as opposites');
		expect(refusalOf(apart, 'less', [])).toContain('Choose two or more');
		expect(refusalOf(apart, 'less', ['less'])).toContain('Choose two or more');
		expect(refusalOf(apart, 'less', ['nowhere'])).toContain('no longer in the project');
		expect(refusalOf(apart, 'less', ['reduced'], ' ')).toContain('needs a label');
		expect(refusalOf(apart, 'less', ['reduced'], 'More isolated')).toContain('already another');
	});
});
