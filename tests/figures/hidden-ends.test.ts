import { describe, expect, it } from 'vitest';
import { FigureProblem, figureSvg } from '../../src/lib/figures/figure-svg';
import { textsIn } from './read-svg';
import { arrow, card } from './sample-picture';

describe('a link with ends that are not shown', () => {
	const picture = {
		shows: 'elements' as const,
		cards: [card('tea', 'Tea is ready', 'C'), card('home', 'Feels at home', 'M')],
		arrows: [{ ...arrow('t-h', ['tea'], ['home']), hidden: { causes: 2, effects: 0 } }],
		grounds: []
	};
	const places = new Map([
		['tea', { x: 0, y: 0 }],
		['home', { x: 300, y: 0 }]
	]);
	const figure = figureSvg(picture, places, { widthMm: 183 });

	it('is signed, explained and described as one', () => {
		if (figure instanceof FigureProblem) throw new Error(figure.sentence);
		const words = textsIn(figure.svg).map(({ content }) => content);
		expect(words.filter((word) => word === '+')).toHaveLength(2);
		expect(words).toContain('has more causes or effects than are shown');
		expect(figure.description).toContain(
			'“Tea is ready” and 2 more causes not shown together lead to “Feels at home”.'
		);
	});
});
