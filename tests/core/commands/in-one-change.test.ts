import { expect, it } from 'vitest';
import { Refused, tryDiff } from '../../../src/lib/core/applies';
import { createElement } from '../../../src/lib/core/commands/create-element';
import { elementLabelled } from '../../../src/lib/core/commands/elements';
import { addExtract } from '../../../src/lib/core/commands/extracts';
import { inOneChange } from '../../../src/lib/core/commands/in-one-change';
import { addSource } from '../../../src/lib/core/commands/sources';
import { emptyModel, type Model } from '../../../src/lib/core/model/model';

const ids = (() => {
	let made = 0;
	return () => ({
		newId: <P extends string>(prefix: P) => `${prefix}:${(made += 1)}` as const,
		now: '2026-01-31T09:00:00.000Z'
	});
})();

const told = { name: 'add-extract', scope: 'evidence' as const, about: [] };
const passage = (model: Model) =>
	addExtract({
		source: 'source:a',
		located: { paraphrase: 'They went.', locator: 'p. 1' },
		codings: [
			{
				target: {
					kind: 'element',
					element: elementLabelled(model, 'Goes out')?.id ?? 'element:none'
				},
				bearing: 'speaks of'
			}
		]
	});
const first = addSource({ source: 'source:a', title: 'A', kind: 'other' });

it('does several commands as one change, each seeing what those before it did', () => {
	const command = inOneChange(told, [
		() => first,
		() => createElement({ label: 'Goes out' }),
		passage
	]);
	const diff = command.change(emptyModel(), ids());
	if (diff instanceof Refused) throw new Error(diff.sentence);
	const after = tryDiff(emptyModel(), diff);
	if (after instanceof Refused) throw new Error(after.sentence);
	const element = elementLabelled(after, 'goes out');
	const [extract] = after.extract.values();
	expect(Object.values(extract?.codings ?? {})[0]?.target).toEqual({
		kind: 'element',
		element: element?.id
	});
});

it('does nothing at all where one of them is refused', () => {
	const command = inOneChange(told, [
		() => createElement({ label: 'Goes out' }),
		() => createElement({ label: 'goes out' })
	]);
	expect(command.change(emptyModel(), ids())).toBeInstanceOf(Refused);
});
