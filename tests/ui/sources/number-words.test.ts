import { describe, expect, it } from 'vitest';
import { Refused } from '$lib/core/applies';
import type { Model } from '$lib/core/model/model';
import { countProblem, isSaid, keeping, numberFields } from '$lib/ui/sources/number-fields';
import { numberDetails, numberName, numbersOf } from '$lib/ui/sources/number-words';
import { run, steadyContext } from '../../core/commands/run';
import { SmallProject } from '../../fixtures/small-project';

const paper = 'source:paper' as const;

const model = () =>
	new SmallProject()
		.group('clients')
		.source('paper', { title: 'The paper' })
		.source('other', { title: 'Another' })
		.add('number', {
			id: 'number:some',
			source: paper,
			what: 'clients interviewed',
			count: 19,
			partOf: 'number:all',
			group: 'group:clients',
			locator: 'p. 3'
		})
		.add('number', { id: 'number:all', source: paper, what: 'people interviewed', count: 35 })
		.add('number', {
			id: 'number:room',
			source: 'source:other',
			what: 'people in the workshop',
			count: 12,
			occasion: 'workshop',
			overlaps: [{ with: 'number:all', count: 4 }]
		})
		.model();

describe('declared numbers in words', () => {
	it('stand wholes before parts, with group, whole and place', () => {
		expect(numbersOf(model(), paper).map(numberName)).toEqual([
			'35 people interviewed',
			'19 clients interviewed'
		]);
		const [, some] = numbersOf(model(), paper);
		expect(numberDetails(model(), some!)).toEqual([
			'group: clients',
			'part of the 35 people interviewed',
			'p. 3'
		]);
	});

	it('tell whom they share on both sides, also where the other source says so', () => {
		const [all] = numbersOf(model(), paper);
		expect(numberDetails(model(), all!)).toEqual([
			'4 of them among the 12 people in the workshop (Another)'
		]);
		expect(numberDetails(model(), model().number.get('number:room')!)).toEqual([
			'workshop',
			'4 of them among the 35 people interviewed (The paper)'
		]);
	});
});

describe('a form for a declared number', () => {
	function kept(now: Model, ...given: Parameters<typeof keeping>): Model {
		const outcome = run(now, keeping(...given), steadyContext());
		if (outcome instanceof Refused) throw new Error(outcome.sentence);
		return outcome.after;
	}

	it('is kept with what is filled in, and empties what was emptied', () => {
		const said = { ...numberFields(), count: ' 7 ', what: 'staff', occasion: 'interviews' };
		const after = kept(model(), paper, undefined, said);
		const made = [...after.number.values()].at(-1);
		expect(made).toEqual({
			id: made?.id,
			source: paper,
			what: 'staff',
			count: 7,
			occasion: 'interviews'
		});
		const room = after.number.get('number:room');
		const fields = { ...numberFields(room), overlaps: [], occasion: '', count: '11' };
		expect(kept(after, 'source:other', 'number:room', fields).number.get('number:room')).toEqual({
			id: 'number:room',
			source: 'source:other',
			what: 'people in the workshop',
			count: 11
		});
	});

	it('says that a count is whole, and waits until enough is said', () => {
		expect(countProblem('')).toBeUndefined();
		expect(countProblem('about 30')).toBe('A whole number in digits: 35.');
		const said = { ...numberFields(), count: '3', what: 'staff' };
		expect(isSaid(said)).toBe(true);
		expect(isSaid({ ...said, overlaps: [{ with: 'number:all', count: '' }] })).toBe(false);
		expect(isSaid({ ...said, what: ' ' })).toBe(false);
	});
});
