import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import type { Change } from '../../../src/lib/core/change';
import { invert, type Diff } from '../../../src/lib/core/diff';
import { recordsOf } from '../../../src/lib/core/exchange/project-file/contents';
import type { Model } from '../../../src/lib/core/model/model';
import { asItStood, endOfImport } from '../../../src/lib/core/restore/as-it-stood';
import { ordersMade } from '../../../src/lib/core/restore/order-made';
import { textsNeeded } from '../../../src/lib/core/restore/texts-needed';
import { tryDiff } from '../../../src/lib/core/applies';
import { Entropy } from '../commands/entropy';
import { anyCommand } from '../commands/make-command';
import { blankProject, run, steadyContext } from '../commands/run';

const streams = fc.array(fc.nat(997), { minLength: 8, maxLength: 160 });

const entry = (seq: number, diff: Diff, more: Partial<Change> = {}): Change => ({
	seq,
	command: 'test',
	about: [],
	at: '2026-01-31T09:00:00.000Z',
	scope: 'theory',
	schema: 1,
	diff,
	...more
});

/** Every record of a model in its order, kind by kind, whatever order the kinds come in. */
function told(records: Iterable<{ kind: string; record: { id: string } }>): string[] {
	const lines = new Map<string, string[]>();
	for (const { kind, record } of records)
		lines.set(kind, [...(lines.get(kind) ?? []), JSON.stringify(sorted(record))]);
	return [...lines].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, all]) => all);
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([key, inner]) => [key, sorted(inner)])
	);
}

/** Runs random commands, undoing one now and then, and keeps every model on the way. */
function history(numbers: readonly number[]): { models: Model[]; journal: Change[] } {
	const entropy = new Entropy(numbers);
	const context = steadyContext();
	const models = [blankProject()];
	const journal: Change[] = [];
	for (let step = 0; step < Math.min(numbers.length, 90); step++) {
		const model = models.at(-1) ?? blankProject();
		const last = journal.at(-1);
		if (numbers[step]! % 5 === 0 && last !== undefined) {
			const diff = invert(last.diff);
			const after = tryDiff(model, diff);
			if (after instanceof Refused) continue;
			models.push(after);
			journal.push(entry(journal.length + 1, diff, { undoes: last.seq }));
			continue;
		}
		const command = anyCommand(model, entropy);
		const done = command && run(model, command, context);
		if (done === undefined || done instanceof Refused || done.diff.length === 0) continue;
		models.push(done.after);
		journal.push(entry(journal.length + 1, done.diff));
	}
	return { models, journal };
}

describe('a project as it stood', () => {
	it('[S17] is the very model that stood there, in its order, whatever was done since', () => {
		fc.assert(
			fc.property(streams, fc.nat(1000), (numbers, place) => {
				const { models, journal } = history(numbers);
				const seq = place % models.length;
				const head = [...recordsOf(models.at(-1) ?? blankProject())];
				const given = JSON.stringify(head);
				const then = asItStood(head, journal, seq);
				if (then instanceof Refused) throw new Error(then.sentence);
				expect(told(then)).toEqual(told(recordsOf(models[seq] ?? blankProject())));
				expect(JSON.stringify(head)).toBe(given);
			}),
			{ numRuns: 150 }
		);
	});

	it('keeps records of kinds that are not known here', () => {
		const kind = 'weather' as never;
		const journal = [
			entry(1, [{ kind, id: 'weather:2', path: [], to: { id: 'weather:2' } }]),
			entry(2, [{ kind, id: 'weather:1', path: ['rain'], from: 1, to: 2 }])
		];
		const head = [
			{ kind, record: { id: 'weather:1', rain: 2 } },
			{ kind, record: { id: 'weather:2' } }
		];
		expect(asItStood(head, journal, 0)).toEqual([{ kind, record: { id: 'weather:1', rain: 1 } }]);
	});

	it('says which change no longer fits, where the trail was rewritten', () => {
		const label = (from: string, to: string): Diff => [
			{ kind: 'element', id: 'element:1', path: ['label'], from, to }
		];
		const head = [{ kind: 'element' as const, record: { id: 'element:1', label: 'Four' } }];
		const journal = [entry(1, label('One', 'Two')), entry(2, label('Three', 'Four'))];
		const refused = asItStood(head, journal, 0);
		expect(refused).toBeInstanceOf(Refused);
		expect((refused as Refused).sentence).toContain('Change 1 of the trail no longer fits');
		expect(asItStood(head, journal, 1)).toEqual([
			{ kind: 'element', record: { id: 'element:1', label: 'Three' } }
		]);
	});

	it('tells how many changes it has taken back', () => {
		const journal = Array.from({ length: 450 }, (_, nth) => entry(nth + 1, []));
		const seen: [number, number][] = [];
		asItStood([], journal, 10, (done, total) => seen.push([done, total]));
		expect(seen).toEqual([
			[200, 440],
			[400, 440],
			[440, 440]
		]);
	});

	it('takes an import whole', () => {
		const journal = [
			entry(1, []),
			entry(2, [], { batch: 'b' }),
			entry(3, [], { batch: 'b' }),
			entry(4, [])
		];
		expect([1, 2, 3, 4].map((seq) => endOfImport(journal, seq))).toEqual([1, 3, 3, 4]);
	});

	it('takes the texts along that it names or that its trail needs, and no others', () => {
		const hash = (letter: string) => letter.repeat(64);
		const texts = new Map(['a', 'b', 'c'].map((letter) => [hash(letter), letter]));
		const named = { kind: 'source' as const, record: { id: 'source:1', sha256: hash('a') } };
		const gone = { kind: 'source' as const, id: 'source:2', path: [], from: { sha256: hash('b') } };
		expect([...textsNeeded(texts, [named], [entry(1, [gone])]).values()]).toEqual(['a', 'b']);
	});

	it('puts what was deleted and added again where it was added last', () => {
		const add = { kind: 'element' as const, id: 'element:1', path: [], to: {} };
		const journal = [
			entry(1, [add]),
			entry(2, [{ ...add, to: undefined, from: {} }]),
			entry(3, [add])
		];
		const later = ordersMade(journal).get('element:1') ?? 0;
		expect(later).toBeGreaterThan(ordersMade(journal.slice(0, 1)).get('element:1') ?? 0);
	});
});
