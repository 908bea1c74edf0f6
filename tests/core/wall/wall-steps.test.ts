import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import { shortestChain } from '../../../src/lib/core/graph/chains';
import { pictureOf } from '../../../src/lib/core/graph/picture';
import { inOrder } from '../../../src/lib/core/graph/places';
import { wholeGraph } from '../../../src/lib/core/graph/theory-graph';
import { columnsAlong } from '../../../src/lib/core/wall/wall-columns';
import type { WallStep } from '../../../src/lib/core/wall/wall-step';
import { wallSteps, type OnTheWall } from '../../../src/lib/core/wall/wall-steps';
import { cited, example } from '../../example/example-model';

const whole: OnTheWall = {
	name: 'Social prescribing',
	picture: pictureOf(example, { shows: 'elements' }),
	configurations: inOrder(example.configuration)
};

function stepsOf(shown: Partial<OnTheWall>): readonly WallStep[] {
	const steps = wallSteps(example, { ...whole, ...shown });
	if (steps instanceof Refused) throw new Error(steps.sentence);
	return steps;
}

function labelled(label: string) {
	const found = [...example.element.values()].find((one) => one.label === label);
	if (found === undefined) throw new Error(`The example has no ${label}.`);
	return found.id;
}

function labels({ cards }: WallStep, ids: ReadonlySet<string>): string[] {
	return cards.filter(({ id }) => ids.has(id)).map(({ label }) => label);
}

function tracedChain() {
	const [from, to] = ['Coming to activities regularly', 'Less use of primary care'];
	const chain = shortestChain(wholeGraph(example.configuration), labelled(from), labelled(to));
	if (chain === undefined) throw new Error('The example has no such chain.');
	return chain;
}

describe('what a wall shows', () => {
	it('is a configuration from contexts over mechanisms to outcomes, each with what came before', () => {
		const steps = stepsOf({ configuration: cited('CMO 5') });
		expect(steps.map((step) => labels(step, step.stressed))).toEqual([
			['Coming to activities regularly', 'Others have been through the same'],
			['A social network', 'Less isolated'],
			['Support from peers', 'Less use of primary care']
		]);
		expect(steps.map(({ seen }) => seen.size)).toEqual([2, 4, 6]);
		expect(new Set(steps.map(({ cards }) => cards)).size).toBe(1);
	});

	it('is a chain one link at a time, with the cards before it', () => {
		const chain = tracedChain();
		const steps = stepsOf({ chains: [chain] });
		expect(steps).toHaveLength(chain.elements.length);
		steps.forEach((step, place) => {
			const label = example.element.get(chain.elements[place] ?? 'element:')?.label ?? '';
			expect(labels(step, step.stressed)).toEqual([label]);
			expect(step.before).toHaveLength(Math.max(0, place - 1));
		});
		expect(steps.flatMap(({ says }) => says?.rest ?? [])).toEqual([
			'A place to go and meet people'
		]);
	});

	it('is the graph first, then each configuration by itself', () => {
		const [overview, ...each] = stepsOf({});
		expect(overview?.kind).toBe('overview');
		expect(overview?.cards).toBe(whole.picture.cards);
		expect(each.map(({ title }) => title)).toEqual(
			whole.configurations.map(({ nickname, reference }) => nickname ?? reference)
		);
	});

	it('is refused in a sentence where there is nothing', () => {
		const empty = { cards: [], arrows: [], grounds: [], shows: 'elements' as const };
		const bare = { ...cited('CMO 5'), occurrences: {}, links: {} };
		for (const shown of [{ picture: empty }, { chains: [] }, { configuration: bare }])
			expect(wallSteps(example, { ...whole, ...shown })).toBeInstanceOf(Refused);
	});

	it('has no extract, mark, person or wording in any step', () => {
		const said = [stepsOf({}), stepsOf({ chains: [tracedChain()] })].flat();
		const texts = said.map(({ title, subtitle, spoken, says }) =>
			[title, subtitle, spoken, says?.rest].join(' ')
		);
		for (const { name } of example.person.values())
			for (const text of texts) expect(text).not.toMatch(new RegExp(`\\b${name}\\b`, 'u'));
		for (const { cards } of said)
			for (const { marks, asks } of cards) expect([marks.extracts, asks]).toEqual([[], 0]);
	});

	it('stands in columns with each effect to the right of its causes, unless both are given or it turns back', () => {
		const [step] = stepsOf({ configuration: cited('CMO 5') });
		const columns = step === undefined ? [] : columnsAlong(step);
		expect(columns.map((column) => column.map(({ label }) => label))).toEqual([
			['Coming to activities regularly', 'Others have been through the same'],
			['A social network'],
			['Support from peers'],
			['Less isolated'],
			['Less use of primary care']
		]);
	});
});
