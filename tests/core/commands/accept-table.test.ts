import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import { acceptTable } from '../../../src/lib/core/commands/accept-table';
import { anchorOfQuote } from '../../../src/lib/core/exchange/tables/anchor-of-quote';
import { proposeMapping } from '../../../src/lib/core/exchange/tables/mapping';
import { proposeConfigurations } from '../../../src/lib/core/exchange/tables/propose-configurations';
import { readPasted } from '../../../src/lib/core/exchange/tables/read-pasted';
import { trimmed, type Table } from '../../../src/lib/core/exchange/tables/table';
import type { Model } from '../../../src/lib/core/model/model';
import { sentenceOf } from '../../../src/lib/core/sentence';
import { statementOf } from '../../../src/lib/core/statement';
import { gardenTable } from '../../fixtures/cmo-table';
import { blankProject, run, steadyContext } from './run';

function imported(table: Table, model: Model = blankProject(), context = steadyContext()): Model {
	const { configurations } = proposeConfigurations(table, proposeMapping(table));
	const command = acceptTable({ configurations, file: 'garden.csv', sourceKind: 'paper' });
	const done = run(model, command, context);
	if (done instanceof Refused) throw new Error(done.sentence);
	return done.after;
}

const garden = imported(trimmed('garden.csv', gardenTable));
const configurations = [...garden.configuration.values()];

describe('an imported table', () => {
	it('uses an element again where its label is the same, and keeps each wording', () => {
		const labels = [...garden.element.values()].map(({ label }) => label);
		expect(labels.filter((label) => label === 'Feels expected')).toHaveLength(1);
		expect(labels.filter((label) => label === 'Lives alone')).toHaveLength(1);
		const wordings = configurations.flatMap(({ occurrences }) =>
			Object.values(occurrences).map(({ wording }) => wording?.text)
		);
		expect(wordings).toContain('sleeps better');
	});

	it('gives a bare number the letters before it', () => {
		expect(configurations.map(({ reference }) => reference)).toEqual(['CMO 1', 'CMO 2', 'CMO 4']);
	});

	it('makes each source once, and its quotes extracts that nobody has judged', () => {
		expect([...garden.source.values()].map(({ title }) => title).sort()).toEqual([
			'Allotment survey',
			'Plot diaries 2019'
		]);
		const extracts = [...garden.extract.values()];
		expect(extracts.map(({ located }) => located?.locator)).toEqual([
			'garden.csv, row 3',
			'garden.csv, row 4',
			'garden.csv, row 5'
		]);
		for (const { codings } of extracts)
			expect(Object.values(codings).map(({ bearing }) => bearing)).toEqual(['not yet judged']);
	});

	it('brings the second time no element, source or extract that is there', () => {
		let count = 1000;
		const later = {
			...steadyContext(),
			newId: (prefix: string) => `${prefix}:${++count}` as never
		};
		const twice = imported(trimmed('garden.csv', gardenTable), garden, later);
		expect(twice.element.size).toBe(garden.element.size);
		expect(twice.source.size).toBe(garden.source.size);
		expect(twice.extract.size).toBe(garden.extract.size);
		expect(twice.configuration.size).toBe(6);
		expect([...twice.configuration.values()].slice(3).map(({ reference }) => reference)).toEqual([
			'CMO 1 (2)',
			'CMO 2 (2)',
			'CMO 4 (2)'
		]);
	});

	it('keeps a sentence as the statement, with the way it tells as links', () => {
		const sentence =
			'If it rains, then people talk, because the shed is small; this leads to new plots.';
		const model = imported(readPasted('pasted', sentence));
		const [configuration] = model.configuration.values();
		const said = configuration && statementOf(model, configuration);
		expect(said?.text).toBe(sentence);
		expect(said?.changedSince).toBe(false);
		expect(Object.values(configuration?.links ?? {})).toHaveLength(3);
	});

	it('is told in the trail with its file', () => {
		const command = acceptTable({ configurations: [], file: 't.csv', sourceKind: 'paper' });
		const diff = configurations.map((record) => ({
			kind: 'configuration' as const,
			id: record.id,
			path: [],
			to: record
		}));
		const change = {
			seq: 1,
			command: command.name,
			about: [],
			at: '',
			scope: command.scope,
			schema: 1,
			diff
		};
		expect(sentenceOf({ ...change, file: 't.csv' }, garden)).toBe(
			'Imported 3 configurations from t.csv'
		);
	});
});

describe('a quote and the text of its source', () => {
	const text = 'They knew my name. It rained. It rained.';

	it('belong together where the text holds it exactly once, quotation marks aside', () => {
		expect(anchorOfQuote('“They knew my name.”', 'a', text)?.start).toBe(0);
		expect(anchorOfQuote('It rained.', 'a', text)).toBeUndefined();
		expect(anchorOfQuote('Nobody came.', 'a', text)).toBeUndefined();
	});
});
