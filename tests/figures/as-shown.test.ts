import { describe, expect, it } from 'vitest';
import { folded } from '../../src/lib/core/graph/picture-folded';
import type { Picture } from '../../src/lib/core/graph/picture';
import { firstOverlap, textsIn, figureOf } from './read-svg';
import { twoConfigurations } from './sample-picture';

const wordsOf = (svg: string) => textsIn(svg).map(({ content }) => content);
const flat = (svg: string) => wordsOf(svg).join(' ');

/** The café's configuration folded to one card, an element of it being at work in the other. */
const withFold: Picture = folded(
	{
		...twoConfigurations,
		cards: twoConfigurations.cards.map((card) =>
			card.id === 'staff' ? { ...card, element: 'element:attends' } : card
		)
	},
	new Set(['configuration:3'])
);

/** The same picture in which all but some cards step back. */
function steppingBack(picture: Picture, except: readonly string[]): Picture {
	const dim = <Part extends { id: string }>(part: Part) =>
		except.includes(part.id) ? part : { ...part, dimmed: true as const };
	return { ...picture, cards: picture.cards.map(dim), arrows: picture.arrows.map(dim) };
}

describe('a figure of a graph with folded configurations', () => {
	it('draws each as one card with its name and no role, and says so in the legend', () => {
		const { svg } = figureOf({ widthMm: 183 }, withFold);
		expect(flat(svg)).toContain('CMO 3 · A place to go');
		expect(flat(svg)).not.toContain('Listened to by peers');
		expect(flat(svg)).toContain('configuration folded to one card');
		expect(figureOf({ widthMm: 183 }).svg).not.toContain('folded');
	});

	it('draws what only shares an element without an arrowhead, and never as a link', () => {
		const shared = withFold.arrows.filter(({ manner }) => manner === 'shared');
		expect(shared).toHaveLength(1);
		const figure = figureOf({ widthMm: 183 }, { ...withFold, arrows: shared });
		expect(flat(figure.svg)).toContain('share an element');
		expect(flat(figure.svg)).not.toContain('leads to');
		expect(figure.description).toContain(
			'“Attends activities regularly” and “CMO 3 · A place to go” share an element.'
		);
		expect(figure.title).toContain(', 0 links.');
	});

	it('says in the alternative text what is folded and where its outcome goes to work', () => {
		const { title, description } = figureOf({ widthMm: 183 }, withFold);
		expect(title).toBe(
			'Diagram of a programme theory: 5 parts in 1 configuration, 1 folded configuration, 5 links.'
		);
		expect(description).toContain('CMO 3 · A place to go (a configuration folded to one card)');
		expect(description).toContain(
			'An outcome of “CMO 3 · A place to go” goes to work in “A social network forms”.'
		);
	});

	it('sets no text upon another, with short labels too', () => {
		for (const labels of ['full', 'short'] as const) {
			const { svg } = figureOf({ widthMm: 140, textPt: 7, labels, evidence: true }, withFold);
			expect(firstOverlap(textsIn(svg))).toBeUndefined();
		}
	});
});

describe('a figure of a graph in which something steps back', () => {
	const all = figureOf({ widthMm: 183 });
	const some = figureOf({ widthMm: 183 }, steppingBack(twoConfigurations, ['network', 'peers']));

	it('draws that lighter, at the same places and as opaque as the rest', () => {
		expect(textsIn(some.svg).slice(0, 9)).toEqual(textsIn(all.svg).slice(0, 9));
		expect(some.svg).not.toContain('opacity');
		expect(all.svg).not.toContain('#A0A2A4');
		expect(some.svg).toMatch(/<text[^>]* fill="#A0A2A4">Attends/u);
		expect(some.svg).toMatch(/<text[^>]* fill="#1D2126">A social/u);
	});

	it('is grey all through in greyscale', () => {
		const picture = steppingBack(twoConfigurations, ['network']);
		const { svg } = figureOf({ widthMm: 183, inks: 'greyscale' }, picture);
		for (const [, red, green, blue] of svg.matchAll(/#([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})"/gu))
			expect([red, green]).toEqual([green, blue]);
	});

	it('says so in the legend and in the alternative text', () => {
		expect(flat(some.svg)).toContain('drawn lighter: steps back');
		expect(flat(all.svg)).not.toContain('drawn lighter');
		expect(some.description).toContain('Peers support one another (outcome)');
		expect(some.description).toContain('Social café near home (intervention, drawn lighter)');
	});
});

describe('a figure that shows part of the theory, or shortened labels', () => {
	const extent = 'Part of the theory: 9 of 40 parts; the others are left out. Only mechanisms.';

	it('says so under its legend and in its alternative text', () => {
		const { svg, title, description } = figureOf({ widthMm: 183, extent });
		expect(flat(svg)).toContain(extent);
		expect(title).toMatch(/^Diagram of part of a programme theory: /u);
		expect(description.endsWith(extent)).toBe(true);
	});

	it('tells readers that labels are shortened where one is, and gives them in full in the alternative text', () => {
		const short = figureOf({ widthMm: 183, labels: 'short' });
		expect(flat(short.svg)).toContain('Labels are shortened.');
		expect(short.description).toContain('Less alone, less reliant on the surgery');
		expect(short.description).toContain('The labels are drawn shortened; here they stand in full.');
		expect(flat(figureOf({ widthMm: 183 }).svg)).not.toContain('shortened');
		const without = {
			...twoConfigurations,
			cards: twoConfigurations.cards.map(({ shortLabel: _, ...card }) => card)
		};
		expect(flat(figureOf({ widthMm: 183, labels: 'short' }, without).svg)).not.toContain(
			'shortened'
		);
	});
});
