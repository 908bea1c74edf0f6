import { describe, expect, it } from 'vitest';
import type { Theory } from '../../src/lib/core/model/theory';
import { example, cited } from './example-model';

function referencesOf(theory: Theory | undefined): string[] {
	return [...example.configuration.values()]
		.filter(({ id }) => theory?.configurations[id])
		.map(({ reference }) => reference);
}

const initial = example.theory.get('theory:initial');
const modified = example.theory.get('theory:modified');
const middleRange = example.theory.get('theory:salutogenesis');

describe('the theories in the worked example', () => {
	it('are the initial one, refuted; the modified one, grown from it; and the middle-range one', () => {
		expect([initial?.kind, initial?.standing]).toEqual(['programme', 'refuted']);
		expect([modified?.standing, modified?.grewFrom]).toEqual([
			'borne out in part',
			'theory:initial'
		]);
		expect([middleRange?.kind, middleRange?.standing]).toEqual(['middle-range', 'under test']);
	});

	it('stand where a decision with a reason puts them', () => {
		for (const { id, standingDecision } of example.theory.values()) {
			const decision = standingDecision && example.decision.get(standingDecision);
			expect(decision?.about).toContainEqual({ kind: 'theory', theory: id });
		}
	});

	it('hold the initial theory’s four elements, every statement and example, and no participant’s own account', () => {
		expect(referencesOf(initial)).toEqual(['IPT 1']);
		const interventions = Object.values(cited('IPT 1').occurrences).filter(
			({ roles }) => roles[0] === 'I'
		);
		expect(interventions).toHaveLength(4);
		expect(referencesOf(modified)).toEqual([
			...[1, 2, 3, 4, 5, 6, 7].map((number) => `CMO ${number}`),
			...[1, 2, 3, 4].map((number) => `Example ${number}`)
		]);
		expect(referencesOf(middleRange)).toHaveLength(5);
		const told = [...example.configuration.values()].filter(
			({ toldBy }) => toldBy.teller === 'participant'
		);
		expect(told.map(({ reference }) => reference)).toEqual([
			'Client 1',
			'Client 3',
			'Staff 11',
			'Client 14',
			'Staff 7',
			'Staff 9'
		]);
		const held = [...example.theory.values()].flatMap(referencesOf);
		expect(told.filter(({ reference }) => held.includes(reference))).toEqual([]);
	});

	it('say of starred phrases that the initial theory lacked them, and of the others nothing', () => {
		const starred = [...example.configuration.values()]
			.flatMap(({ occurrences }) => Object.values(occurrences))
			.filter(({ wording }) => wording?.starred === true)
			.map(({ id }) => [id, 'no']);
		expect(starred).toHaveLength(18);
		expect(example.version.get('version:initial')?.holdings).toEqual(Object.fromEntries(starred));
	});

	it('are frozen whole: each version holds every element and configuration it speaks of', () => {
		for (const { frozen, madeAfterwards } of example.version.values()) {
			expect(madeAfterwards).toBe(true);
			expect(frozen.theory.standing).toBe('under test');
			const configurations = new Set(frozen.configurations.map(({ id }) => id as string));
			expect(configurations).toEqual(new Set(Object.keys(frozen.theory.configurations)));
			const elements = new Set(frozen.elements.map(({ id }) => id));
			for (const { occurrences, contextsFrom } of frozen.configurations) {
				for (const { element } of Object.values(occurrences)) expect(elements).toContain(element);
				if (contextsFrom !== undefined) expect(configurations).toContain(contextsFrom);
			}
			for (const { oppositeOf } of frozen.elements)
				if (oppositeOf !== undefined) expect(elements).toContain(oppositeOf);
		}
	});

	it('leave open, as a question, which theory the second figure shows', () => {
		expect(example.question.get('question:second-figure')?.text).toContain('second figure');
		const decided = [...example.decision.values()].filter(({ about }) =>
			about.some((one) => one.kind === 'record' && one.record === 'question:second-figure')
		);
		expect(decided).toEqual([]);
	});
});
