import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import { pictureOf } from '../../../src/lib/core/graph/picture';
import { MarkCounts } from '../../../src/lib/core/graph/picture-marks';
import type { Configuration } from '../../../src/lib/core/model/configuration';
import type { Model } from '../../../src/lib/core/model/model';
import { project } from '../../fixtures/small-project';
import { randomTheory } from './random-theory';

type Edit = (model: Model, which: number) => Model;

const edits: readonly Edit[] = [
	(model, which) => {
		const element = pick(model.element, which);
		const renamed = { ...element, label: `${element.label} ${which}` };
		return { ...model, element: new Map(model.element).set(element.id, renamed) };
	},
	(model, which) => {
		const configuration = pick(model.configuration, which);
		return withConfiguration(model, { ...configuration, links: {} });
	},
	(model, which) => {
		const configuration = pick(model.configuration, which);
		const [first] = Object.values(configuration.occurrences);
		if (first === undefined) return model;
		const occurrences = {
			...configuration.occurrences,
			[first.id]: { ...first, roles: ['O'] as const }
		};
		return withConfiguration(model, { ...configuration, occurrences });
	},
	(model, which) => {
		const { id } = pick(model.element, which);
		return {
			...model,
			element: new Map([...model.element].filter(([other]) => other !== id))
		};
	}
];

describe('a picture made again after an edit', () => {
	it('is the picture that would be made from scratch', () => {
		const steps = fc.array(fc.tuple(fc.nat(edits.length - 1), fc.nat(20)), { maxLength: 6 });
		fc.assert(
			fc.property(randomTheory, steps, (start, chosen) => {
				let model = start;
				for (const [edit, which] of chosen) {
					pictureOf(model, { shows: 'elements' });
					if (model.element.size > 1) model = edits[edit]?.(model, which) ?? model;
					const again = pictureOf(model, { shows: 'elements' });
					expect(again).toEqual(pictureOf(structuredClone(model), { shows: 'elements' }));
				}
			})
		);
	});

	it('keeps the very cards about which nothing has changed', () => {
		const before = project().configuration('1', ['C door', 'M trust']).model();
		const cards = cardsById(before);
		const after = cardsById(edits[0]?.(before, 0) ?? before);
		const kept = [...cards].filter(([id, card]) => after.get(id) === card);
		expect(kept.map(([id]) => id)).toEqual(['element:trust']);
	});

	it('counts a mark that is added or taken away', () => {
		const counts = new MarkCounts();
		const once = project().configuration('1', ['C door']).extract('a', ['speaks of element door']);
		const bare = project().configuration('1', ['C door']);
		const marksIn = (model: Model) => counts.in(gatherEvidence(model))(['element:door']);
		expect(marksIn(bare.model()).speaksOf).toBe(0);
		expect(marksIn(once.model())).toMatchObject({ speaksOf: 1, extracts: ['extract:a'] });
		expect(marksIn(bare.model()).speaksOf).toBe(0);
	});
});

function cardsById(model: Model) {
	return new Map(pictureOf(model, { shows: 'elements' }).cards.map((card) => [card.id, card]));
}

function withConfiguration(model: Model, configuration: Configuration): Model {
	const table = new Map(model.configuration).set(configuration.id, configuration);
	return { ...model, configuration: table };
}

function pick<Value>(table: ReadonlyMap<string, Value>, which: number): Value {
	const found = [...table.values()][which % table.size];
	if (found === undefined) throw new Error('There is nothing to pick from.');
	return found;
}
