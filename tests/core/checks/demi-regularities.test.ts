import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demiRegularities } from '../../../src/lib/core/checks/demi-regularities';
import { anyValues, casesProject, withValues } from '../../fixtures/case-values';
import { project } from '../../fixtures/small-project';
import { findingsOf } from './finding-of';

const shape = ['C a', 'M b', 'O c'];
const all = { a: 'present', b: 'present', c: 'present' } as const;

describe('demi-regularities', () => {
	it('tells what comes together in cases and extracts, with the exceptions by name, and asks because of what', () => {
		const made = casesProject({ Amy: all, Bo: all, Dawn: { a: 'present', b: 'absent' } }, shape)
			.extract('1', ['supports occurrence 1.a', 'supports occurrence 1.b'], { cases: ['Amy'] })
			.extract('2', ['refutes occurrence 1.a', 'supports occurrence 1.b']);
		const [first] = findingsOf(demiRegularities, made);
		expect(first?.sentence).toBe(
			'“a” (C) and “b” (M) come together in 2 cases and in 1 extract: because of what?'
		);
		expect(first?.because).toBe(
			'Where “a” (C) is known to be there, the last is too in 2 of 3: not Dawn. Held together in CMO 1.'
		);
		expect(first?.extracts).toEqual(['extract:1']);
	});

	it('finds what recurs in extracts alone, over all the configurations that hold it', () => {
		const made = project()
			.configuration('1', ['M a', 'O b'])
			.configuration('2', ['M a', 'O b'])
			.extract('1', ['supports occurrence 1.a', 'refines occurrence 2.b'])
			.extract('2', ['speaks of element a', 'supports occurrence 1.b']);
		const [one, ...others] = findingsOf(demiRegularities, made);
		expect(others).toEqual([]);
		expect(one?.sentence).toBe('“a” (M) and “b” (O) come together in 2 extracts: because of what?');
		expect(one?.because).toBe('Held together in CMO 1 and CMO 2.');
	});

	it('takes once for no regularity', () => {
		const made = withValues(project().configuration('1', shape), { Amy: all }).extract('1', [
			'supports occurrence 1.a',
			'supports occurrence 1.b'
		]);
		expect(findingsOf(demiRegularities, made)).toEqual([]);
	});

	it('counts the cases and extracts that a plain look at each counts', () => {
		const targets = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
		fc.assert(
			fc.property(
				anyValues(['a', 'b', 'c'], 8),
				fc.array(targets, { maxLength: 8 }),
				(values, extracts) => {
					const made = casesProject(values, shape);
					extracts.forEach((some, at) => {
						made.extract(
							`${at}`,
							some.map((name) => `refines occurrence 1.${name}`)
						);
					});
					const expected = [
						['a', 'b'],
						['b', 'c'],
						['a', 'c'],
						['a', 'b', 'c']
					].flatMap((names) => {
						const cases = Object.values(values).filter((row) =>
							names.every((name) => row[name] === 'present')
						).length;
						const spoken = extracts.filter((some) =>
							names.every((name) => some.includes(name as 'a'))
						).length;
						return cases < 2 && spoken < 2 ? [] : [`${names.join('')} ${cases} ${spoken}`];
					});
					const told = findingsOf(demiRegularities, made).map(({ key, sentence }) => {
						const names = [...key.matchAll(/element:(\w)/g)].map(([, name]) => name).join('');
						const count = (what: string) => new RegExp(`(\\d+) ${what}`).exec(sentence)?.[1] ?? '0';
						return `${names} ${count('case')} ${count('extract')}`;
					});
					expect(told.toSorted()).toEqual(expected.toSorted());
				}
			),
			{ numRuns: 200 }
		);
	});
});
