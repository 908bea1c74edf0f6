import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import {
	markNotTheSame,
	takeBackNotTheSame
} from '../../../src/lib/core/commands/mark-not-the-same';
import { mergeElements } from '../../../src/lib/core/commands/merge-elements';
import { splitElement } from '../../../src/lib/core/commands/split-element';
import type { Command } from '../../../src/lib/core/commands/command';
import type { Model } from '../../../src/lib/core/model/model';
import { project } from '../../fixtures/small-project';
import { run, steadyContext } from '../commands/run';

const context = steadyContext();

function done(model: Model, command: Command): Model {
	const result = run(model, command, context);
	if (result instanceof Refused) throw new Error(result.sentence);
	return result.after;
}

const welcome = project()
	.element('welcome', 'Feels welcome')
	.configuration('1', ['M welcome', 'O stays'])
	.configuration('2', ['O welcome'])
	.extract('a', ['speaks of element welcome', 'supports occurrence 2.welcome'])
	.extract('b', ['speaks of element welcome'])
	.model();

const taken = {
	element: 'element:welcome',
	occurrences: ['occurrence:2.welcome'],
	label: 'Is greeted by name',
	made: 'element:greeted'
} as const;

describe('splitting an element', () => {
	it('takes the chosen occurrences out with their wording, roles and codings', () => {
		const after = done(welcome, splitElement({ ...taken, extracts: ['extract:a'] }));
		const one = after.configuration.get('configuration:2')?.occurrences['occurrence:2.welcome'];
		expect(one).toMatchObject({
			element: 'element:greeted',
			roles: ['O'],
			wording: { text: 'Feels welcome', verbatim: false }
		});
		const targets = (name: 'a' | 'b') =>
			Object.values(after.extract.get(`extract:${name}`)?.codings ?? {}).map(({ target }) =>
				target.kind === 'element' ? target.element : target.kind
			);
		expect(targets('a')).toEqual(['element:greeted', 'occurrence']);
		expect(targets('b')).toEqual(['element:welcome']);
	});

	it('takes apart what was merged', () => {
		const apart = project()
			.element('one', 'Goes out')
			.element('other', 'Leaves the house')
			.configuration('1', ['O one'])
			.configuration('2', ['O other'])
			.model();
		const one = done(apart, mergeElements({ kept: 'element:one', merged: ['element:other'] }));
		const after = done(
			one,
			splitElement({
				element: 'element:one',
				occurrences: ['occurrence:2.other'],
				label: 'Leaves the house'
			})
		);
		expect([...after.element.values()].map(({ label }) => label)).toEqual([
			'Goes out',
			'Leaves the house'
		]);
		expect(
			after.configuration.get('configuration:2')?.occurrences['occurrence:2.other']?.wording?.text
		).toBe('Leaves the house');
	});

	it('is refused where nothing or everything would be taken out, or the words are taken', () => {
		const refused = (more: Partial<Parameters<typeof splitElement>[0]>) => {
			const result = run(welcome, splitElement({ ...taken, ...more }), steadyContext());
			return result instanceof Refused ? result.sentence : 'done';
		};
		expect(refused({ occurrences: [] })).toContain('Choose which');
		expect(refused({ label: ' ' })).toContain('needs a label');
		expect(refused({ label: 'feels  welcome' })).toContain('already an element');
		expect(refused({ occurrences: ['occurrence:1.welcome', 'occurrence:2.welcome'] })).toContain(
			'Leave one behind'
		);
		expect(refused({ occurrences: ['occurrence:2.welcome', 'occurrence:9.x'] })).toContain(
			'no longer'
		);
	});
});

describe('marking as not the same', () => {
	it('marks each pair of a group once, with the reason, and is taken back', () => {
		const model = project().element('a', 'A').element('b', 'B').element('c', 'C').model();
		const two = done(model, markNotTheSame({ elements: ['element:a', 'element:b'] }));
		const all = done(
			two,
			markNotTheSame({ elements: ['element:a', 'element:b', 'element:c'], reason: ' differs ' })
		);
		expect([...all.distinct.values()].map(({ elements, reason }) => [...elements, reason])).toEqual(
			[
				['element:a', 'element:b', undefined],
				['element:a', 'element:c', 'differs'],
				['element:b', 'element:c', 'differs']
			]
		);
		const [mark] = all.distinct.keys();
		expect(done(all, takeBackNotTheSame({ mark: mark! })).distinct.size).toBe(2);
	});
});
