import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf, fractionWords } from '../../../src/lib/core/cases/fraction';
import { configurationInCases } from '../../../src/lib/core/cases/in-cases';
import { knownIn } from '../../../src/lib/core/cases/known';
import { truthTableOf } from '../../../src/lib/core/cases/truth-table';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import type { Presence } from '../../fixtures/case-values';
import { anyValues, casesProject } from '../../fixtures/case-values';
import { lipset, lipsetProject, sets } from './lipset';

function looked(contexts: readonly (typeof sets)[number][]) {
	const model = lipsetProject(contexts).model();
	const evidence = gatherEvidence(model);
	const [configuration] = model.configuration.values();
	const [one] = configurationInCases(model, evidence, configuration!);
	return { known: knownIn(model, evidence), one: one! };
}

describe('consistency and coverage of the published countries', () => {
	it('are those printed for development and survival: 8 of 10, and all 8 that survived', () => {
		const { one } = looked(['developed']);
		const consistency = fractionOf(one.cases, one.given.present, one.outcome);
		expect(fractionWords(consistency)).toBe('8 of 10: not Austria, Germany');
		const coverage = fractionOf(one.cases, one.outcome.present, one.given);
		expect([coverage.holds.length, coverage.not.length]).toEqual([8, 0]);
	});

	it('[K3] are the sums of the formulas, Σmin(x, y) of Σx and of Σy, for every set', () => {
		for (const set of sets.slice(0, 5)) {
			const { one } = looked([set]);
			const place = sets.indexOf(set);
			const rows = Object.values(lipset).map((row) => ({
				x: Number(row[place]),
				y: Number(row[5])
			}));
			const sum = (all: readonly number[]) => all.reduce((total, value) => total + value, 0);
			const overlap = sum(rows.map(({ x, y }) => Math.min(x, y)));
			const consistency = fractionOf(one.cases, one.given.present, one.outcome);
			expect(consistency.holds.length).toBe(overlap);
			expect(consistency.holds.length + consistency.not.length).toBe(sum(rows.map(({ x }) => x)));
			const coverage = fractionOf(one.cases, one.outcome.present, one.given);
			expect(coverage.holds.length).toBe(overlap);
			expect(coverage.holds.length + coverage.not.length).toBe(sum(rows.map(({ y }) => y)));
		}
	});
});

describe('the published truth table', () => {
	const told = (contexts: readonly (typeof sets)[number][]) => {
		const { known, one } = looked(contexts);
		const table = truthTableOf(known, one);
		const rows = table.rows.map(
			({ combination, present, absent, isContradiction }) =>
				`${combination.map(Number).join('')} ${present.length}/${absent.length}${isContradiction ? ' contradiction' : ''}`
		);
		return { rows, remainders: table.remainders };
	};

	it('has two contradictions with four conditions', () => {
		expect(told(['developed', 'urban', 'literate', 'industrial'])).toEqual({
			rows: [
				'1111 4/1 contradiction',
				'1011 2/1 contradiction',
				'1010 2/0',
				'0010 0/3',
				'0000 0/5'
			],
			remainders: 11
		});
	});

	it('has none once stability is added', () => {
		const { rows, remainders } = told(['developed', 'urban', 'literate', 'industrial', 'stable']);
		expect(rows).toEqual([
			'11111 4/0',
			'11110 0/1',
			'10111 2/0',
			'10110 0/1',
			'10101 2/0',
			'00101 0/1',
			'00100 0/2',
			'00001 0/2',
			'00000 0/3'
		]);
		expect(remainders).toBe(23);
	});
});

describe('a truth table of any values', () => {
	it('places each case by its known conditions and no other, as a plain look at each case does', () => {
		fc.assert(
			fc.property(anyValues(['a', 'b', 'c'], 40), (values) => {
				const model = casesProject(values, ['C a', 'M b', 'O c']).model();
				const evidence = gatherEvidence(model);
				const [configuration] = model.configuration.values();
				const [one] = configurationInCases(model, evidence, configuration!);
				const table = truthTableOf(knownIn(model, evidence), one!);
				const is = (wanted: Presence) => (name: string) =>
					Object.keys(values).filter((key) => (values[key]?.[name] ?? 'unknown') === wanted);
				const placed = Object.keys(values).filter((key) =>
					['a', 'b'].every((name) => ['present', 'absent'].includes(values[key]?.[name] ?? ''))
				);
				expect(new Set(table.notPlaced)).toEqual(
					new Set(Object.keys(values).filter((key) => !placed.includes(key)))
				);
				for (const row of table.rows) {
					const [a, b] = row.combination.map((has) => is(has ? 'present' : 'absent'));
					const inRow = placed.filter((key) => a!('a').includes(key) && b!('b').includes(key));
					expect(row.present).toEqual(inRow.filter((key) => is('present')('c').includes(key)));
					expect(row.absent).toEqual(inRow.filter((key) => is('absent')('c').includes(key)));
					expect(row.unknown).toEqual(inRow.filter((key) => is('unknown')('c').includes(key)));
					expect(row.isContradiction).toBe(row.present.length > 0 && row.absent.length > 0);
				}
				const shown = table.rows.flatMap(({ present, absent, unknown }) => [
					...present,
					...absent,
					...unknown
				]);
				expect(shown.toSorted()).toEqual(placed.toSorted());
				expect(table.rows.length + table.remainders).toBe(4);
			}),
			{ numRuns: 200 }
		);
	});
});
