import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	byBearing,
	codingsOn,
	codingsUnder,
	gatherEvidence,
	targetKey
} from '../../src/lib/core/evidence';
import { gatherAll } from '../../src/lib/core/evidence-lists';
import { voicesIn } from '../../src/lib/core/evidence-voices';
import type { Extract } from '../../src/lib/core/model/extract';
import type { Id } from '../../src/lib/core/model/id';
import type { Model } from '../../src/lib/core/model/model';
import { largeProject } from '../fixtures/large-project';
import { modelOf } from '../../src/lib/core/model/model';
import { project, targetCalled } from '../fixtures/small-project';

const theory = () => project().configuration('1', ['C a', 'M b', 'O c'], { links: ['b > c'] });

describe('gathering evidence', () => {
	it('groups codings by the target they are on, with their extract', () => {
		const model = theory()
			.extract('e', ['supports occurrence 1.b', 'refutes link 1.1'])
			.extract('f', ['refines occurrence 1.b'])
			.model();
		const evidence = gatherEvidence(model);
		const onB = codingsOn(evidence, targetCalled('occurrence 1.b'));
		expect(onB.map(({ extract, coding }) => [extract.id, coding.bearing])).toEqual([
			['extract:e', 'supports'],
			['extract:f', 'refines']
		]);
		expect(codingsOn(evidence, targetCalled('link 1.1'))).toHaveLength(1);
		expect(codingsOn(evidence, targetCalled('configuration 1'))).toEqual([]);
	});

	it('never counts a coding on an element for its occurrences', () => {
		const evidence = gatherEvidence(theory().extract('e', ['speaks of element b']).model());
		expect(codingsOn(evidence, targetCalled('occurrence 1.b'))).toEqual([]);
		expect(codingsOn(evidence, targetCalled('element b'))).toHaveLength(1);
	});

	it('tells chains apart by their links in order', () => {
		const evidence = gatherEvidence(
			theory().extract('e', ['supports chain 1.1>2.1', 'supports chain 2.1>1.1']).model()
		);
		expect(evidence.chains).toEqual(['chain:link:1.1>link:2.1', 'chain:link:2.1>link:1.1']);
		expect(targetKey(targetCalled('chain 1.1>2.1'))).toBe('chain:link:1.1>link:2.1');
	});

	it('sorts codings into lists by bearing', () => {
		const evidence = gatherEvidence(
			theory()
				.extract('e', [
					'supports link 1.1',
					'refutes link 1.1',
					'refines link 1.1',
					'not yet judged link 1.1'
				])
				.model()
		);
		const lists = byBearing(codingsUnder(evidence, 'link:1.1'));
		expect(lists.supports).toHaveLength(1);
		expect(lists.refutes).toHaveLength(1);
		expect(lists.refines).toHaveLength(1);
		expect(lists.unjudged).toHaveLength(1);
		expect(lists.speaksOf).toEqual([]);
	});
});

describe('the voices behind codings', () => {
	it('are each named once, groups by the speaker where the extract names none', () => {
		const model = theory()
			.group('clients')
			.person('Dawn', { groups: { 'group:clients': true } })
			.extract('e', ['supports link 1.1', 'refines link 1.1'], { person: 'Dawn', cases: ['Dawn'] })
			.extract('f', ['supports link 1.1'], { source: 'workshop', group: 'staff', cases: ['Dawn'] })
			.model();
		const voices = voicesIn(model, codingsUnder(gatherEvidence(model), 'link:1.1'));
		expect(voices).toEqual({
			extracts: ['extract:e', 'extract:f'],
			sources: ['source:interview', 'source:workshop'],
			persons: ['person:Dawn'],
			cases: ['case:Dawn'],
			groups: ['group:clients', 'group:staff']
		});
	});

	it('do not make a case of a speaker', () => {
		const model = theory()
			.person('Dawn', { cases: { 'case:Dawn': true } })
			.extract('e', ['supports link 1.1'], { person: 'Dawn' })
			.model();
		const voices = voicesIn(model, codingsUnder(gatherEvidence(model), 'link:1.1'));
		expect(voices.cases).toEqual([]);
	});
});

describe('gathering again after an edit', () => {
	const large = largeProject({ elements: 20, configurations: 10, extracts: 40, seed: 3 });
	const start = modelOf(large.records);

	type Edit = { kind: 'drop' | 'swap' | 'add' | 'delete'; at: number; from: number };
	const edits = fc.array(
		fc.record({
			kind: fc.constantFrom<Edit['kind'][]>('drop', 'swap', 'add', 'delete'),
			at: fc.nat(39),
			from: fc.nat(39)
		}),
		{ maxLength: 12 }
	);

	function edited(model: Model, { kind, at, from }: Edit, serial: number): Model {
		const table = new Map(model.extract);
		const ids = [...table.keys()];
		const id = ids[at % Math.max(1, ids.length)];
		const one = id === undefined ? undefined : table.get(id);
		const other = [...start.extract.values()][from];
		if (other === undefined) return model;
		const fresh = (extract: Extract, as: Id<'extract'>): Extract => ({
			...extract,
			id: as,
			codings: other.codings
		});
		if (kind === 'add') table.set(`extract:new-${serial}`, fresh(other, `extract:new-${serial}`));
		else if (id === undefined || one === undefined) return model;
		else if (kind === 'delete') table.delete(id);
		else table.set(id, kind === 'drop' ? { ...one, codings: {} } : fresh(one, id));
		return { ...model, extract: table };
	}

	it('gives the same as gathering everything anew', () => {
		fc.assert(
			fc.property(edits, (list) => {
				let model: Model = { ...start, project: new Map(start.project) };
				gatherEvidence(model);
				for (const [serial, edit] of list.entries()) {
					model = edited(model, edit, serial);
					const evidence = gatherEvidence(model);
					const anew = gatherAll(model.extract.values());
					expect(new Map([...evidence.byTarget].sort())).toEqual(
						new Map([...anew.byTarget].sort())
					);
					expect(evidence.chains).toEqual(anew.chains);
					expect(evidence.within).toEqual(anew.within);
				}
			}),
			{ numRuns: 60 }
		);
	});
});
