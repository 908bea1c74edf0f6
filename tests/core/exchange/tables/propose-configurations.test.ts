import { describe, expect, it } from 'vitest';
import { useOfHeading } from '../../../../src/lib/core/exchange/tables/guess-uses';
import { mappingWith, proposeMapping } from '../../../../src/lib/core/exchange/tables/mapping';
import { proposeConfigurations } from '../../../../src/lib/core/exchange/tables/propose-configurations';
import { readPasted } from '../../../../src/lib/core/exchange/tables/read-pasted';
import { trimmed } from '../../../../src/lib/core/exchange/tables/table';
import { gardenSentences, gardenTable } from '../../../fixtures/cmo-table';

const garden = trimmed('garden.csv', gardenTable);
const proposed = proposeConfigurations(garden, proposeMapping(garden));

describe('what a column holds', () => {
	it.each([
		['Context', 'context'],
		['C', 'context'],
		['Contextual factors', 'context'],
		['Mechanism (resource)', 'resource'],
		['Mechanism - reasoning', 'reasoning'],
		['M', 'mechanism'],
		['Outcomes', 'outcome'],
		['Intervention', 'intervention'],
		['Actor', 'actor'],
		['Strategy', 'strategy'],
		['CMO no.', 'reference'],
		['ID', 'reference'],
		['Supporting quote', 'quote'],
		['Evidence', 'quote'],
		['Author (year)', 'source'],
		['Study', 'source'],
		['Page', 'locator'],
		['Confidence', 'confidence'],
		['If-then-because', 'statement'],
		['Memo', 'note'],
		['Programme theory', 'theory'],
		['Mechanism: resource & reasoning', 'mechanism'],
		['Contexto', 'context'],
		['Mécanismes', 'mechanism'],
		['Meccanismi', 'mechanism'],
		['Ergebnis', 'outcome'],
		['Maßnahme', 'intervention'],
		['Citações', 'quote'],
		['Quelle', 'source'],
		['Anmerkungen', 'note']
	])('is proposed from the heading %s', (heading, use) => {
		expect(useOfHeading(heading)).toBe(use);
	});

	it('is not guessed where a heading says nothing known', () => {
		expect(useOfHeading('Colour')).toBeUndefined();
	});

	it('is found under headings that are not in the first row', () => {
		const mapping = proposeMapping(garden);
		expect(mapping.headings).toBe(1);
		expect(mapping.columns.map(({ use }) => use)).toEqual([
			'reference',
			'context',
			'mechanism',
			'outcome',
			'quote',
			'source',
			'confidence'
		]);
		expect(mapping.columns.map(({ split }) => split).slice(1, 4)).toEqual([
			'whole',
			'marks',
			'semicolons'
		]);
	});

	it('is proposed by order where there are no headings and three columns of words', () => {
		const plain = trimmed('t', [
			['lives quite alone', 'feels expected here', 'comes back next week']
		]);
		expect(proposeMapping(plain).columns.map(({ use }) => use)).toEqual([
			'context',
			'mechanism',
			'outcome'
		]);
	});
});

describe('a CMO table', () => {
	it('becomes configurations, with several items of one cell as occurrences of their own', () => {
		expect(proposed.configurations.map(({ rows }) => rows)).toEqual([[3], [4, 5], [7]]);
		expect(
			proposed.configurations[0]?.occurrences.map(({ role, label }) => `${role} ${label}`)
		).toEqual(['C New to the town', 'M Feels expected', 'M Trusts the neighbours', 'O Comes back']);
	});

	it('gives a row with nothing but a quote to the configuration above it', () => {
		expect(proposed.configurations[1]?.quotes.map(({ text, source }) => [text, source])).toEqual([
			['I sleep now, honestly.', 'Plot diaries 2019'],
			['It is the digging that tires me out.', 'Plot diaries 2019']
		]);
	});

	it('keeps confidence as a note', () => {
		expect(proposed.configurations[0]?.note).toBe('Confidence: high');
	});

	it('says row by row what cannot be read', () => {
		expect(proposed.unread.map(({ row, sentence }) => [row, sentence])).toEqual([
			[6, 'Row 6 holds no context, mechanism or outcome.']
		]);
	});

	it('repeats the cell above for a blank one where that is asked for', () => {
		const mapping = { ...proposeMapping(garden), blanksRepeat: true };
		const { configurations, unread } = proposeConfigurations(garden, mapping);
		expect(unread).toEqual([]);
		expect(configurations[2]?.occurrences.map(({ label }) => label)).toEqual([
			'Lives alone',
			'Feels expected',
			'Comes back',
			'Sleeps better'
		]);
		expect(configurations[2]?.source).toBe('Allotment survey');
	});

	it('joins rows of one reference, and does not where that is asked for', () => {
		const table = trimmed('t', [
			['Ref', 'C', 'M', 'O'],
			['CMO 1', 'alone', 'expected', 'back'],
			['CMO 1', 'alone', 'trusted', 'back']
		]);
		const mapping = mappingWith(table, 0);
		const joins = {
			...mapping,
			columns: mapping.columns.map((one, at) =>
				at === 0 ? { ...one, use: 'reference' as const } : one
			)
		};
		expect(proposeConfigurations(table, joins).configurations).toHaveLength(1);
		expect(proposeConfigurations(table, joins).configurations[0]?.occurrences).toHaveLength(4);
		expect(
			proposeConfigurations(table, { ...joins, referencesJoin: false }).configurations
		).toHaveLength(2);
	});

	it('tells rows that say the same, rows that lack a role, and errors of the spreadsheet', () => {
		const table = trimmed('t', [
			['C', 'M', 'O'],
			['alone', 'expected', 'back'],
			['alone', 'expected', 'back'],
			['alone', '#REF!', 'back']
		]);
		const remarks = proposeConfigurations(table, proposeMapping(table)).configurations.map(
			(one) => one.remarks
		);
		expect(remarks[0]).toEqual([]);
		expect(remarks[1]?.join()).toContain('the same as row 2');
		expect(remarks[2]?.join()).toContain('no mechanism');
		expect(remarks[2]?.join()).toContain('#REF!');
	});
});

describe('sentences as a table', () => {
	it('become configurations that keep the sentence as written; what cannot be read is told', () => {
		const table = readPasted('pasted', gardenSentences);
		const { configurations, unread } = proposeConfigurations(table, proposeMapping(table));
		expect(
			configurations.map(({ occurrences }) =>
				occurrences.map(({ role, label }) => `${role} ${label}`)
			)
		).toEqual([
			[
				'C A plot is next to a path',
				'M There is something to ask about',
				'O Passers-by stop and talk'
			],
			['C People stay away for a week', 'M Nobody keeps a list', 'O They come back without shame']
		]);
		expect(configurations[0]?.statement).toBe(gardenSentences.split('\n')[0]);
		expect(unread.map(({ row }) => row)).toEqual([3]);
		expect(unread[0]?.sentence).toContain('not of the form');
	});
});
