import { expect, it } from 'vitest';
import { everything } from '../../../src/lib/core/graph/picture-wanted';
import { shownInShort, shownInWords } from '../../../src/lib/ui/model/graph/shown-words';
import { project } from '../../fixtures/small-project';

const model = project()
	.configuration('1', ['C a', 'M b'])
	.configuration('2', ['O c'])
	.source('Interview 3')
	.group('staff')
	.model();
const nothing = {
	theory: null,
	configurations: new Set<`configuration:${string}`>(),
	ripplesOnly: false,
	wanted: everything
};

it('says nothing where everything is shown', () => {
	expect(shownInWords(model, nothing)).toBe('');
	expect(shownInShort(model, nothing)).toBe('Shown: all');
});

it('says in one sentence what is asked together', () => {
	const wanted = {
		...everything,
		roles: new Set(['M', 'O'] as const),
		bearings: new Set(['refutes'] as const),
		sources: new Set(['source:Interview 3']),
		groups: new Set(['group:staff'])
	};
	expect(shownInWords(model, { ...nothing, wanted })).toBe(
		'Only mechanisms or outcomes, with an extract from Interview 3 by staff that refutes'
	);
	expect(shownInShort(model, { ...nothing, wanted })).toBe('Shown: in part');
});

it('says what has no extract yet, and from whom none', () => {
	const unlinked = { ...everything, unlinked: true };
	expect(shownInWords(model, { ...nothing, wanted: unlinked })).toBe(
		'Only with no extract linked yet'
	);
	const wanted = { ...unlinked, sources: new Set(['source:Interview 3']) };
	expect(shownInWords(model, { ...nothing, wanted })).toBe(
		'Only with no extract from Interview 3 linked yet'
	);
});

it('names the configurations, and counts them in short', () => {
	const configurations = new Set(['configuration:1'] as const);
	expect(shownInWords(model, { ...nothing, configurations })).toBe('Only in CMO 1');
	expect(shownInShort(model, { ...nothing, configurations })).toBe('Shown: 1 of 2');
});
