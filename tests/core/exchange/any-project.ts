import fc from 'fast-check';
import type { Change } from '../../../src/lib/core/change';
import type {
	KindedRecord,
	ProjectToWrite
} from '../../../src/lib/core/exchange/project-file/contents';
import { encode } from '../../../src/lib/core/exchange/project-file/utf8';
import { sha256 } from './sample-project';

const label = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
const unknownKey = fc.stringMatching(/^later[A-Z][a-z]{1,6}$/);
const json = fc.oneof(
	fc.string(),
	fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
	fc.constant(null),
	fc.array(fc.integer()),
	fc.dictionary(unknownKey, fc.boolean(), { noNullPrototype: true })
);
const unknownFields = fc.dictionary(unknownKey, json, { noNullPrototype: true });
const at = fc.constant('2026-01-31T09:00:00.000Z');

const keyed = <Value extends { id: string }>(values: readonly Value[]) =>
	Object.fromEntries(values.map((value) => [value.id, value]));

const elements = fc
	.array(fc.tuple(label, unknownFields), { minLength: 1, maxLength: 6 })
	.map((all) =>
		all.map(([text, unknown], index) => ({
			kind: 'element' as const,
			record: { ...unknown, id: `element:${index}`, label: text }
		}))
	);

const roles = fc.constantFrom(['C'], ['M'], ['O', 'M'], ['I']);

const configurations = fc.array(
	fc.tuple(
		label,
		fc.array(fc.tuple(fc.nat(), roles, unknownFields), { minLength: 1, maxLength: 4 })
	),
	{ maxLength: 4 }
);

function configurationOf(
	index: number,
	[reference, members]: [string, [number, readonly string[], object][]],
	count: number
): KindedRecord {
	const occurrences = members.map(([element, played, unknown], rank) => ({
		...unknown,
		id: `occurrence:${index}-${rank}`,
		element: `element:${element % count}`,
		roles: played,
		rank
	}));
	const ids = occurrences.map(({ id }) => id);
	const link = { id: `link:${index}`, from: ids, to: ids.slice(0, 1), kind: 'triggers' };
	const record = {
		id: `configuration:${index}`,
		reference,
		occurrences: keyed(occurrences),
		links: keyed([link]),
		toldBy: { teller: 'analyst' },
		rank: index
	};
	return { kind: 'configuration', record };
}

function sourceOf(text: string, index: number): KindedRecord {
	const version = { id: 'text:1', sha256: sha256(text), length: text.length, at: '2026' };
	const record = {
		id: `source:${index}`,
		title: `Source ${index}`,
		kind: 'interview',
		texts: { 'text:1': version },
		addedAt: '2026'
	};
	return { kind: 'source', record };
}

const changes: fc.Arbitrary<Change[]> = fc
	.tuple(
		fc.integer({ min: 1, max: 90 }),
		fc.array(fc.tuple(label, json, unknownFields), { maxLength: 6 })
	)
	.map(([first, all]) =>
		all.map(([command, to, unknown], index) => ({
			...unknown,
			seq: first + index,
			command,
			about: [],
			at: '2026',
			scope: 'theory' as const,
			schema: 1,
			diff: [{ kind: 'element' as const, id: 'element:0', path: ['note'], to }]
		}))
	);

const unknownLines = fc
	.uniqueArray(fc.nat(99), { maxLength: 3 })
	.map((numbers) =>
		numbers.map((number) => `{"kind":"later", "record":{"id":"later:${number}","b":1,"a":2}}`)
	);

const extras = fc.record({
	lines: unknownLines,
	files: fc
		.dictionary(fc.stringMatching(/^pictures\/[a-z]{1,8}\.png$/), fc.string().map(encode), {
			noNullPrototype: true
		})
		.map((files) => new Map(Object.entries(files))),
	manifest: unknownFields
});

/** Any small project: elements, configurations that use them, sources with texts, a journal, and what a newer version would have added. */
export const anyProject: fc.Arbitrary<Required<ProjectToWrite>> = fc
	.record({
		name: label,
		at,
		elements,
		configurations,
		texts: fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 3 }),
		journal: changes,
		extras
	})
	.map((made) => ({
		records: [
			{
				kind: 'project' as const,
				record: { id: 'project:1', name: made.name, heuristic: 'CMO', createdAt: made.at }
			},
			...made.elements,
			...made.configurations.map((one, index) => configurationOf(index, one, made.elements.length)),
			...made.texts.map(sourceOf)
		],
		journal: made.journal,
		texts: new Map(made.texts.map((text) => [sha256(text), text])),
		extras: made.extras
	}));
