import { describe, expect, it } from 'vitest';
import { ripples } from '../../../src/lib/core/checks/ripples';
import { project } from '../../fixtures/small-project';
import { findingsOf } from './finding-of';

const sentences = (made: ReturnType<typeof project>) =>
	findingsOf(ripples, made).map(({ sentence }) => sentence);

describe('ripples', () => {
	it('maps where an outcome goes to work and where outcomes stop', () => {
		const made = project()
			.element('n', 'Social network')
			.configuration('1', ['M meeting', 'O n'])
			.configuration('2', ['M n', 'O calm']);
		expect(sentences(made)).toEqual([
			'“Social network” is an outcome in CMO 1 and goes to work in CMO 2.',
			'“calm” stops here: an outcome in CMO 2, from which nothing leads on.'
		]);
		const [first] = findingsOf(ripples, made);
		expect(first?.because).toBe('It is mechanism in CMO 2.');
		expect(first?.kind).toBe('map');
		expect(first?.configurations).toEqual(['configuration:1', 'configuration:2']);
	});

	it('tells a loop by its shortest way round', () => {
		const made = project()
			.configuration('1', ['M a', 'C b', 'C c'], { links: ['a > b', 'b > c', 'c > a', 'b > a'] })
			.configuration('2', ['M x', 'C y'], { links: ['x > y'] });
		const [loop, ...others] = findingsOf(ripples, made);
		expect(loop?.sentence).toBe('A loop: “a” → “b” → “a” (CMO 1).');
		expect(loop?.because).toBe(
			'Explicit links lead from the element back to it; 1 more element runs in loops with these.'
		);
		expect(loop?.about.filter(({ kind }) => kind === 'link')).toHaveLength(4);
		expect(others).toEqual([]);
	});

	it('comes back when a link of the loop changes', () => {
		const loop = (links: string[]) =>
			findingsOf(ripples, project().configuration('1', ['M a', 'C b'], { links }))[0];
		const before = loop(['a > b', 'b > a']);
		const after = loop(['a > b', 'b > a', 'a + b > a']);
		expect(after?.key).toBe(before?.key);
		expect(after?.firedBy).not.toBe(before?.firedBy);
	});
});
