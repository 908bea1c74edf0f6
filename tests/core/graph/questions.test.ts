import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borrowedContexts } from '../../../src/lib/core/graph/borrowed-contexts';
import { deadEnds } from '../../../src/lib/core/graph/dead-ends';
import { neighbourhood } from '../../../src/lib/core/graph/neighbourhood';
import { rippleOf, ripples } from '../../../src/lib/core/graph/ripples';
import { roleInventories, roleInventoryOf } from '../../../src/lib/core/graph/roles';
import { theoryGraphWithImplied, wholeGraph } from '../../../src/lib/core/graph/theory-graph';
import type { Model } from '../../../src/lib/core/model/model';
import { project } from '../../fixtures/small-project';
import { linkedPairs, randomTheory } from './random-theory';

const ripplingIn = (model: Model) => ripples(model).map(({ element }) => element);

describe('ripples', () => {
	it('are elements that are an outcome in one configuration and at work in another', () => {
		const model = project()
			.configuration('1', ['M meeting', 'O network'])
			.configuration('2', ['C network', 'O calm'])
			.model();
		expect(ripplingIn(model)).toEqual(['element:network']);
		const ripple = rippleOf(model, 'element:network');
		expect(ripple?.outcomeAt.map(({ configuration }) => configuration.id)).toEqual([
			'configuration:1'
		]);
		expect(ripple?.worksAt.map(({ configuration }) => configuration.id)).toEqual([
			'configuration:2'
		]);
	});

	it('are also two occurrences within one configuration', () => {
		const model = project().configuration('1', ['O a', 'M a as again']).model();
		expect(ripplingIn(model)).toEqual(['element:a']);
	});

	it('are also an outcome that then acts as a mechanism within one occurrence', () => {
		const model = project().configuration('1', ['O>M a']).model();
		expect(rippleOf(model, 'element:a')?.turnsAt).toHaveLength(1);
	});

	it('are not one occurrence that is both at once, or of which the text does not say', () => {
		expect(ripplingIn(project().configuration('1', ['O&M a', 'O/M b']).model())).toEqual([]);
	});

	it('are not elements that come back in the same role, or as an intervention', () => {
		const model = project()
			.configuration('1', ['O a', 'O b'])
			.configuration('2', ['O a', 'I b'])
			.model();
		expect(ripplingIn(model)).toEqual([]);
	});

	it('are what comparing every two occurrences finds', () => {
		fc.assert(
			fc.property(randomTheory, (model) => {
				const all = [...model.configuration.values()].flatMap(({ occurrences }) =>
					Object.values(occurrences)
				);
				const works = (roles: readonly string[]) => roles.includes('C') || roles.includes('M');
				const expected = all
					.filter(
						(one) =>
							(one.relation === 'in turn' && one.roles[0] === 'O') ||
							(one.roles.some((role) => role === 'O') &&
								all.some((two) => two !== one && two.element === one.element && works(two.roles)))
					)
					.map(({ element }) => element);
				expect(ripplingIn(model).sort()).toEqual([...new Set(expected)].sort());
			})
		);
	});
});

describe('the role inventory', () => {
	it('lists roles in the order of configurations and where they change', () => {
		const model = project()
			.configuration('1', ['O a'], { record: { rank: 2 } })
			.configuration('2', ['C a'], { record: { rank: 1 } })
			.configuration('3', ['O a'], { record: { rank: 3 } })
			.model();
		const inventory = roleInventoryOf(model, 'element:a');
		expect(inventory.roles).toEqual(['C', 'O']);
		expect(inventory.places.map(({ configuration }) => configuration.id)).toEqual([
			'configuration:2',
			'configuration:1',
			'configuration:3'
		]);
		expect(inventory.changes.map(({ configuration }) => configuration.id)).toEqual([
			'configuration:1'
		]);
	});

	it('counts two roles within one occurrence as a change', () => {
		const model = project().configuration('1', ['O>M a']).model();
		expect(roleInventories(model).map(({ changes }) => changes.length)).toEqual([1]);
	});
});

