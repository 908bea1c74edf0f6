import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import {
	declareAttribute,
	deleteAttribute,
	recordAttribute,
	renameAttribute
} from '../../../src/lib/core/commands/attributes';
import type { Command } from '../../../src/lib/core/commands/command';
import { setBelonging, takeInPeople } from '../../../src/lib/core/commands/take-in-people';
import { modelOf, type Model } from '../../../src/lib/core/model/model';
import { attributeColumns } from '../../../src/lib/core/people/attribute-columns';
import { peopleEffects } from '../../../src/lib/core/people/people-differences';
import { at } from '../../fixtures/rows';
import { SmallProject } from '../../fixtures/small-project';
import { run, steadyContext } from './run';

const project = {
	id: 'project:1' as const,
	name: 'A study',
	heuristic: 'CMO' as const,
	createdAt: at
};

function small(fill: (project: SmallProject) => SmallProject): Model {
	return modelOf([{ kind: 'project', record: project }, ...fill(new SmallProject()).all()]);
}

function done(model: Model, command: Command) {
	const outcome = run(model, command, steadyContext());
	if (outcome instanceof Refused) throw new Error(outcome.sentence);
	return outcome;
}

function refusalOf(model: Model, command: Command): string | undefined {
	const outcome = run(model, command, steadyContext());
	return outcome instanceof Refused ? outcome.sentence : undefined;
}

describe('attributes', () => {
	const model = small((one) =>
		one
			.person('dawn', { attributes: { Age: '61' } })
			.person('keith', { attributes: { Age: 'about 40' } })
	);
	const asNumber = declareAttribute({
		kind: 'person',
		attribute: 'Age',
		declared: { type: 'number' }
	});

	it('become of another type only where all that is recorded can be read so', () => {
		expect(refusalOf(model, asNumber)).toMatch(/^keith: “about 40” is no number\..*first\.$/);
		const mended = done(
			model,
			recordAttribute({ kind: 'person', id: 'person:keith', attribute: 'Age', value: '40' })
		).after;
		const { after } = done(mended, asNumber);
		expect([...after.person.values()].map(({ attributes }) => attributes?.['Age'])).toEqual([
			61, 40
		]);
		expect(attributeColumns(after, 'person')).toEqual([
			{ name: 'Age', type: 'number', choices: [], isDeclared: true }
		]);
	});

	it('are renamed and deleted with what is recorded, and are never two of one name', () => {
		const { after } = done(
			model,
			renameAttribute({ kind: 'person', attribute: 'Age', name: 'Years' })
		);
		expect(after.person.get('person:dawn')?.attributes).toEqual({ Years: '61' });
		expect(
			refusalOf(
				done(
					after,
					declareAttribute({ kind: 'person', attribute: 'Age', declared: { type: 'text' } })
				).after,
				renameAttribute({ kind: 'person', attribute: 'Age', name: 'Years' })
			)
		).toBe('There is already an attribute “Years”. Choose another name.');
		const gone = done(after, deleteAttribute({ kind: 'person', attribute: 'Years' })).after;
		expect(gone.person.get('person:dawn')).not.toHaveProperty('attributes');
	});

	it('keep their order, and a list needs what stands on it', () => {
		const list = { type: 'one of a list' as const };
		expect(
			refusalOf(model, declareAttribute({ kind: 'case', attribute: 'Site', declared: list }))
		).toBe('“Site” is one of a list: say what stands on the list.');
		const names = ['Site', 'Area', 'Began'];
		const after = names.reduce(
			(now, attribute) =>
				done(now, declareAttribute({ kind: 'case', attribute, declared: { type: 'text' } })).after,
			model
		);
		expect(attributeColumns(after, 'case').map(({ name }) => name)).toEqual(names);
	});
});

describe('a table of cases', () => {
	const row = { row: 2, name: 'Family A', attributes: { Size: 4 }, groups: ['Clients'] };
	const other = { row: 3, name: 'Family B', attributes: {}, of: 'family' as const };
	const attributes = [{ name: 'Size', type: 'number' as const }];
	const first = takeInPeople({ kind: 'case', attributes, people: [row, other] });

	it('makes cases, groups and attributes once, and brings those known by name up to date', () => {
		const { after } = done(
			small((one) => one),
			first
		);
		expect(after.case.size).toBe(2);
		expect(after.group.size).toBe(1);
		const again = [{ ...row, name: 'family  a', attributes: { Size: 5 } }, other];
		expect(peopleEffects(after, 'case', again)).toMatchObject([
			{ differences: [{ what: 'Size', from: '4', to: '5' }] },
			{ differences: [] }
		]);
		const { after: later, diff } = done(
			after,
			takeInPeople({ kind: 'case', attributes, people: again })
		);
		expect(later.case.size).toBe(2);
		expect(diff).toHaveLength(1);
		expect(attributeColumns(later, 'case')[0]).toMatchObject({ name: 'Size', type: 'number' });
	});

	it('does not guess whom it means where two cases have one name', () => {
		const model = small((one) =>
			one.case('Family A').add('case', { id: 'case:2', name: 'Family A', of: 'family' })
		);
		expect(refusalOf(model, first)).toMatch(/^Row 2: Several are called “Family A”/);
	});
});

it('somebody belongs to groups and cases by their names, made where they are new', () => {
	const model = small((one) => one.group('Clients').person('dawn'));
	const { after } = done(
		model,
		setBelonging({
			kind: 'person',
			id: 'person:dawn',
			to: 'groups',
			names: ['clients', 'Volunteers']
		})
	);
	expect([...after.group.values()].map(({ name }) => name)).toEqual(['Clients', 'Volunteers']);
	expect(Object.keys(after.person.get('person:dawn')?.groups ?? {})).toHaveLength(2);
});
