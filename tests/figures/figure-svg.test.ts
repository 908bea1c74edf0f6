import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FigureProblem, figureSvg } from '../../src/lib/figures/figure-svg';
import { faceOf } from '../../src/lib/figures/card';
import { measureArial } from '../../src/lib/figures/measure';
import { withDefaults } from '../../src/lib/figures/options';
import { Sheet } from '../../src/lib/figures/sheet';
import { figureOf, firstOverlap, textsIn } from './read-svg';
import { arrow, card, positions, twoConfigurations } from './sample-picture';

const golden = new URL('../fixtures/golden/two-configurations.svg', import.meta.url);
const wordsOf = (svg: string) => textsIn(svg).map(({ content }) => content);

describe('a figure', () => {
	it('is drawn as it was, byte for byte', () => {
		const { svg } = figureOf({ widthMm: 183, title: 'Company', version: 'Modified theory' });
		expect(svg).toBe(readFileSync(golden, 'utf8'));
	});

	it('is as wide as asked, in millimetres, with text of the size asked, in points', () => {
		const figure = figureOf({ widthMm: 170, textPt: 7 });
		expect(figure.svg).toContain('width="170mm"');
		expect(figure.svg).toContain(`viewBox="0 0 481.89 `);
		expect(figure.textPt).toBe(7);
		expect(figure.svg).not.toMatch(/font-size="(?!7")/);
	});

	it('keeps text as text, in fonts of one width on every system', () => {
		const { svg } = figureOf({ widthMm: 183 });
		expect(wordsOf(svg)).toContain('A social network forms');
		expect(svg).toContain(
			'font-family="Arimo, &quot;Liberation Sans&quot;, Arial, Helvetica, sans-serif"'
		);
	});

	it('escapes what a label may hold', () => {
		const { svg } = figureOf({ widthMm: 183 });
		expect(svg).toContain('&lt;not&gt;');
		expect(svg).toContain('&amp;');
		expect(svg).not.toContain('<not>');
	});

	it.each([
		{ widthMm: 183 },
		{ widthMm: 140, textPt: 6 },
		{ widthMm: 183, textPt: 7, evidence: true },
		{ widthMm: 400, textPt: 12, title: 'A long title '.repeat(20) },
		{ widthMm: 183, arrangement: 'rows' as const, labels: 'short' as const }
	])('clips no text and sets none upon another (%j)', (options) => {
		const figure = figureOf(options);
		const texts = textsIn(figure.svg);
		const [width, height] = [(figure.widthMm / 25.4) * 72, (figure.heightMm / 25.4) * 72];
		expect(firstOverlap(texts)).toBeUndefined();
		for (const text of texts) {
			expect(text.x).toBeGreaterThanOrEqual(0);
			expect(text.x + text.width).toBeLessThanOrEqual(width);
			expect(text.y + text.height).toBeLessThanOrEqual(height);
		}
	});

	it('sets every line of a card inside its card', () => {
		const sheet = new Sheet(8, withDefaults({ widthMm: 183, evidence: true }));
		for (const one of twoConfigurations.cards) {
			const face = faceOf(one, 110, sheet);
			const room = 110 - 3.2 * 8;
			expect(face?.lines.join(' ')).toBe(one.label);
			for (const line of face?.lines ?? [])
				expect(measureArial(line, 8, 'regular')).toBeLessThanOrEqual(room);
			expect(face?.height).toBeGreaterThanOrEqual((face?.lines.length ?? 0) * 8 * 1.2);
		}
	});

	it('shows theory only unless evidence is asked for', () => {
		expect(wordsOf(figureOf({ widthMm: 183 }).svg).join(' ')).not.toMatch(
			/extract|supports |and \d+ more/
		);
		const words = wordsOf(figureOf({ widthMm: 183, evidence: true }).svg).join(' ');
		expect(words).toMatch(/and 5 more/);
		expect(words).toMatch(/no extract linked yet/);
		expect(words).toMatch(/number of accounts, not strength of effect/);
	});

	it('uses short labels where asked and given', () => {
		expect(wordsOf(figureOf({ widthMm: 183, labels: 'short' }).svg)).toContain('Less reliant');
	});

	it('is grey all through in greyscale', () => {
		const { svg } = figureOf({ widthMm: 183, inks: 'greyscale' });
		const colours = [...svg.matchAll(/#([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})"/g)];
		expect(colours.length).toBeGreaterThan(20);
		for (const [, red, green, blue] of colours) expect([red, green]).toEqual([green, blue]);
	});

	it('draws an arrow from a card to itself, and one around a loop', () => {
		const picture = {
			...twoConfigurations,
			arrows: [
				arrow('self', ['network'], ['network']),
				arrow('a', ['peers'], ['network']),
				arrow('b', ['network'], ['peers'])
			]
		};
		const { svg } = figureOf({ widthMm: 183 }, picture);
		const none = figureOf({ widthMm: 183 }, { ...picture, arrows: [] });
		const curves = (drawn: string) => drawn.match(/<path d="M[-\d. ]+C/g)?.length ?? 0;
		// Three arrows, and the one that the legend explains.
		expect(curves(svg) - curves(none.svg)).toBe(4);
		expect(svg).not.toContain('NaN');
	});
});

describe('the legend of a figure', () => {
	it('explains everything that occurs', () => {
		const words = wordsOf(figureOf({ widthMm: 183, evidence: true }).svg);
		for (const word of [
			'context',
			'intervention',
			'mechanism',
			'outcome',
			'leads to',
			'enables',
			'triggers',
			'blocks'
		])
			expect(words).toContain(word);
		expect(words).toContain('implied, not stated');
		expect(words).toContain('joint causes');
		expect(words).toContain('bears on a link');
		expect(words).toContain('goes to work in another configuration');
		expect(words).toContain('said as possible');
		expect(words).toContain('refutes');
	});

	it('explains nothing that does not occur', () => {
		const picture = {
			shows: 'elements' as const,
			cards: [card('attends', 'Attends', 'C'), card('network', 'Network', 'O')],
			arrows: [arrow('1', ['attends'], ['network'])],
			grounds: []
		};
		const words = wordsOf(figureOf({ widthMm: 89, evidence: true }, picture).svg);
		expect(words).toEqual([
			...['C', 'Attends', 'no extract linked yet', 'O', 'Network', 'no extract linked yet'],
			...['C', 'context', 'O', 'outcome', 'leads to'],
			...['One mark for each extract: number of accounts, not strength of', 'effect.']
		]);
	});
});

describe('a figure that does not fit', () => {
	it('says so, with the width it needs, and is never shrunk unasked', () => {
		const problem = figureSvg(twoConfigurations, positions, { widthMm: 60 });
		expect(problem).toBeInstanceOf(FigureProblem);
		if (!(problem instanceof FigureProblem) || problem.neededMm === undefined)
			throw new Error('no width');
		expect(problem.sentence).toContain(
			'At 60 mm this figure does not fit with text of 8 pt: it needs'
		);
		expect(
			figureSvg(twoConfigurations, positions, { widthMm: problem.neededMm })
		).not.toBeInstanceOf(FigureProblem);
		expect(
			figureSvg(twoConfigurations, positions, { widthMm: problem.neededMm - 1 })
		).toBeInstanceOf(FigureProblem);
	});

	it('may take smaller text down to the least the author accepts', () => {
		const wide = figureOf({ widthMm: 80, minimumPt: 5 });
		expect(wide.textPt).toBeLessThan(8);
		expect(wide.textPt).toBeGreaterThanOrEqual(5);
	});

	it('says how high it would be where that is too high', () => {
		const problem = figureSvg(twoConfigurations, positions, { widthMm: 183, maxHeightMm: 40 });
		expect(problem).toHaveProperty(
			'sentence',
			expect.stringMatching(/mm high where 40 mm are allowed/)
		);
	});

	it('says that there is nothing to draw', () => {
		const empty = { shows: 'elements' as const, cards: [], arrows: [], grounds: [] };
		expect(figureSvg(empty, positions, { widthMm: 89 })).toBeInstanceOf(FigureProblem);
	});
});

describe('the words for those who do not see a figure', () => {
	it('are one sentence of at most 125 characters and a description of every configuration', () => {
		const { title, description, svg } = figureOf({
			widthMm: 183,
			title: 'A title of words '.repeat(8)
		});
		expect(title).toBe('Diagram of a programme theory: 9 parts in 2 configurations, 8 links.');
		expect(description).toContain(
			'CMO 5, Company becomes support: Attends activities regularly (context);'
		);
		expect(description).toContain('A social network forms (outcome, then mechanism)');
		expect(description).toContain(
			'“Attends activities regularly” and “Meets people who went through the same” together lead to “A social network forms”.'
		);
		expect(description).toContain(
			'“Social café near home” leads to “Listened to by peers” (implied).'
		);
		expect(svg).toContain(`<title id="figure-title">${title}</title>`);
		expect(svg).toContain('<desc id="figure-description">CMO 5');
	});
});
