import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import { newInterlinks } from '../../../src/lib/core/consolidate/interlinks';
import { proposalRequest, wordedElements } from '../../../src/lib/core/consolidate/request';
import { reversalsAmong } from '../../../src/lib/core/consolidate/reversals';
import type { Id } from '../../../src/lib/core/model/id';
import { project, type SmallProject } from '../../fixtures/small-project';

function interlinks(made: SmallProject, kept: string, ...others: string[]) {
	const found = newInterlinks(
		made.model(),
		`element:${kept}`,
		others.map((name): Id<'element'> => `element:${name}`)
	);
	if (found instanceof Refused) throw new Error(found.sentence);
	const names = (places: readonly { occurrence: { id: string } }[]) =>
		places.map(({ occurrence }) => occurrence.id.slice('occurrence:'.length)).join(' ');
	return {
		places: names(found.places),
		twice: found.twice.map(({ reference }) => reference).join(' '),
		outcomeAt: names(found.ripple.outcomeAt),
		worksAt: names(found.ripple.worksAt),
		loops: found.loops.map(({ elements }) =>
			elements.map((id) => id.slice('element:'.length)).join(' ')
		)
	};
}

const apart = () =>
	project()
		.configuration('1', ['C alone', 'O welcome'], { links: ['alone > welcome'] })
		.configuration('2', ['M greeted', 'O lonely'], { links: ['greeted > lonely'] });

describe('what a merging would newly interlink', () => {
	it('is a ripple where one is an outcome here and the other works there', () => {
		expect(interlinks(apart(), 'welcome', 'greeted')).toEqual({
			places: '1.welcome 2.greeted',
			twice: '',
			outcomeAt: '1.welcome',
			worksAt: '2.greeted',
			loops: []
		});
	});

	it('is a loop where links come in by one and go out by the other', () => {
		const joined = apart().configuration('3', ['C lonely', 'O alone'], {
			links: ['lonely > alone']
		});
		expect(interlinks(joined, 'welcome', 'greeted').loops).toEqual([
			'welcome lonely alone welcome'
		]);
	});

	it('is no ripple and no loop that was there before', () => {
		const known = project()
			.configuration('1', ['O welcome', 'C alone'], { links: ['alone > welcome'] })
			.configuration('2', ['M welcome', 'O alone'], { links: ['welcome > alone'] })
			.configuration('3', ['I greeted']);
		const { outcomeAt, worksAt, loops } = interlinks(known, 'welcome', 'greeted');
		expect([outcomeAt, worksAt, loops]).toEqual(['', '', []]);
	});

	it('says where the element then stands twice, and that a link between the two closes on itself', () => {
		const both = project().configuration('1', ['M greeted', 'O welcome'], {
			links: ['greeted > welcome']
		});
		const { twice, loops, worksAt } = interlinks(both, 'welcome', 'greeted');
		expect([twice, worksAt]).toEqual(['CMO 1', '1.greeted']);
		expect(loops).toEqual(['welcome welcome']);
	});

	it('is not worked out for what may not be merged', () => {
		const made = apart().element('other', 'Other', { oppositeOf: 'element:alone' });
		expect(newInterlinks(made.model(), 'element:alone', ['element:other'])).toBeInstanceOf(Refused);
	});
});

describe('what is compared', () => {
	it('is each element with every wording of it, without what is meant to stay apart', () => {
		const made = project()
			.element('a', 'Alone', { oppositeOf: 'element:b' })
			.element('b', 'In company')
			.configuration('1', ['C a'], {
				occurrences: { a: { wording: { text: 'on my own', verbatim: true } } }
			});
		expect(proposalRequest(made.model(), 'much alike')).toEqual({
			elements: [
				{ id: 'element:a', texts: ['Alone', 'on my own'] },
				{ id: 'element:b', texts: ['In company'] }
			],
			apart: [['element:a', 'element:b']],
			closeness: 'much alike',
			language: 'english'
		});
	});
});

describe('elements picked by hand', () => {
	it('are told apart where one says the reverse of one picked before', () => {
		const made = project()
			.element('less', 'Less isolated')
			.element('reduced', 'Isolation is reduced')
			.element('more', 'More isolated');
		const picked = wordedElements(made.model(), [
			'element:less',
			'element:reduced',
			'element:more'
		]);
		expect(reversalsAmong(picked)).toEqual([
			{ element: 'element:more', says: 'more isolated', against: 'less isolated' }
		]);
	});
});
