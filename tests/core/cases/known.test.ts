import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../src/lib/core/cases/bits';
import { propositionsInCases } from '../../../src/lib/core/cases/in-cases';
import { knownIn } from '../../../src/lib/core/cases/known';
import { propositionsOf } from '../../../src/lib/core/cases/proposition';
import { valueIn } from '../../../src/lib/core/cases/value';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import type { Model } from '../../../src/lib/core/model/model';
import { anyValues, casesProject, withValues } from '../../fixtures/case-values';
import { project, type SmallProject } from '../../fixtures/small-project';

const valueOf = (made: SmallProject, name = 'Dawn', element = 'a') => {
	const model = made.model();
	return valueIn(model, gatherEvidence(model), {
		case: `case:${name}`,
		element: `element:${element}`
	});
};
const theory = () => project().configuration('1', ['M a', 'O b']).case('Dawn');

describe('what is known of an element in a case', () => {
	it('[K1] is present where a passage about the case supports an occurrence of it', () => {
		const made = theory().extract('e', ['supports occurrence 1.a'], { cases: ['Dawn'] });
		expect(valueOf(made)).toEqual({ presence: 'present', records: [], extracts: ['extract:e'] });
	});

	it.each([
		['refutes it', 'refutes occurrence 1.a', {}],
		['refines it', 'refines occurrence 1.a', {}],
		['is not yet judged', 'not yet judged occurrence 1.a', {}],
		['merely speaks of the element', 'speaks of element a', {}],
		['only expects it', 'supports occurrence 1.a', { status: 'anticipated' as const }],
		['says what should be', 'supports occurrence 1.a', { status: 'normative' as const }],
		['says what would have been', 'supports occurrence 1.a', { status: 'counterfactual' as const }]
	])('stays unknown where the passage %s', (_, coding, more) => {
		const made = theory().extract('e', [coding], { cases: ['Dawn'] });
		const model = made.model();
		const extract = model.extract.get('extract:e')!;
		const codings = Object.fromEntries(
			Object.entries(extract.codings).map(([id, one]) => [id, { ...one, ...more }])
		);
		const told: Model = { ...model, extract: new Map([[extract.id, { ...extract, codings }]]) };
		const where = { case: 'case:Dawn' as const, element: 'element:a' as const };
		expect(valueIn(told, gatherEvidence(told), where).presence).toBe('unknown');
	});

	it('is not known from a passage that names no case', () => {
		expect(valueOf(theory().extract('e', ['supports occurrence 1.a'])).presence).toBe('unknown');
	});

	it('[K2] is what is recorded, and a passage that says otherwise is shown as a conflict', () => {
		const made = withValues(project().configuration('1', ['M a', 'O b']), {
			Dawn: { a: 'absent' }
		});
		made.extract('e', ['supports occurrence 1.a'], { cases: ['Dawn'] });
		const value = valueOf(made);
		expect([value.presence, value.conflict]).toEqual(['absent', 'passage']);
		expect(value.extracts).toEqual(['extract:e']);
	});

	it('is unknown where one record says present and another absent', () => {
		const made = withValues(project().configuration('1', ['M a', 'O b']), {
			Dawn: { a: 'absent' }
		});
		made.add('value', {
			id: 'value:2',
			case: 'case:Dawn',
			element: 'element:a',
			presence: 'present',
			from: 'table'
		});
		expect(valueOf(made)).toMatchObject({ presence: 'unknown', conflict: 'records' });
	});
});

describe('what is known of all cases', () => {
	const codings = fc.array(
		fc.tuple(
			fc.nat(9),
			fc.constantFrom('supports', 'refutes', 'refines'),
			fc.constantFrom('a', 'b')
		),
		{ maxLength: 12 }
	);

	it('is, case by case, what each value alone is', () => {
		fc.assert(
			fc.property(anyValues(['a', 'b'], 40), codings, (values, coded) => {
				const made = casesProject(values, ['M a', 'O b']);
				coded.forEach(([which, bearing, element], at) => {
					const name = `case${which}`;
					if (name in values)
						made.extract(`${at}`, [`${bearing} occurrence 1.${element}`], { cases: [name] });
				});
				const model = made.model();
				const evidence = gatherEvidence(model);
				const known = knownIn(model, evidence);
				for (const element of ['element:a', 'element:b'] as const) {
					const { present, absent } = known.of(element);
					const by = { present: new Set(placesIn(present)), absent: new Set(placesIn(absent)) };
					known.cases.forEach(({ id }, place) => {
						const { presence } = valueIn(model, evidence, { case: id, element });
						expect(by.present.has(place)).toBe(presence === 'present');
						expect(by.absent.has(place)).toBe(presence === 'absent');
					});
				}
			}),
			{ numRuns: 150 }
		);
	});
});

describe('what a configuration proposes', () => {
	const told = (made: SmallProject) => {
		const model = made.model();
		const configuration = [...model.configuration.values()].at(-1)!;
		return propositionsOf(model, configuration).map(
			({ outcome, conditions }) =>
				`${conditions.map(({ occurrence }) => occurrence.element.slice(8)).join(' + ')} > ${outcome.element.slice(8)}`
		);
	};

	it('is that everything but the other outcomes brings each outcome about, where no link says more', () => {
		expect(told(project().configuration('1', ['C a', 'I b', 'M c', 'O d', 'O e']))).toEqual([
			'a + b + c > d',
			'a + b + c > e'
		]);
	});

	it('is what links lead to it, through other links and outcomes too, but not what blocks it', () => {
		const made = project().configuration('1', ['C a', 'M b', 'O c', 'O d', 'C e', 'C f'], {
			links: ['b > c', 'c > d', 'a > #1', 'f blocks d']
		});
		expect(told(made)).toEqual(['a + b > c', 'a + b + c > d']);
	});

	it('does not run round in a loop, and never has an outcome bring itself about', () => {
		const made = project().configuration('1', ['O>M a', 'O b'], { links: ['a > b', 'b > a'] });
		expect(told(made)).toEqual(['b > a', 'a > b']);
	});

	it('has the contexts borrowed from another configuration', () => {
		const made = project()
			.configuration('1', ['C a', 'M x', 'O y'])
			.configuration('2', ['M b', 'O c'], { record: { contextsFrom: 'configuration:1' } });
		expect(told(made)).toEqual(['a + b > c']);
	});
});

describe('a proposition in the cases', () => {
	it('is present where all of it is, absent where one part is known to be, and unknown elsewhere', () => {
		fc.assert(
			fc.property(anyValues(['a', 'b', 'c'], 40), (values) => {
				const model = casesProject(values, ['C a', 'M b', 'O c']).model();
				const found = propositionsInCases(model, gatherEvidence(model));
				const isAny = Object.values(values).some((row) =>
					Object.values(row).some((value) => value !== 'unknown')
				);
				expect(found.length).toBe(isAny ? 1 : 0);
				const [one] = found;
				if (one === undefined) return;
				const names = (bits: readonly number[]) =>
					placesIn(bits).map((place) => one.cases[place]?.name);
				const where = (holds: (row: Record<string, string>) => boolean) =>
					Object.keys(values).filter((key) => holds({ ...values[key] }));
				expect(names(one.given.present)).toEqual(
					where(({ a, b }) => a === 'present' && b === 'present')
				);
				expect(names(one.given.absent)).toEqual(
					where(({ a, b }) => a === 'absent' || b === 'absent')
				);
				expect(names(one.outcome.present)).toEqual(where(({ c }) => c === 'present'));
			}),
			{ numRuns: 150 }
		);
	});
});
