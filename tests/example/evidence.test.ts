import { describe, expect, it } from 'vitest';
import type { Coding } from '../../src/lib/core/model/coding';
import { example, cited } from './example-model';

const extracts = [...example.extract.values()];
const laterStudies = ['group:participants', 'group:approach-clients', 'group:link-workers'];
const quotes = extracts.filter(
	({ person, group, source }) =>
		person !== undefined &&
		source !== 'source:two-approaches' &&
		!laterStudies.includes(group ?? '')
);

function speaksToConfiguration({ target }: Coding, id: string): boolean {
	if (target.kind === 'chain') return target.links.some((link) => link.configuration === id);
	return 'configuration' in target && target.configuration === id;
}

function codingsOn(reference: string): Coding[] {
	const { id } = cited(reference);
	return extracts
		.flatMap(({ codings }) => Object.values(codings))
		.filter((coding) => speaksToConfiguration(coding, id));
}

describe('the evidence in the worked example', () => {
	it('is located throughout, in sources whose texts are not held', () => {
		expect(extracts.every(({ anchor, located }) => anchor === undefined && located)).toBe(true);
		expect([...example.source.values()].every(({ texts }) => Object.keys(texts).length === 0)).toBe(
			true
		);
	});

	it('has the eight printed quotes, each with speaker, group and whom it is about', () => {
		expect(quotes.map(({ person }) => person).sort()).toEqual(
			[
				'client-1',
				'client-14',
				'client-3',
				'gp-2',
				'staff-11',
				'staff-3',
				'staff-7',
				'staff-9'
			].map((key) => `person:${key}`)
		);
		for (const { group, cases, aboutGroup } of quotes) {
			expect(group).toBeDefined();
			expect(cases ?? aboutGroup).toBeDefined();
		}
	});

	it('links nothing to the three statements for which no quote is printed', () => {
		for (const reference of ['CMO 2', 'CMO 4', 'CMO 5']) expect(codingsOn(reference)).toEqual([]);
		for (const reference of ['CMO 1', 'CMO 3', 'CMO 6', 'CMO 7'])
			expect(codingsOn(reference).length).toBeGreaterThan(0);
	});

	it('has one passage of a referrer, on how agencies fail to talk, and all of it counterfactual', () => {
		const referrers = quotes.filter(({ group }) => group === 'group:referrers');
		expect(referrers).toHaveLength(1);
		const codings = Object.values(referrers[0]?.codings ?? {});
		expect(new Set(codings.map(({ status }) => status))).toEqual(new Set(['counterfactual']));
		const { id } = cited('CMO 7');
		expect(codings.some((coding) => speaksToConfiguration(coding, id))).toBe(true);
	});

	it('gives a role that a quote marks to the element it speaks of', () => {
		const roles = quotes.flatMap(({ codings }) =>
			Object.values(codings)
				.filter(({ bearing }) => bearing === 'speaks of')
				.flatMap((coding) => (coding.roles === undefined ? [] : [coding.roles.join('/')]))
		);
		expect(roles).toHaveLength(35);
		expect(roles).toContain('C/M');
		expect(roles).toContain('C/O');
	});

	it('holds passages for and against, and passages that no theory uses', () => {
		const bearings = new Set(
			extracts.flatMap(({ codings }) => Object.values(codings).map(({ bearing }) => bearing))
		);
		expect(bearings).toEqual(new Set(['supports', 'refutes', 'refines', 'speaks of']));
		const used = new Set(
			[...example.configuration.values()].flatMap(({ occurrences }) =>
				Object.values(occurrences).map(({ element }) => element)
			)
		);
		expect(used.has('element:dependent-on-service')).toBe(false);
	});

	it('keeps the numbers as declared: seven referrers in the text, six in the table, five staff in both phases', () => {
		const count = (key: string) => example.number.get(`number:${key}`)?.count;
		expect(count('referrers-interviewed')).toBe(7);
		expect(count('referrers-interviewed-table')).toBe(6);
		expect(example.number.get('number:staff-at-workshop')?.overlaps).toEqual([
			{ with: 'number:staff-interviewed', count: 5 }
		]);
	});

	it('has parts that add up to what they are said to be part of', () => {
		const numbers = [...example.number.values()];
		for (const whole of numbers) {
			const parts = numbers.filter(({ partOf }) => partOf === whole.id);
			if (parts.length === 0) continue;
			expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(whole.count);
		}
	});
});
