import { describe, expect, it } from 'vitest';
import { Refused, tryDiff } from '../../src/lib/core/applies';
import { isThere } from '../../src/lib/core/dangling';
import { invert, valueAt, type Diff } from '../../src/lib/core/diff';
import { prefixOf } from '../../src/lib/core/model/id';
import { kinds, type Kind } from '../../src/lib/core/model/kinds';
import { modelOf, recordOf, type Model } from '../../src/lib/core/model/model';
import { Invalid, validate } from '../../src/lib/core/model/validate';
import { kindsReferringTo, referencesOf, type Reference } from '../../src/lib/core/references';
import { removal, type Place } from '../../src/lib/core/removal';
import { at } from '../fixtures/rows';
import { everyReference } from './all-references';

interface Held {
	readonly kind: Kind;
	readonly id: string;
	readonly reference: Reference;
}

function held(model: Model): Held[] {
	return kinds.flatMap((kind) =>
		[...model[kind].values()].flatMap(({ id }) =>
			referencesOf(kind, recordOf(model, kind, id)!).map((reference) => ({ kind, id, reference }))
		)
	);
}

/** Where the thing stands that a reference points to. */
function placeOf({ id, reference: { to, within } }: Held): Place {
	const prefix = prefixOf(to);
	if (prefix === 'text') return { kind: 'source', id: within ?? id, path: ['texts', to] };
	const field = { occurrence: 'occurrences', link: 'links' }[prefix];
	if (field === undefined) return { kind: prefix as Kind, id: to, path: [] };
	return { kind: 'configuration', id: within ?? 'configuration:1', path: [field, to] };
}

/** What a reference is, whatever the ids: `configuration: take along occurrences.* (element)`. */
function named({ kind, reference: { rule, path, to } }: Held): string {
	const place = path.map((key) => (key.includes(':') ? '*' : key)).join('.');
	return `${kind}: ${rule} ${place === '' ? 'all of it' : place} (${prefixOf(to)})`;
}

const model = everyReference();

/** The model after something is deleted with what goes with it. */
function without(place: Place): Model {
	const diff = removal(model, [place]);
	if (diff instanceof Refused) throw new Error(diff.sentence);
	const after = tryDiff(model, diff);
	if (after instanceof Refused) throw new Error(after.sentence);
	return after;
}

function pointersBy(rule: Reference['rule']): [string, Held][] {
	const own = held(model).filter(({ reference }) => reference.rule === rule);
	return [...new Map(own.map((one) => [named(one), one]))];
}

const pointers = new Set(held(model).map(named));

describe('what becomes of a pointer when what it points to is deleted', () => {
	it('is tried on records that are valid', () => {
		for (const kind of kinds)
			for (const record of model[kind].values())
				expect(validate(kind, record)).not.toBeInstanceOf(Invalid);
		for (const { reference } of held(model)) expect(isThere(model, reference)).toBe(true);
	});

	it.each(pointersBy('take along'))('[R1] %s: goes with it', (_, one) => {
		const after = without(placeOf(one));
		const { kind, id, reference } = one;
		expect(valueAt(recordOf(after, kind, id), reference.path)).toBeUndefined();
	});

	it.each(pointersBy('clear'))('[R2] %s: the pointer alone is emptied', (_, one) => {
		const { kind, id, reference } = one;
		const record = recordOf(without(placeOf(one)), kind, id);
		expect(valueAt(record, reference.path.slice(0, -1))).toBeDefined();
		expect(valueAt(record, reference.path)).toBeUndefined();
	});

	it.each(pointersBy('drop'))('[R3] %s: is taken out of the list', (_, one) => {
		const { kind, id, reference } = one;
		const record = recordOf(without(placeOf(one)), kind, id);
		const left = valueAt(record, reference.path);
		expect(JSON.stringify(left ?? null)).not.toContain(`"${reference.to}"`);
		if (left === undefined)
			expect(valueAt(record, reference.ifEmpty ?? reference.path)).toBeUndefined();
	});

	it('[R3] a list that would be left empty takes its owner along where it must hold something', () => {
		const after = without({ kind: 'element', id: 'element:goes', path: [] });
		expect([...after.search.keys()]).toEqual(['search:a']);
		const { links, occurrences } = after.configuration.get('configuration:1')!;
		expect([Object.keys(occurrences), Object.keys(links)]).toEqual([['occurrence:1.trust'], []]);
		expect(after.decision.get('decision:standing')?.about).not.toHaveLength(0);
	});

	it('[R4] a theory is not deleted while a version rests on it, and the version is named', () => {
		const theory = model.theory.get('theory:main')!;
		const version = {
			id: 'version:a',
			theory: theory.id,
			name: 'After interviews',
			reason: 'Interviews are done.',
			at,
			frozen: { theory, configurations: [], elements: [] },
			holdings: { 'occurrence:1.goes': 'yes' }
		};
		const records = kinds.flatMap((kind) =>
			[...model[kind].values()].map((record) => ({ kind, record }))
		);
		const frozen = modelOf([...records, { kind: 'version', record: version }]);
		const refused = removal(frozen, [{ kind: 'theory', id: theory.id, path: [] }]);
		expect(refused).toBeInstanceOf(Refused);
		expect((refused as Refused).sentence).toMatch(/“After interviews”/);
		const emptied = removal(frozen, [{ kind: 'element', id: 'element:goes', path: [] }]);
		const left = tryDiff(frozen, emptied as Diff) as Model;
		expect(left.version.get('version:a')?.holdings).toEqual({});
	});

	it('[R5] what goes along takes its own along, in one change that is undone as one', () => {
		for (const kind of kinds)
			for (const id of model[kind].keys()) {
				const diff = removal(model, [{ kind, id, path: [] }]);
				if (diff instanceof Refused) throw new Error(diff.sentence);
				const after = tryDiff(model, diff);
				if (after instanceof Refused) throw new Error(after.sentence);
				expect(held(after).filter(({ reference }) => !isThere(after, reference))).toEqual([]);
				expect(tryDiff(after, invert(diff))).toEqual(model);
			}
	});

	it('[R6] a change that would leave a pointer without its end is refused', () => {
		const others = kinds.flatMap((kind) => [...model[kind].keys()].map((id) => ({ kind, id })));
		const pointedTo = new Set(held(model).map(({ reference }) => reference.to));
		for (const { kind, id } of others) {
			const from = recordOf(model, kind, id);
			const outcome = tryDiff(model, [{ kind, id, path: [], from }]);
			const inside = kind === 'configuration' || kind === 'source';
			if (!inside) expect(outcome instanceof Refused).toBe(pointedTo.has(id));
			else expect(outcome).toBeInstanceOf(Refused);
		}
	});

	it('[R7] every kind that holds a pointer is looked through when its end is deleted', () => {
		for (const { kind, reference } of held(model))
			expect(kindsReferringTo(prefixOf(reference.to))).toContain(kind);
		expect(pointers.size).toBeGreaterThan(60);
	});
});
