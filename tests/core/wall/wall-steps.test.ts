import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import { shortestChain } from '../../../src/lib/core/graph/chains';
import { folded } from '../../../src/lib/core/graph/picture-folded';
import { pictureOf } from '../../../src/lib/core/graph/picture';
import { inOrder } from '../../../src/lib/core/graph/places';
import { wholeGraph } from '../../../src/lib/core/graph/theory-graph';
import { columnsAlong } from '../../../src/lib/core/wall/wall-columns';
import { shortOf, type WallStep } from '../../../src/lib/core/wall/wall-step';
import { wallSteps, type OnTheWall } from '../../../src/lib/core/wall/wall-steps';
import { cited, example } from '../../example/example-model';

const whole: OnTheWall = {
	name: 'Social prescribing',
	picture: pictureOf(example, { shows: 'elements' }),
	configurations: inOrder(example.configuration)
};

const none = { label: 'no such card' };

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

	it('is the names of what each theory holds, where a room cannot read the graph, with what goes to work in what', () => {
		const steps = stepsOf({ isLegible: ({ kind }) => kind === 'names' });
		const names = steps.filter(({ kind }) => kind === 'names');
		expect(steps.some(({ kind }) => kind === 'overview')).toBe(false);
		expect(names.map(({ title }) => title)).toEqual([
			'Person-centred help without stigma',
			'Salutogenesis: sense of coherence',
			'Five steps to benefit',
			'Intensive support is what helps',
			'Empowerment is what helps'
		]);
		const [first] = names;
		expect(first?.cards.map(({ label }) => label)).toContain('Company becomes support');
		expect(first?.cards.every(({ chips }) => chips.length === 0)).toBe(true);
		const title = (id = '') => shortOf(first?.cards.find((card) => card.id === id) ?? none);
		expect(
			first?.arrows.map(({ from, to }) => [title(from[0]), title('arrow' in to ? '' : to[0])])
		).toContainEqual(['A place without stigma', 'Engagement works on']);
		expect(first?.arrows.every(({ manner }) => manner === 'ripple')).toBe(true);
		const told = steps.filter(({ kind }) => kind === 'configuration').map((step) => step.title);
		expect([...told].sort()).toEqual(
			whole.configurations.map(({ nickname, reference }) => nickname ?? reference).sort()
		);
	});

	it('is the configurations one at a time where a room cannot read even their names', () => {
		const steps = stepsOf({ isLegible: () => false });
		expect(new Set(steps.map(({ kind }) => kind))).toEqual(new Set(['configuration']));
		expect(steps).toHaveLength(whole.configurations.length);
	});

	it('is all names together where there are few, whichever theory they belong to', () => {
		const configurations = whole.configurations.slice(0, 5);
		const only = new Set(configurations.map(({ id }) => id));
		const picture = pictureOf(example, { shows: 'elements', configurations: only });
		const isLegible = ({ kind }: WallStep) => kind === 'names';
		const [first] = stepsOf({ configurations, picture, isLegible });
		expect([first?.kind, first?.title, first?.cards.length]).toEqual([
			...['names', 'Social prescribing'],
			5
		]);
	});

	it('tells a folded configuration too, and leaves out what steps back', () => {
		const configurations = whole.configurations.slice(0, 3);
		const only = new Set(configurations.map(({ id }) => id));
		const drawn = pictureOf(example, { shows: 'configurations', configurations: only });
		const folds = new Set([...only].slice(0, 2));
		const picture = folded(drawn, folds);
		const titles = (shown: Partial<OnTheWall>) =>
			stepsOf({ configurations, ...shown }).flatMap(({ kind, title }) =>
				kind === 'configuration' ? [title] : []
			);
		expect(titles({ picture })).toHaveLength(3);
		const cards = picture.cards.map((card) =>
			card.folded === undefined ? card : { ...card, dimmed: true as const }
		);
		expect(titles({ picture: { ...picture, cards } })).toEqual([
			configurations[2]?.nickname ?? configurations[2]?.reference
		]);
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
