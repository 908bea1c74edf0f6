import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequence } from '../../../src/lib/core/checks/sequence';
import type { CaseValue } from '../../../src/lib/core/model/case-value';
import type { Presence } from '../../fixtures/case-values';
import { project, type SmallProject } from '../../fixtures/small-project';
import { findingsOf } from './finding-of';

const letters: Readonly<Record<string, Presence>> = { P: 'present', A: 'absent', U: 'unknown' };

/** Cases with a letter for each step, and more about single values by `name step`. */
function steps(
	count: number,
	rows: Readonly<Record<string, string>>,
	more: Readonly<Record<string, Partial<CaseValue>>> = {}
): SmallProject {
	const made = project();
	const names = Array.from({ length: count }, (_, at) => `s${at + 1}`);
	for (const name of names) made.element(name, name);
	made.theory('stages', [], { steps: names.map((name) => `element:${name}` as const) });
	for (const [name, letter] of Object.entries(rows)) {
		made.case(name);
		letter.split('').forEach((one, at) => {
			const presence = letters[one];
			if (presence !== undefined)
				made.add('value', {
					id: `value:${name}-${at + 1}`,
					case: `case:${name}`,
					element: `element:s${at + 1}`,
					presence,
					from: 'table',
					...more[`${name} ${at + 1}`]
				});
		});
	}
	return made;
}

const told = (made: SmallProject) => findingsOf(sequence, made).map(({ sentence }) => sentence);

describe('sequence', () => {
	it('tells who completes, who begins and enters where, who stops and at what barrier', () => {
		const made = steps(
			3,
			{ Ann: 'PPP', Bea: 'PPA', Cy: 'APP', Dawn: 'PAA' },
			{ 'Dawn 2': { note: 'An operation first.' } }
		);
		const found = findingsOf(sequence, made);
		expect(found.map(({ sentence }) => sentence)).toEqual([
			'1 of 4 complete all three steps of stages: Ann.',
			'3 of 4 begin at step 1.',
			'1 of 4 enter at step 2: Cy.',
			'2 of 4 stop: Bea at step 2, Dawn at step 1.',
			'The order of the steps is assumed, not tested, in all 4 cases.'
		]);
		expect(found.map(({ because }) => because)).toEqual([
			'The steps: 1 “s1”, 2 “s2”, 3 “s3”.',
			'From entry at step 1 to step 3: 1 of 3: not Bea, Dawn. A pattern to be explained, not an explanation.',
			'From entry at step 2 to step 3: 1 of 1: Cy. A pattern to be explained, not an explanation.',
			'The next step is known not to have been taken. Barriers noted: Dawn: An operation first. No barrier is noted for Bea.',
			'An order is known only from dates, or places in an order, that the values give; a range such as 1–5 gives none.'
		]);
		expect(found.every(({ kind }) => kind === 'map')).toBe(true);
	});

	it('neither has a case stop nor enter late where the step beside is unknown', () => {
		expect(told(steps(3, { Ann: 'UPU' }))).toEqual([
			'0 of 1 complete all three steps of stages.',
			'The order of the steps is assumed, not tested, in the one case.'
		]);
	});

	it('[K4] knows an order from places in an order or dates, as precisely as both are given, and asks where it is another', () => {
		const made = steps(
			3,
			{ Ann: 'PPP', Bea: 'PPP', Cy: 'PPP' },
			{
				'Ann 1': { order: 1 },
				'Ann 2': { order: 2 },
				'Ann 3': { order: 3 },
				'Bea 1': { time: '2018-05-04' },
				'Bea 2': { time: '2018-03' },
				'Cy 1': { time: '2018' },
				'Cy 2': { time: '2018-03' },
				'Cy 3': { time: 'last winter' }
			}
		);
		const found = findingsOf(sequence, made);
		const reversed = found.find(({ kind }) => kind === 'prompt');
		expect(reversed?.sentence).toBe(
			'The steps came in another order in Bea (step 2 before step 1): does the theory hold without its order?'
		);
		expect(found.at(-1)?.sentence).toBe(
			'The order of the steps is told, in whole or in part, in 2 of 3: Ann, Bea; in the others it is assumed, not tested.'
		);
	});

	it('names a step skipped between two others', () => {
		expect(told(steps(3, { Ann: 'PAP' }))).toContain(
			'1 of 1 skip a step between two others: Ann step 2.'
		);
	});

	it('is silent of theories without steps, and of steps of which nothing is known', () => {
		expect(told(project().theory('plain', []))).toEqual([]);
		expect(told(steps(3, { Ann: 'UU' }))).toEqual([]);
	});

	it('counts what a plain reading of each row counts', () => {
		const row = fc.array(fc.constantFrom('P', 'A', 'U'), { minLength: 4, maxLength: 4 });
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (list) => {
				const rows = Object.fromEntries(list.map((letter, at) => [`n${at}`, letter.join('')]));
				const some = Object.values(rows).filter((letter) => /[PA]/.test(letter));
				const count = (pattern: RegExp) => some.filter((letter) => pattern.test(letter)).length;
				const counted: [string, number][] = [
					['complete all four steps', count(/^PPPP$/)],
					['begin at step 1', count(/^P/)],
					['enter at step 2', count(/^AP/)],
					['enter at step 3', count(/^AAP/)],
					['enter at step 4', count(/^AAAP/)],
					['skip a step between', count(/P.*A.*P/)],
					[
						'stop:',
						some.filter((letter) => {
							const last = letter.lastIndexOf('P');
							return last >= 0 && letter[last + 1] === 'A';
						}).length
					]
				];
				const sentences = told(steps(4, rows));
				for (const [words, expected] of counted) {
					const found = sentences.find((sentence) => sentence.includes(words));
					const number = Number(/^(\d+) of/.exec(found ?? '0 of')?.[1]);
					expect([words, number]).toEqual([words, expected]);
				}
			}),
			{ numRuns: 200 }
		);
	});
});