describe('outcomes that stop', () => {
	const stopping = (model: Model) => deadEnds(model).map(({ element }) => element);

	it('are outcomes from which no link leads on', () => {
		const model = project()
			.configuration('1', ['M a', 'O b', 'O c'], { links: ['a > b', 'b > c'] })
			.model();
		expect(stopping(model)).toEqual(['element:c']);
	});

	it('are not those that go to work elsewhere, nor those that lead on there', () => {
		const model = project()
			.configuration('1', ['M a', 'O b', 'O c'], { links: ['a > b', 'a > c'] })
			.configuration('2', ['C b', 'M d'])
			.configuration('3', ['O c', 'O e'], { links: ['c > e'] })
			.model();
		expect(stopping(model)).toEqual(['element:e']);
	});

	it('still stop where they lead only to themselves', () => {
		const model = project()
			.configuration('1', ['O a', 'O a as b'], { links: ['a > b'] })
			.model();
		expect(stopping(model)).toEqual(['element:a']);
	});
});

describe('the neighbourhood of an element', () => {
	it('ignores which way links run and counts degrees', () => {
		const model = project()
			.configuration('1', ['C a', 'M b', 'O c', 'O d'], { links: ['a > b', 'b > c', 'c > d'] })
			.model();
		const near = neighbourhood(wholeGraph(model.configuration), 'element:c', 2);
		expect(Object.fromEntries(near)).toEqual({
			'element:c': 0,
			'element:b': 1,
			'element:d': 1,
			'element:a': 2
		});
	});

	it('can take implied links in', () => {
		const model = project().configuration('1', ['C a', 'M b']).model();
		const graph = theoryGraphWithImplied(model.configuration.values());
		expect([...neighbourhood(graph, 'element:a', 1).keys()]).toEqual(['element:a', 'element:b']);
		expect(neighbourhood(wholeGraph(model.configuration), 'element:a', 1).size).toBe(1);
	});

	it('holds the element itself even where it has no links', () => {
		const graph = wholeGraph(project().model().configuration);
		expect([...neighbourhood(graph, 'element:x', 3)]).toEqual([['element:x', 0]]);
	});

	it('is what widening a set link by link finds', () => {
		fc.assert(
			fc.property(randomTheory, fc.nat(6), fc.nat(4), (model, start, degrees) => {
				let reached = new Set([`element:e${start}`]);
				for (let degree = 0; degree < degrees; degree++) {
					const wider = new Set(reached);
					for (const { from, to } of linkedPairs(model)) {
						if (reached.has(from)) wider.add(to);
						if (reached.has(to)) wider.add(from);
					}
					reached = wider;
				}
				const graph = wholeGraph(model.configuration);
				const near = neighbourhood(graph, `element:e${start}`, degrees);
				expect([...near.keys()].sort()).toEqual([...reached].sort());
			})
		);
	});
});

describe('borrowed contexts', () => {
	it('come from the configuration named, and from the one that borrows from in turn', () => {
		const model = project()
			.configuration('1', ['C a', 'M m'])
			.configuration('2', ['C b'], { record: { contextsFrom: 'configuration:1' } })
			.configuration('3', ['O o'], { record: { contextsFrom: 'configuration:2' } })
			.model();
		const third = model.configuration.get('configuration:3');
		const found = third === undefined ? [] : borrowedContexts(model, third);
		expect(found.map(({ occurrence }) => occurrence.id)).toEqual([
			'occurrence:2.b',
			'occurrence:1.a'
		]);
	});

	it('end where two configurations borrow from each other', () => {
		const model = project()
			.configuration('1', ['C a'], { record: { contextsFrom: 'configuration:2' } })
			.configuration('2', ['O b'], { record: { contextsFrom: 'configuration:1' } })
			.model();
		const second = model.configuration.get('configuration:2');
		expect(second && borrowedContexts(model, second)).toHaveLength(1);
	});
});
