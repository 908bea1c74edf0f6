import { describe, expect, it } from 'vitest';
import type { Change } from '$lib/core/change';
import type { PathChange } from '$lib/core/diff';
import { detailsOf } from '$lib/ui/trail/change-details';
import { project } from '../../fixtures/small-project';

const model = project()
	.element('network', 'A social network forms')
	.configuration('1', ['C lonely', 'M network'], { links: ['lonely > network'] })
	.theory('first', ['1'])
	.extract('spoke of friends', ['supports occurrence 1.network'])
	.model();

const detail = (one: PathChange) => {
	const change: Change = {
		seq: 1,
		command: 'rename-element',
		about: [],
		at: '2026-01-01T00:00:00.000Z',
		scope: 'theory',
		schema: 1,
		diff: [one]
	};
	return detailsOf(change, model)[0];
};

describe('the details of a change', () => {
	it('give the old and the new words of a field', () => {
		expect(
			detail({
				kind: 'element',
				id: 'element:network',
				path: ['shortLabel'],
				from: 'Friends',
				to: 'A network'
			})
		).toEqual({
			what: 'short label of the element “A social network forms”',
			from: 'Friends',
			to: 'A network'
		});
	});

	it('name the occurrence whose roles changed and where it stands', () => {
		expect(
			detail({
				kind: 'configuration',
				id: 'configuration:1',
				path: ['occurrences', 'occurrence:1.network', 'roles'],
				from: ['M'],
				to: ['O', 'M']
			})
		).toEqual({
			what: 'roles of the occurrence “A social network forms” of the configuration “CMO 1”',
			from: 'M',
			to: 'O, M'
		});
	});

	it('tell a target by its name, not by its ids', () => {
		const to = {
			kind: 'occurrence',
			configuration: 'configuration:1',
			occurrence: 'occurrence:1.network'
		};
		expect(
			detail({
				kind: 'extract',
				id: 'extract:spoke of friends',
				path: ['codings', 'coding:x'],
				to: { id: 'coding:x', target: to, bearing: 'refines', at: '2026' }
			})
		).toEqual({
			what: 'the coding of the extract “spoke of friends”',
			to: 'target: “A social network forms” in CMO 1; bearing: refines'
		});
	});

	it('name an extract by its words once in quotation marks, and no text by its hash', () => {
		const anchor = {
			text: 'a'.repeat(64),
			start: 6,
			end: 11,
			exact: 'I went',
			prefix: '',
			suffix: ''
		};
		expect(
			detail({
				kind: 'extract',
				id: 'extract:new',
				path: [],
				to: { id: 'extract:new', anchor, codings: {}, at: '2026' }
			})
		).toEqual({
			what: 'the extract “I went”',
			to: 'anchor: start: 6; end: 11; exact: I went'
		});
	});

	it('say of a configuration that it joined a theory', () => {
		expect(
			detail({
				kind: 'theory',
				id: 'theory:first',
				path: ['configurations', 'configuration:1'],
				to: true
			})
		).toEqual({ what: 'the configuration “CMO 1” of the theory “first”', to: 'yes' });
	});
});
