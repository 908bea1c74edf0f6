import { expect, it } from 'vitest';
import { modelOf } from '../../../src/lib/core/model/model';
import { peopleColumns, peopleRows, shownRows } from '../../../src/lib/ui/people/people-rows';
import { SmallProject } from '../../fixtures/small-project';

const model = modelOf(
	new SmallProject()
		.element('trust', 'Trust')
		.group('clients')
		.case('Family')
		.person('Amanda', { attributes: { Age: 9 }, cases: { 'case:Family': true } })
		.person('Dawn', { attributes: { Age: 61 }, groups: { 'group:clients': true } })
		.person('Keith')
		.source('workshop', { persons: { 'person:Dawn': true } })
		.extract('1', ['speaks of element trust'], { person: 'Dawn', cases: ['Family'] })
		.all()
);

it('a person has their groups, cases, attributes, all sources they speak in, and their extracts', () => {
	expect(peopleColumns(model, 'person').map(({ label }) => label)).toEqual([
		'Name',
		'Groups',
		'Cases',
		'Age',
		'Speaks in',
		'Extracts'
	]);
	const dawn = peopleRows(model, 'person').find(({ name }) => name === 'Dawn');
	expect(dawn?.cells).toMatchObject({
		groups: 'clients',
		'attribute Age': '61',
		sources: 'workshop; interview',
		extracts: '1'
	});
	expect(dawn?.extracts).toEqual(['extract:1']);
});

it('a case names the people who belong to it, and the extracts about it', () => {
	expect(peopleRows(model, 'case')).toMatchObject([
		{ cells: { of: 'person', people: 'Amanda', extracts: '1' }, extracts: ['extract:1'] }
	]);
});

it('rows are found by words in any cell and ordered as numbers where they are such, blanks last', () => {
	const names = (words: string, isDown: boolean) =>
		shownRows(peopleRows(model, 'person'), words, { key: 'attribute Age', isDown }).map(
			({ name }) => name
		);
	expect(names('', false)).toEqual(['Amanda', 'Dawn', 'Keith']);
	expect(names('', true)).toEqual(['Dawn', 'Amanda', 'Keith']);
	expect(names('CLIENTS dawn', false)).toEqual(['Dawn']);
});
