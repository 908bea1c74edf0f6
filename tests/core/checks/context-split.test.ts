import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextSplit } from '../../../src/lib/core/checks/context-split';
import type { Case } from '../../../src/lib/core/model/people';
import { project } from '../../fixtures/small-project';
import { findingOf, findingsOf } from './finding-of';

interface Row {
	readonly outcome: 'present' | 'absent';
	readonly attributes?: NonNullable<Case['attributes']>;
}

function cases(rows: Readonly<Record<string, Row>>) {
	const made = project().configuration('1', ['M a', 'O b']);
	for (const [name, { outcome, attributes }] of Object.entries(rows)) {
		made.add('case', { id: `case:${name}`, name, of: 'person', ...(attributes && { attributes }) });
		for (const [element, presence] of [
			['a', 'present'],
			['b', outcome]
		] as const)
			made.add('value', {
				id: `value:${name}-${element}`,
				case: `case:${name}`,
				element: `element:${element}`,
				presence,
				from: 'entered'
			});
	}
	return made;
}

describe('context-split', () => {
	it('lists the attribute that separates, its exceptions first', () => {
		const made = cases({
			Ann: { outcome: 'present', attributes: { Activities: 4 } },
			Bea: { outcome: 'present', attributes: { Activities: 5 } },
			Cy: { outcome: 'present', attributes: { Activities: 1 } },
			Dawn: { outcome: 'absent', attributes: { Activities: 1 } },
			Eve: { outcome: 'absent', attributes: { Activities: 1 } }
		});
		const finding = findingOf(contextSplit, made);
		expect(finding.sentence).toBe(
			'CMO 1: its mechanisms were there in all of them, yet “b” came about in Ann, Bea, Cy and not in Dawn, Eve: what separates them?'
		);
		expect(finding.because).toBe(
			'Candidates, those with fewest exceptions first. Exceptions: Cy: the outcome goes with having “Activities: 4 or more”.'
		);
	});

	it('says of whom an attribute is not known, and what goes with lacking it', () => {
		const made = cases({
			Ann: { outcome: 'present', attributes: { Carer: false } },
			Bea: { outcome: 'present', attributes: { Carer: false } },
			Dawn: { outcome: 'absent', attributes: { Carer: true } },
			Eve: { outcome: 'absent', attributes: { Carer: true } },
			Fay: { outcome: 'absent' }
		});
		expect(findingOf(contextSplit, made).because).toContain(
			'No exception: the outcome goes with lacking “Carer: yes”, not known of Fay.'
		);
	});

	it('takes no attribute that a single case makes, and says so where none is left', () => {
		const made = cases({
			Ann: { outcome: 'present', attributes: { Referred: 'by a friend' } },
			Bea: { outcome: 'present', attributes: { Referred: 'by herself' } },
			Dawn: { outcome: 'absent', attributes: { Referred: 'by a nurse' } },
			Eve: { outcome: 'absent', attributes: { Referred: 'by a doctor' } }
		});
		expect(findingOf(contextSplit, made).because).toBe(
			'No attribute recorded of these cases and no context of the configuration tells them apart.'
		);
	});

	it('asks nothing where fewer than two cases are on either side', () => {
		const made = cases({
			Ann: { outcome: 'present' },
			Bea: { outcome: 'present' },
			Dawn: { outcome: 'absent' }
		});
		expect(findingsOf(contextSplit, made)).toEqual([]);
	});

	it('lists for any cases what a plain count of exceptions lists, in that order', () => {
		const rows = fc.array(
			fc.tuple(
				fc.boolean(),
				fc.option(fc.boolean(), { nil: undefined }),
				fc.option(fc.boolean(), { nil: undefined })
			),
			{ minLength: 4, maxLength: 9 }
		);
		fc.assert(
			fc.property(rows, (list) => {
				const named = list.map(([outcome, x, y], at) => ({
					name: `n${at}`,
					outcome,
					values: { x, y }
				}));
				const sides = [true, false].map(
					(side) => named.filter(({ outcome }) => outcome === side).length
				);
				const made = cases(
					Object.fromEntries(
						named.map(({ name, outcome, values }) => [
							name,
							{
								outcome: outcome ? ('present' as const) : ('absent' as const),
								attributes: Object.fromEntries(
									Object.entries(values).flatMap(([key, value]) =>
										value === undefined ? [] : [[key, value]]
									)
								)
							}
						])
					)
				);
				const found = findingsOf(contextSplit, made);
				expect(found.length).toBe(sides.every((count) => count >= 2) ? 1 : 0);
				for (const { because } of found)
					for (const key of ['x', 'y'] as const) {
						const known = named.filter(({ values }) => values[key] !== undefined);
						const straight = known.filter(({ outcome, values }) => outcome !== values[key]);
						const turned = known.filter(({ outcome, values }) => outcome === values[key]);
						const has = known.filter(({ values }) => values[key] === true).length;
						const with_ = known.filter(({ outcome }) => outcome).length;
						const fewest = Math.min(straight.length, turned.length);
						const isListed =
							has >= 2 && known.length - has >= 2 && fewest < Math.min(with_, known.length - with_);
						expect(because.includes(`“${key}: yes”`)).toBe(isListed);
						if (!isListed) continue;
						const exceptions = straight.length <= turned.length ? straight : turned;
						const words =
							fewest === 0
								? 'No exception'
								: `Exceptions: ${exceptions.map(({ name }) => name).join(', ')}`;
						const goes = exceptions === straight ? 'having' : 'lacking';
						expect(because).toContain(`${words}: the outcome goes with ${goes} “${key}: yes”`);
					}
			}),
			{ numRuns: 250 }
		);
	});
});
