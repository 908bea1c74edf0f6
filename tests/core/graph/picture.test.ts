import { describe, expect, it } from 'vitest';
import { pictureOf, type Picture } from '../../../src/lib/core/graph/picture';
import { keeping } from '../../../src/lib/core/graph/picture-focus';
import { project } from '../../fixtures/small-project';

const elements = { shows: 'elements' } as const;
const configurations = { shows: 'configurations' } as const;

const idsOf = ({ cards }: Picture) => cards.map((card) => card.id).sort();
const cardOf = (picture: Picture, id: string) => picture.cards.find((card) => card.id === id);
const arrowsOf = ({ arrows }: Picture) =>
	arrows.map(({ from, to, manner }) => {
		const end = 'arrow' in to ? `(${to.arrow})` : to.join('+');
		return `${from.join('+')} ${manner} ${end}`;
	});

const interlinked = () =>
	project()
		.configuration('1', ['C attends', 'M meets', 'O network'], {
			links: ['attends > meets', 'meets > network']
		})
		.configuration('2', ['M network', 'O calm'], { links: ['network > calm'] });

describe('the picture of elements', () => {
	it('has one card per element with the roles of all its occurrences, and says where the role turns', () => {
		const card = cardOf(pictureOf(interlinked().model(), elements), 'element:network');
		expect(card?.chips).toEqual([
			{ role: 'O', turns: false },
			{ role: 'M', turns: true }
		]);
		expect(card?.occurrences).toHaveLength(2);
		expect(card?.ripple).toBe(true);
	});

	it('puts the turn that one configuration states before what others say', () => {
		const model = project()
			.configuration('1', ['M>O alone'])
			.configuration('2', ['O alone'])
			.configuration('3', ['C alone'])
			.model();
		const roles = cardOf(pictureOf(model, elements), 'element:alone')?.chips;
		expect(roles?.map((chip) => `${chip.turns ? '>' : ''}${chip.role}`)).toEqual(['M', '>O', '>C']);
	});

	it('draws roles that hold at once without a turn', () => {
		const chips = cardOf(
			pictureOf(project().configuration('1', ['C&M doubt']).model(), elements),
			'element:doubt'
		)?.chips;
		expect(chips?.[1]).toEqual({ role: 'M', turns: false, relation: 'at once' });
	});

	it('makes one arrow of links that say the same, and remembers each', () => {
		const model = project()
			.configuration('1', ['M a', 'O b'], { links: ['a > b'] })
			.configuration('2', ['M a', 'O b'], { links: ['a > b'] })
			.configuration('3', ['M a', 'O b'], { links: ['a blocks b'] })
			.model();
		const { arrows } = pictureOf(model, elements);
		expect(arrows.map((arrow) => [arrow.kind, arrow.links.length])).toEqual([
			['leads to', 2],
			['blocks', 1]
		]);
		expect(arrows[0]?.configuration).toBeUndefined();
		expect(arrows[1]?.configuration).toBe('configuration:3');
	});

	it('keeps joint causes together and lets a link condition another', () => {
		const model = project()
			.configuration('1', ['C a', 'C b', 'M m', 'C d'], { links: ['a + b > m', 'd > #1'] })
			.model();
		const [joint, condition] = pictureOf(model, elements).arrows;
		expect(joint?.from).toEqual(['element:a', 'element:b']);
		expect(condition?.to).toEqual({ arrow: joint?.id });
	});

	it('draws what is implied only where nothing is stated', () => {
		const model = project()
			.configuration('1', ['C a', 'M b', 'O c'])
			.configuration('2', ['M b', 'O c'], { links: ['b > c'] })
			.model();
		expect(arrowsOf(pictureOf(model, elements))).toEqual([
			'element:b stated element:c',
			'element:a implied element:b'
		]);
	});

	it('shows elements that occur nowhere, unless something is filtered', () => {
		const model = interlinked().element('spare', 'Spare').model();
		expect(idsOf(pictureOf(model, elements))).toContain('element:spare');
		const filtered = { ...elements, configurations: new Set(['configuration:2']) };
		expect(idsOf(pictureOf(model, filtered))).toEqual(['element:calm', 'element:network']);
	});

	it('is filtered by theory and by configuration together', () => {
		const options = {
			...elements,
			theory: new Set(['configuration:1']),
			configurations: new Set(['configuration:1', 'configuration:2'])
		};
		expect(idsOf(pictureOf(interlinked().model(), options))).toEqual([
			'element:attends',
			'element:meets',
			'element:network'
		]);
	});

	it('asks for marks and prompts with the keys of the element and of the occurrences shown', () => {
		const asked: string[] = [];
		pictureOf(interlinked().model(), {
			...elements,
			configurations: new Set(['configuration:2']),
			asksOf: (keys) => asked.push(keys.join(' '))
		});
		expect(asked).toContain('element:network occurrence:2.network');
	});
});

