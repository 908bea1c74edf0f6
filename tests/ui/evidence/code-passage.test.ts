import { describe, expect, it } from 'vitest';
import { Refused, tryDiff } from '$lib/core/applies';
import type { Command } from '$lib/core/commands/command';
import { addOccurrence } from '$lib/core/commands/add-occurrence';
import { createConfiguration } from '$lib/core/commands/create-configuration';
import { addGroup } from '$lib/core/commands/people';
import { addSource } from '$lib/core/commands/sources';
import { impliedLinks } from '$lib/core/graph/implied-links';
import { emptyModel, type Model } from '$lib/core/model/model';
import { codePassage, unjudged, type CodedTo, type Passage } from '$lib/ui/evidence/code-passage';
import { codingChoices } from '$lib/ui/evidence/coding-choices';
import { freshContext } from '$lib/workspace/context';

const text = 'I went to the market by myself, twice.';
const sha256 = 'b'.repeat(64);
const passage: Passage = { source: 'source:a', sha256, text, stretch: { start: 2, end: 20 } };
const judged = { bearing: 'supports', status: 'first-hand account' } as const;

function run(model: Model, command: Command): Model {
	const diff = command.change(model, freshContext(undefined));
	if (diff instanceof Refused) throw new Error(diff.sentence);
	const after = tryDiff(model, diff);
	if (after instanceof Refused) throw new Error(after.sentence);
	return after;
}

const begun = [
	addGroup({ group: 'group:clients', name: 'Clients' }),
	addSource({
		source: 'source:a',
		title: 'A',
		kind: 'interview',
		groups: { 'group:clients': true },
		text: { sha256, length: text.length }
	}),
	createConfiguration({ configuration: 'configuration:a' }),
	...(['C', 'M', 'O'] as const).map((role) =>
		addOccurrence({
			configuration: 'configuration:a',
			choice: { label: `Element ${role}` },
			roles: [role]
		})
	)
].reduce(run, emptyModel());

const configuration = [...begun.configuration.values()][0];
const occurrence = Object.values(configuration?.occurrences ?? {})[0];
const toOccurrence = {
	kind: 'occurrence',
	configuration: configuration?.id ?? 'configuration:none',
	occurrence: occurrence?.id ?? 'occurrence:none'
} as const;

const code = (
	model: Model,
	to: CodedTo,
	how: typeof judged | { bearing: 'refutes'; status: 'normative' } = judged
) => run(model, codePassage(model, passage, to, how).command);
const codingsOf = (model: Model) =>
	[...model.extract.values()].flatMap(({ codings }) => Object.values(codings));

describe('coding a passage', () => {
	it('makes its extract in the same change, anchored, with the one group of its source', () => {
		const [extract] = code(begun, toOccurrence).extract.values();
		expect(extract?.anchor?.exact).toBe('went to the market');
		expect(extract?.group).toBe('group:clients');
		expect(Object.values(extract?.codings ?? {})).toMatchObject([
			{ target: toOccurrence, ...judged }
		]);
	});

	it('adds to the extract that holds exactly these words, instead of making another', () => {
		const after = code(code(begun, toOccurrence), {
			kind: 'configuration',
			configuration: toOccurrence.configuration
		});
		expect(after.extract.size).toBe(1);
		expect(codingsOf(after)).toHaveLength(2);
	});

	it('judges anew where the words are coded to the same target again', () => {
		const after = code(code(begun, toOccurrence), toOccurrence, {
			bearing: 'refutes',
			status: 'normative'
		});
		expect(codingsOf(after)).toMatchObject([{ bearing: 'refutes', status: 'normative' }]);
	});

	it('leaves what another coder coded as it is, and codes it again', () => {
		const first = code(begun, toOccurrence);
		const { command } = codePassage(first, passage, toOccurrence, judged, 'coder:ben');
		const after = codingsOf(run(first, command));
		expect(after.map(({ bearing }) => bearing)).toEqual(['supports', 'supports']);
	});

	it('says nothing yet of what one key codes, but that an element is spoken of', () => {
		expect(unjudged(toOccurrence, 'second-hand')).toEqual({
			bearing: 'not yet judged',
			status: 'second-hand'
		});
		expect(unjudged({ kind: 'new element', label: 'A' }, 'normative').bearing).toBe('speaks of');
	});

	it('puts what is pinned first, in the order of its digits', () => {
		const theory = { kind: 'configuration', configuration: toOccurrence.configuration } as const;
		const choices = codingChoices(begun, undefined, [toOccurrence, theory]);
		expect(choices.slice(0, 2).map(({ subject }) => subject)).toEqual([toOccurrence, theory]);
	});

	it('makes a new element and only speaks of it', () => {
		const after = code(begun, { kind: 'new element', label: 'Market days' });
		expect(after.element.size).toBe(begun.element.size + 1);
		expect(codingsOf(after)).toMatchObject([{ bearing: 'speaks of' }]);
	});

	it('makes implied links explicit where it is coded to one, in one change with its extract', () => {
		const [implied] = configuration ? impliedLinks(configuration) : [];
		if (implied === undefined) throw new Error('nothing is implied');
		const after = code(begun, {
			kind: 'implied link',
			configuration: toOccurrence.configuration,
			from: implied.from,
			to: implied.to
		});
		expect(codingsOf(after)[0]?.target.kind).toBe('link');
		expect(Object.keys([...after.configuration.values()][0]?.links ?? {})).toHaveLength(2);
	});
});

describe('what a passage can be coded to', () => {
	it('names every element, occurrence, link, configuration and theory once, the last coded first', () => {
		const choices = codingChoices(code(begun, toOccurrence));
		expect(choices[0]?.subject).toEqual(toOccurrence);
		const kinds = choices.map(({ subject }) => subject.kind);
		const count = (kind: string) => kinds.filter((one) => one === kind).length;
		expect([count('occurrence'), count('element'), count('implied link')]).toEqual([3, 3, 2]);
		expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
	});
});
