import { expect, it } from 'vitest';
import { placeNear } from '$lib/ui/wall/place-near';
import { wholeConfiguration } from '../../../src/lib/core/wall/configuration-steps';
import { cited, example } from '../../example/example-model';

const size = { width: 1920, height: 1080 };
const width = (words: string, text: number) => words.length * text * 0.52;

it('sets the labels of a configuration at 52 lines of 1080 where they fit', () => {
	const faces = placeNear(wholeConfiguration(example, cited('CMO 5')), size, width);
	expect(new Set(faces.map(({ text }) => text))).toEqual(new Set([52]));
});

it('keeps every card of every configuration on the wall, legible, and clear of the others', () => {
	for (const configuration of example.configuration.values()) {
		const step = wholeConfiguration(example, configuration);
		const faces = placeNear(step, size, width);
		expect(faces).toHaveLength(step.cards.length);
		for (const { box, text } of faces) {
			expect(text).toBeGreaterThanOrEqual(34);
			expect(box.x - box.width / 2).toBeGreaterThanOrEqual(60);
			expect(box.x + box.width / 2).toBeLessThanOrEqual(1860);
			expect(box.y + box.height / 2).toBeLessThanOrEqual(960);
			for (const { box: other } of faces.filter((one) => one.box !== box)) {
				const touches =
					Math.abs(box.x - other.x) < (box.width + other.width) / 2 &&
					Math.abs(box.y - other.y) < (box.height + other.height) / 2;
				expect(touches).toBe(false);
			}
		}
	}
});

it('prefers the short label to a smaller one', () => {
	const step = wholeConfiguration(example, cited('CMO 5'));
	const label =
		'A label that goes on and on about what people said of the groups they came to, and why';
	const cards = step.cards.map((card) => ({ ...card, label, shortLabel: 'Groups' }));
	const faces = placeNear({ ...step, cards }, size, width);
	expect(
		faces.every(({ lines, text, isShort }) => lines[0] === 'Groups' && isShort && text === 52)
	).toBe(true);
});