describe('the picture of configurations', () => {
	it('gives each configuration a ground with its own occurrences, and joins them by ripples', () => {
		const picture = pictureOf(interlinked().model(), configurations);
		expect(picture.grounds.map((ground) => ground.reference)).toEqual(['CMO 1', 'CMO 2']);
		expect(cardOf(picture, 'occurrence:2.network')?.ground).toBe('configuration:2');
		expect(arrowsOf(picture)).toContain('occurrence:1.network ripple occurrence:2.network');
	});

	it('keeps the ids of links, so that what is selected can be edited', () => {
		const picture = pictureOf(interlinked().model(), configurations);
		expect(picture.arrows.map((arrow) => arrow.id)).toContain('link:1.1');
	});

	it('names the theories a configuration belongs to and the one whose contexts it borrows', () => {
		const model = project()
			.configuration('1', ['C a', 'M b'])
			.configuration('2', ['M b', 'O c'], { record: { contextsFrom: 'configuration:1' } })
			.theory('first', ['2'])
			.model();
		expect(pictureOf(model, configurations).grounds[1]).toMatchObject({
			contextsAsIn: 'CMO 1',
			theories: ['first']
		});
	});
});

describe('what is left in a picture', () => {
	const chain = project()
		.configuration('1', ['C a', 'M b', 'O c', 'O d', 'C far'], {
			links: ['a > b', 'b > c', 'c > d', 'far > #1']
		})
		.model();

	it.each([
		[0, ['element:c']],
		[1, ['element:b', 'element:c', 'element:d']],
		[2, ['element:a', 'element:b', 'element:c', 'element:d', 'element:far']]
	])('is what lies within %i links of the element in focus', (degrees, expected) => {
		const focus = { element: 'element:c', degrees };
		expect(idsOf(pictureOf(chain, { ...elements, focus }))).toEqual(expected);
	});

	const joint = project()
		.configuration('1', ['C a', 'C b', 'M m', 'O o', 'O p', 'C d', 'C e'], {
			links: ['a + b > m', 'm > o + p', 'd + e > #2']
		})
		.model();

	it('is a link with the ends that are shown, and how many more it has', () => {
		const kept = new Set(['a', 'm', 'o', 'd'].map((name) => `element:${name}`));
		const { arrows } = keeping(pictureOf(joint, elements), kept);
		expect(arrows.map(({ from, to, hidden }) => [from, to, hidden])).toEqual([
			[['element:a'], ['element:m'], { causes: 1, effects: 0 }],
			[['element:m'], ['element:o'], { causes: 0, effects: 1 }],
			[['element:d'], { arrow: arrows[1]?.id }, { causes: 1, effects: 0 }]
		]);
	});

	it('is no link that has no cause or no effect left, and nothing that conditions such a link', () => {
		const kept = new Set(['a', 'b', 'o', 'p', 'd', 'e'].map((name) => `element:${name}`));
		expect(keeping(pictureOf(joint, elements), kept).arrows).toEqual([]);
	});

	it('counts what is left out twice over, and keeps a link that is shown whole as it is', () => {
		const picture = pictureOf(joint, elements);
		const without = (from: Picture, name: string) =>
			keeping(from, new Set(idsOf(from).filter((id) => id !== `element:${name}`)));
		const [first, second] = without(without(picture, 'o'), 'd').arrows;
		expect(first).toBe(picture.arrows[0]);
		expect(second?.hidden).toEqual({ causes: 0, effects: 1 });
		expect(without(without(picture, 'd'), 'e').arrows).toHaveLength(2);
	});

	it('draws a joint cause beside the element in focus though the others lie further off', () => {
		const far = project()
			.configuration('1', ['C a', 'M m', 'O o'], { links: ['a > m'] })
			.configuration('2', ['C a', 'C b', 'M n'], { links: ['a + b > n'] })
			.model();
		const focus = { element: 'element:a', degrees: 1 };
		const { arrows } = pictureOf(far, { ...elements, focus });
		expect(arrows.map(({ hidden }) => hidden?.causes ?? 0)).toEqual([0, 1]);
	});

	it('counts a ripple as no step, since both its ends are one element', () => {
		const focus = { element: 'element:calm', degrees: 1 };
		expect(idsOf(pictureOf(interlinked().model(), { ...configurations, focus }))).toEqual([
			'occurrence:1.network',
			'occurrence:2.calm',
			'occurrence:2.network'
		]);
	});

	it('is where outcomes go to work, with what is next to it, where ripples alone are asked for', () => {
		const model = interlinked().configuration('3', ['C x', 'M y', 'O z']).model();
		expect(idsOf(pictureOf(model, { ...elements, ripplesOnly: true }))).toEqual([
			'element:calm',
			'element:meets',
			'element:network'
		]);
		const grounds = pictureOf(model, { ...configurations, ripplesOnly: true }).grounds;
		expect(grounds.map((ground) => ground.reference)).toEqual(['CMO 1', 'CMO 2']);
	});
});
