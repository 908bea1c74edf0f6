import { expect, it } from 'vitest';
import { editedFields, fieldsOf, newFields } from '../../../src/lib/ui/sources/source-fields';
import { appraisalInWords } from '../../../src/lib/ui/sources/source-words';

const source = {
	id: 'source:a',
	title: 'A paper',
	kind: 'paper',
	texts: {},
	addedAt: '2026-01-31T09:00:00.000Z',
	date: '2018',
	phase: 'refining',
	citation: 'A study, 2018',
	note: 'Read twice.',
	groups: { 'group:a': true },
	appraisal: {
		relevance: { rating: 'high', note: 'On the same kind of club.' },
		rigour: { note: 'Small.' }
	}
} as const;

it('what is known of a source goes through the form unchanged', () => {
	const { id: _, texts: __, addedAt: ___, ...known } = source;
	expect(editedFields(fieldsOf(source))).toEqual({ ...known, persons: null, cases: null });
});

it('what is emptied in the form is emptied in the source', () => {
	const fields = fieldsOf(source);
	const appraisal = fieldsOf().appraisal;
	const emptied = { ...fields, phase: '' as const, citation: ' ', note: '', appraisal };
	expect(editedFields(emptied)).toMatchObject({
		phase: null,
		citation: null,
		note: null,
		appraisal: null
	});
});

it('a new source holds only what was said of it', () => {
	expect(newFields({ ...fieldsOf(), title: ' Notes ' })).toEqual({
		title: 'Notes',
		kind: 'interview'
	});
});

it('an appraisal is told by its ratings', () => {
	expect(appraisalInWords({ ...source.appraisal, richness: { rating: 'low' } })).toBe(
		'relevance high, richness low'
	);
});
