import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import { pictureOf, type PictureOptions } from '../../../src/lib/core/graph/picture';
import {
	everything,
	isEverything,
	wantedIn,
	type Wanted
} from '../../../src/lib/core/graph/picture-wanted';
import { project } from '../../fixtures/small-project';
import { at } from '../../fixtures/rows';

const made = project()
	.configuration('1', ['C shy', 'M trust', 'O company'], {
		links: ['shy > trust', 'trust > company']
	})
	.configuration('2', ['M company', 'O calm', 'O sleep'], {
		links: ['company > calm'],
		record: { source: 'source:paper' }
	})
	.source('paper')
	.group('clients')
	.group('staff')
	.extract('one', ['supports occurrence 1.trust'], { source: 'first', group: 'clients' })
	.extract('two', ['refutes link 1.2'], { source: 'second', group: 'staff' })
	.extract('three', ['refines configuration 2'], { source: 'second', group: 'clients' });
const [first] = [...made.model().configuration.values()];
if (first === undefined) throw new Error('There is no first configuration.');
const model = made
	.add('version', {
		id: 'version:early',
		theory: 'theory:t',
		name: 'Early',
		reason: '',
		at,
		frozen: {
			theory: {
				id: 'theory:t',
				name: 't',
				kind: 'programme',
				standing: 'under test',
				configurations: {},
				rank: 0
			},
			configurations: [first],
			elements: []
		},
		holdings: { 'occurrence:1.shy': 'no', 'occurrence:2.sleep': 'yes' }
	})
	.model();

const evidence = gatherEvidence(model);

function shown(some: Partial<Wanted>, options: Partial<PictureOptions> = {}): string[] {
	const isWanted = wantedIn(model, evidence, { ...everything, ...some });
	const { cards } = pictureOf(model, { shows: 'elements', isWanted, ...options });
	return cards
		.filter(({ dimmed }) => dimmed !== true)
		.map(({ id }) => id.replace(/^.*:/, ''))
		.sort();
}

describe('what is wanted of the graph', () => {
	it('is everything where nothing is asked', () => {
		expect(isEverything(everything)).toBe(true);
		expect(isEverything({ ...everything, unlinked: true })).toBe(false);
		expect(isEverything({ ...everything, roles: new Set(['C']) })).toBe(false);
		expect(shown({})).toEqual(['calm', 'company', 'shy', 'sleep', 'trust']);
	});

	it('is asked by role: any of several, in any of its occurrences', () => {
		expect(shown({ roles: new Set(['C']) })).toEqual(['shy']);
		expect(shown({ roles: new Set(['C', 'M']) })).toEqual(['company', 'shy', 'trust']);
		expect(shown({ roles: new Set(['M']) }, { shows: 'configurations' })).toEqual([
			'1.trust',
			'2.company'
		]);
	});

	it('is asked by bearing: what speaks to it, to a link at it, or to its configuration', () => {
		expect(shown({ bearings: new Set(['supports']) })).toEqual(['trust']);
		expect(shown({ bearings: new Set(['refutes']) })).toEqual(['company', 'trust']);
		expect(shown({ bearings: new Set(['refines']) })).toEqual(['calm', 'company', 'sleep']);
	});

	it('is asked by source: extracts from it, and what was written from it', () => {
		expect(shown({ sources: new Set(['source:first']) })).toEqual(['trust']);
		expect(shown({ sources: new Set(['source:paper']) })).toEqual(['calm', 'company', 'sleep']);
	});

	it('must hold of one and the same extract where source, group and bearing are asked together', () => {
		const refuted = { bearings: new Set(['refutes'] as const) };
		expect(shown({ ...refuted, groups: new Set(['group:staff']) })).toEqual(['company', 'trust']);
		expect(shown({ ...refuted, groups: new Set(['group:clients']) })).toEqual([]);
		expect(shown({ ...refuted, sources: new Set(['source:paper']) })).toEqual([]);
	});

	it('is what no extract is linked to yet, or none of the sources asked for', () => {
		expect(shown({ unlinked: true })).toEqual(['calm', 'company', 'shy', 'sleep']);
		expect(shown({ unlinked: true, sources: new Set(['source:second']) })).toEqual([
			'calm',
			'company',
			'shy',
			'sleep',
			'trust'
		]);
		expect(shown({ unlinked: true, bearings: new Set(['supports']) })).toEqual([
			'calm',
			'company',
			'shy',
			'sleep',
			'trust'
		]);
	});

	it('is asked by version: what is frozen in it, but for what is said not to be held, and what is said to be', () => {
		expect(shown({ versions: new Set(['version:early']) }, { shows: 'configurations' })).toEqual([
			'1.company',
			'1.trust',
			'2.sleep'
		]);
	});

	it('must hold for all that is asked', () => {
		expect(shown({ roles: new Set(['O']), unlinked: true })).toEqual(['calm', 'company', 'sleep']);
	});
});

describe('what is left out', () => {
	const isWanted = wantedIn(model, evidence, { ...everything, roles: new Set(['M']) });

	it('is not in the picture, unless it is to step back', () => {
		const hidden = pictureOf(model, { shows: 'elements', isWanted });
		expect(hidden.cards).toHaveLength(2);
		const dimmed = pictureOf(model, { shows: 'elements', isWanted, leftOut: 'dimmed' });
		expect(dimmed.cards).toHaveLength(5);
		expect(dimmed.cards.filter((card) => card.dimmed).map(({ label }) => label)).toEqual(
			expect.arrayContaining(['shy', 'calm', 'sleep'])
		);
		expect(dimmed.arrows.filter((arrow) => !arrow.dimmed).map(({ from }) => from)).toEqual([
			['element:trust']
		]);
	});

	it('steps back with its ground where no card of a configuration is left', () => {
		const { grounds, cards } = pictureOf(model, {
			shows: 'configurations',
			configurations: new Set(['configuration:2']),
			leftOut: 'dimmed'
		});
		expect(grounds.map(({ id, dimmed }) => [id, dimmed === true])).toEqual([
			['configuration:1', true],
			['configuration:2', false]
		]);
		expect(cards.filter((card) => card.dimmed)).toHaveLength(3);
	});
});
