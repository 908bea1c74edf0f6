import { describe, expect, it } from 'vitest';
import { pictureOf, type PictureOptions } from '../../../src/lib/core/graph/picture';
import { configurationFolded, folded, foldedId } from '../../../src/lib/core/graph/picture-folded';
import { project } from '../../fixtures/small-project';

const made = project()
	.configuration('1', ['C rural', 'M meets', 'O network'], {
		links: ['meets > network', 'rural > #1'],
		record: { nickname: 'Meeting' }
	})
	.configuration('2', ['M network', 'O calm'], { links: ['network > calm'] })
	.configuration('3', ['C rural', 'O bored']);

function foldedPicture(names: string[], options: Partial<PictureOptions> = {}) {
	const folds = new Set(names.map((name) => `configuration:${name}`));
	return folded(pictureOf(made.model(), { shows: 'configurations', ...options }), folds, options);
}

const arrowsOf = ({ arrows }: ReturnType<typeof foldedPicture>) =>
	arrows
		.map(
			({ from, to, manner }) =>
				`${from.join('+')} ${manner} ${'arrow' in to ? 'a link' : to.join('+')}`
		)
		.sort();

describe('a configuration that is folded', () => {
	it('is one card with its reference and nickname, in the place of its ground and cards', () => {
		const { cards, grounds } = foldedPicture(['1']);
		const fold = cards.find((card) => card.folded);
		expect(fold?.label).toBe('CMO 1 · Meeting');
		expect(fold?.shortLabel).toBe('Meeting');
		expect(fold?.occurrences).toHaveLength(3);
		expect(configurationFolded(fold?.id ?? '')).toBe('configuration:1');
		expect(grounds.map(({ id }) => id)).toEqual(['configuration:2', 'configuration:3']);
		expect(cards).toHaveLength(5);
	});

	it('says once each which roles it holds, in the order in which roles are written', () => {
		const more = project().configuration('1', ['O>M network', 'C rural', 'O calm', 'M meets']);
		const whole = pictureOf(more.model(), { shows: 'configurations' });
		const [fold] = folded(whole, new Set(['configuration:1'])).cards;
		expect(fold?.chips).toEqual(['C', 'M', 'O'].map((role) => ({ role, turns: false })));
	});

	it('keeps its ripples and is joined with what it shares elements with; what runs within it is folded away', () => {
		expect(arrowsOf(foldedPicture(['1']))).toEqual([
			'folded:configuration:1 ripple occurrence:2.network',
			'folded:configuration:1 shared occurrence:3.rural',
			'occurrence:2.network stated occurrence:2.calm'
		]);
	});

	it('is joined once with another that is folded', () => {
		expect(arrowsOf(foldedPicture(['1', '2', '3']))).toEqual([
			'folded:configuration:1 ripple folded:configuration:2',
			'folded:configuration:1 shared folded:configuration:3'
		]);
	});

	it('counts the marks of all that is folded into it', () => {
		const asked: (readonly string[])[] = [];
		foldedPicture(['1'], {
			asksOf: (keys) => asked.push(keys)
		});
		expect([...(asked.at(-1) ?? [])].sort()).toEqual([
			'configuration:1',
			'link:1.1',
			'link:1.2',
			'occurrence:1.meets',
			'occurrence:1.network',
			'occurrence:1.rural'
		]);
	});

	it('steps back where all of its cards do', () => {
		const { cards } = foldedPicture(['1', '2'], {
			configurations: new Set(['configuration:2']),
			leftOut: 'dimmed'
		});
		expect(cards.map(({ id, dimmed }) => [id, dimmed === true])).toEqual(
			expect.arrayContaining([
				[foldedId('configuration:1'), true],
				[foldedId('configuration:2'), false]
			])
		);
	});

	it('draws no lines to others for an element that very many share', () => {
		const common = project();
		for (let place = 0; place < 12; place++)
			common.configuration(`${place}`, ['C everywhere', `O only${place}`]);
		const model = common.model();
		const all = new Set(model.configuration.keys());
		expect(folded(pictureOf(model, { shows: 'configurations' }), all).arrows).toEqual([]);
	});

	it('changes nothing where none is folded', () => {
		const picture = pictureOf(made.model(), { shows: 'configurations' });
		expect(folded(picture, new Set())).toBe(picture);
	});
});
