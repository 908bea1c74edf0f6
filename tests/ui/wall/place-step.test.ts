import { expect, it } from 'vitest';
import { isLegible, placeStep } from '$lib/ui/wall/place-step';
import { wordSpot, wordText } from '$lib/ui/wall/word-spot';
import { pictureOf } from '../../../src/lib/core/graph/picture';
import { inOrder } from '../../../src/lib/core/graph/places';
import { wholeConfiguration } from '../../../src/lib/core/wall/configuration-steps';
import { namesStep } from '../../../src/lib/core/wall/names-steps';
import type { WallStep } from '../../../src/lib/core/wall/wall-step';
import { cited, example } from '../../example/example-model';

const size = { width: 1920, height: 1080 };
const width = (words: string, text: number) => words.length * text * 0.52;
const nowhere = new Map();

function overview(most: number): WallStep {
	const { cards, arrows } = pictureOf(example, { shows: 'elements' });
	const step = wholeConfiguration(example, cited('CMO 5'));
	return { ...step, kind: 'overview', cards: cards.slice(0, most), arrows };
}

const inRows = (step: WallStep) =>
	new Map(
		step.cards.map(({ id }, index) => [
			id,
			{ x: (index % 4) * 400, y: Math.floor(index / 4) * 150 }
		])
	);

it('shows the whole graph only where a room can read every label of it', () => {
	const few = overview(10);
	expect(isLegible(few, inRows(few), size, width)).toBe(true);
	const faces = placeStep(few, inRows(few), size, width);
	expect(faces).toHaveLength(10);
	for (const { text } of faces) expect(text).toBeGreaterThanOrEqual(34);
	const all = overview(Infinity);
	expect(isLegible(all, inRows(all), size, width)).toBe(false);
});

it('sets the names of eleven configurations so that the last row reads them, none upon another', () => {
	const names = inOrder(example.configuration).filter(({ reference }) =>
		/^CMO|^Example [1-4]$/u.test(reference)
	);
	const step = namesStep(example, 'Names', names);
	if (step === undefined) throw new Error('There are no names.');
	expect(isLegible(step, nowhere, size, width)).toBe(true);
	const faces = placeStep(step, nowhere, size, width);
	expect(faces).toHaveLength(names.length);
	for (const { box, text, lines } of faces) {
		expect(text).toBeGreaterThanOrEqual(34);
		expect(lines.join(' ')).not.toContain('…');
		for (const { box: other } of faces.filter((one) => one.box !== box))
			expect(
				Math.abs(box.x - other.x) >= (box.width + other.width) / 2 ||
					Math.abs(box.y - other.y) >= (box.height + other.height) / 2
			).toBe(true);
	}
});

it('cuts words rather than set them smaller than the last row can read', () => {
	const step = wholeConfiguration(example, cited('CMO 5'));
	const [card] = step.cards;
	if (card === undefined) throw new Error('CMO 5 has no card.');
	const label = 'What people said of the groups they came to, and why they came again';
	const cards = Array.from({ length: 24 }, (_, place) => ({
		...card,
		id: `${place}`,
		label,
		shortLabel: label
	}));
	const faces = placeStep({ ...step, cards, arrows: [] }, nowhere, size, width);
	expect(faces).toHaveLength(24);
	expect(new Set(faces.map(({ text }) => text))).toEqual(new Set([34]));
});

it('keeps the word of a link off the cards beside it', () => {
	const card = { x: 300, y: 500, width: 400, height: 160 };
	const next = { ...card, x: 900 };
	const spot = wordSpot({ x: 520, y: 500 }, 'enables', [card, next], width);
	const half = width('enables', wordText) / 2;
	expect(spot.x - half).toBeGreaterThanOrEqual(500);
	expect(spot.x + half).toBeLessThanOrEqual(700);
	expect(wordSpot({ x: 600, y: 100 }, 'enables', [card, next], width).x).toBe(600);
});
