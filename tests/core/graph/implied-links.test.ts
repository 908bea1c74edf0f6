import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impliedLinks } from '../../../src/lib/core/graph/implied-links';
import type { Configuration } from '../../../src/lib/core/model/configuration';
import type { Model } from '../../../src/lib/core/model/model';
import { project } from '../../fixtures/small-project';
import { randomTheory } from './random-theory';

const pairsIn = (model: Model): string[] =>
	[...model.configuration.values()]
		.flatMap((configuration) => impliedLinks(configuration))
		.map(({ from, to }) => `${from.split('.')[1]} → ${to.split('.')[1]}`)
		.sort();

describe('implied links', () => {
	it('lead from contexts, interventions, actors and strategies to mechanisms, and on to outcomes', () => {
		const model = project().configuration('1', ['C c', 'I i', 'A a', 'S s', 'M m', 'O o']).model();
		expect(pairsIn(model)).toEqual(['a → m', 'c → m', 'i → m', 'm → o', 's → m']);
	});

	it('are none as soon as one link is explicit', () => {
		const model = project()
			.configuration('1', ['C c', 'M m', 'O o'], { links: ['c > m'] })
			.model();
		expect(pairsIn(model)).toEqual([]);
	});

	it('are none without a mechanism, for how the context leads to the outcome is not said', () => {
		expect(pairsIn(project().configuration('1', ['C c', 'O o']).model())).toEqual([]);
	});

	it('take the two roles of one occurrence both into account, and never lead to itself', () => {
		const model = project().configuration('1', ['M a', 'O>M b', 'O c']).model();
		expect(pairsIn(model)).toEqual(['a → b', 'a → c', 'b → c']);
	});

	it('run only one way between two occurrences that could each lead to the other', () => {
		const model = project().configuration('1', ['O>M a', 'O>M b']).model();
		expect(pairsIn(model)).toEqual(['a → b']);
	});

	it('have ids that stay the same', () => {
		const made = () => project().configuration('1', ['C c', 'M m']).model();
		const ids = (model: Model) =>
			[...model.configuration.values()].flatMap(impliedLinks).map(({ id }) => id);
		expect(ids(made())).toEqual(['implied:occurrence:1.c:occurrence:1.m']);
		expect(ids(made())).toEqual(ids(made()));
	});

	it('join exactly the pairs whose roles imply it, each pair once and one way', () => {
		const implies = (configuration: Configuration, from: string, to: string): boolean => {
			const { [from as 'occurrence:']: cause, [to as 'occurrence:']: effect } =
				configuration.occurrences;
			const causes = [...(cause?.roles ?? [])];
			const effects = [...(effect?.roles ?? [])];
			return (
				(causes.some((role) => 'CIAS'.includes(role)) && effects.includes('M')) ||
				(causes.includes('M') && effects.includes('O'))
			);
		};
		fc.assert(
			fc.property(randomTheory, (model) => {
				for (const configuration of model.configuration.values()) {
					const found = impliedLinks(configuration).map(({ from, to }) => `${from}>${to}`);
					const ids = Object.keys(configuration.occurrences);
					const hasLinks = Object.keys(configuration.links).length > 0;
					const expected = ids.flatMap((from, at) =>
						ids
							.filter((to, place) => {
								if (hasLinks || from === to || !implies(configuration, from, to)) return false;
								return place > at || !implies(configuration, to, from);
							})
							.map((to) => `${from}>${to}`)
					);
					expect([...found].sort()).toEqual(expected.sort());
				}
			})
		);
	});
});
