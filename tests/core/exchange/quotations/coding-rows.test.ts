import { describe, expect, it } from 'vitest';
import {
	codingHeadings,
	codingRows,
	countCodings,
	hasCodings
} from '../../../../src/lib/core/exchange/quotations/coding-rows';
import { at } from '../../../fixtures/rows';
import { project, type SmallProject } from '../../../fixtures/small-project';

function rowsOf(small: SmallProject): Record<string, string>[] {
	return [...codingRows(small.model())].map((row) =>
		Object.fromEntries(codingHeadings.map((heading, column) => [heading, row[column] ?? '']))
	);
}

const anchor = (start: number, exact: string) => ({
	record: {
		anchor: { text: 'first', start, end: start + exact.length, exact, prefix: '', suffix: '' }
	}
});

const base = () =>
	project()
		.element('trust', 'Trust builds')
		.configuration('1', ['C alone', 'O>M trust', 'O goes'], {
			links: ['alone > trust'],
			record: { nickname: 'Company helps' }
		});

describe('the rows of codings', () => {
	it('name what a coding speaks to, the configuration it stands in and its role there', () => {
		const small = base()
			.group('clients')
			.person('Dawn', { groups: { 'group:clients': true } })
			.case('Keith')
			.extract('She came back', ['supports occurrence 1.trust', 'refutes link 1.1'], {
				person: 'Dawn',
				cases: ['Keith'],
				record: { memo: 'Look again', importance: 'key' }
			});
		const [first, second] = rowsOf(small);
		expect(first).toMatchObject({
			Source: 'interview',
			Quote: '',
			Paraphrase: 'She came back',
			Locator: 'p. 1',
			Speaker: 'Dawn',
			Group: 'clients',
			Cases: 'Keith',
			'Speaks to': 'occurrence',
			Target: 'Trust builds',
			Configuration: 'CMO 1: Company helps',
			Role: 'O then M',
			Bearing: 'supports',
			Date: at,
			Memo: 'Look again',
			Importance: 'key'
		});
		expect(second).toMatchObject({
			'Speaks to': 'link',
			Target: expect.stringContaining('leads to “Trust builds”') as string,
			Bearing: 'refutes'
		});
	});

	it('come by source and in the order of the text, one for each coding and none for an extract without', () => {
		const small = base()
			.extract('later', ['speaks of element trust'], anchor(90, 'later words'))
			.extract('none', [], anchor(40, 'no coding'))
			.extract('sooner', ['supports configuration 1'], anchor(2, 'sooner words'));
		const rows = rowsOf(small);
		expect(rows.map(({ Quote }) => Quote)).toEqual(['sooner words', 'later words']);
		expect(rows[0]).toMatchObject({
			Locator: 'characters 2 to 14',
			Target: 'CMO 1: Company helps',
			Role: ''
		});
		expect(rows).toHaveLength(countCodings(small.model()));
		expect(hasCodings(small.model())).toBe(true);
		expect(hasCodings(base().extract('none', []).model())).toBe(false);
	});

	it('keep what a passage itself gives as role', () => {
		const small = base().extract('told', ['speaks of element trust']);
		const model = small.model();
		const [extract] = model.extract.values();
		const coding = Object.values(extract!.codings)[0]!;
		const told = {
			...model,
			extract: new Map([
				[extract!.id, { ...extract!, codings: { [coding.id]: { ...coding, roles: ['O'] } } }]
			])
		} as typeof model;
		const row = [...codingRows(told)][0];
		expect(row?.[codingHeadings.indexOf('Role')]).toBe('O');
	});
});
