import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middleRangeMapping } from '../../../src/lib/core/checks/middle-range-mapping';
import { addComponent, mapConfiguration } from '../../../src/lib/core/commands/middle-range';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import type { Model } from '../../../src/lib/core/model/model';
import { project } from '../../fixtures/small-project';
import { Edited } from '../versions/frozen';
import { randomHistory } from './random-history';

const find = (model: Model) => middleRangeMapping.find(model, gatherEvidence(model), new Map());

const begun = () =>
	project()
		.element('sense', 'Sense of coherence')
		.element('resources', 'Resistance resources')
		.configuration('1', ['M sense'])
		.configuration('2', ['M resources'])
		.configuration('3', ['O out'])
		.theory('programme', ['1', '2'])
		.theory('gone', ['3'], { standing: 'refuted' })
		.theory('formal', [], { kind: 'middle-range' });

const theory = 'theory:formal' as const;

describe('what a formal theory leaves over', () => {
	it('is asked about once its components are named', () => {
		expect(find(begun().model()).map(({ sentence }) => sentence)).toEqual([
			'The components of “formal” are not named yet.'
		]);
	});

	it('lists components without configurations, and configurations of open theories without components', () => {
		const made = new Edited(begun().model())
			.does(addComponent({ theory, choice: { element: 'element:sense' } }))
			.does(addComponent({ theory, choice: { element: 'element:resources' } }))
			.does(
				mapConfiguration({
					theory,
					component: 'element:sense',
					configuration: 'configuration:1'
				})
			);
		expect(find(made.model).map(({ sentence }) => sentence)).toEqual([
			'No configuration is mapped to the component “Resistance resources” of “formal”.',
			'CMO 2 is mapped to no component of “formal”.'
		]);
	});

	it('is what going through all components and configurations one by one finds', () => {
		const often = ['add-component', 'map-configuration', 'unmap-configuration', 'create-theory'];
		fc.assert(
			fc.property(randomHistory(often), fc.nat(3), (made, which) => {
				const model = withFormal(made, which);
				expect(
					find(model)
						.map(({ key }) => key)
						.sort()
				).toEqual(slowly(model).sort());
			}),
			{ numRuns: 80 }
		);
	});
});

/** Every so-many-th theory is a formal one. */
function withFormal(model: Model, which: number): Model {
	const theories = [...model.theory.values()].map((one, place) =>
		place % 3 === which ? { ...one, kind: 'middle-range' as const } : one
	);
	return { ...model, theory: new Map(theories.map((one) => [one.id, one])) };
}

function slowly(model: Model): string[] {
	const keys: string[] = [];
	for (const formal of model.theory.values()) {
		if (formal.kind !== 'middle-range') continue;
		const start = `middle-range-mapping:${formal.id}`;
		const components = Object.keys(formal.components ?? {});
		if (components.length === 0) keys.push(start);
		const mapped = (configuration: string, component: string) =>
			Object.entries(formal.explains ?? {}).some(
				([id, set]) => id === configuration && component in set
			);
		const all = [...model.configuration.keys()];
		for (const one of components)
			if (!all.some((id) => mapped(id, one))) keys.push(`${start}+${one}`);
		if (components.length === 0) continue;
		for (const id of all) {
			const isToExplain = [...model.theory.values()].some(
				(one) =>
					(formal.grewFrom === undefined
						? one.kind === 'programme' && !['refuted', 'superseded'].includes(one.standing)
						: one.id === formal.grewFrom) &&
					id in one.configurations &&
					!(id in formal.configurations)
			);
			const isMapped = components.some((one) => mapped(id, one));
			if (isToExplain && !isMapped) keys.push(`${start}+${id}`);
		}
	}
	return keys;
}
