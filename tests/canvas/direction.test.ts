import { describe, expect, it } from 'vitest';
import { neighbourAmong } from '../../src/lib/canvas/direction';

const box = (x: number, y: number) => ({ x, y, width: 160, height: 68 });
const boxes = new Map([
	['middle', box(0, 0)],
	['right', box(240, 10)],
	['further right', box(500, 0)],
	['above', box(20, -100)],
	['below left', box(-240, 120)]
]);

describe('the next card', () => {
	it.each([
		['right', 'right'],
		['up', 'above'],
		['left', 'below left'],
		['down', 'below left']
	] as const)('to the %s is the near one that lies that way', (direction, expected) => {
		expect(neighbourAmong(boxes, 'middle', direction)).toBe(expected);
	});

	it('is none where nothing lies that way', () => {
		expect(neighbourAmong(boxes, 'further right', 'right')).toBeUndefined();
		expect(neighbourAmong(boxes, 'unknown', 'right')).toBeUndefined();
	});
});
