import { describe, expect, it } from 'vitest';
import { addOccurrence } from '../../../src/lib/core/commands/add-occurrence';
import { createConfiguration } from '../../../src/lib/core/commands/create-configuration';
import {
	borrowContexts,
	editConfiguration
} from '../../../src/lib/core/commands/edit-configuration';
import { renameElement } from '../../../src/lib/core/commands/edit-element';
import { editLink, removeLink } from '../../../src/lib/core/commands/edit-link';
import {
	describeOccurrence,
	repointOccurrence,
	setRoles
} from '../../../src/lib/core/commands/edit-occurrence';
import { mergeElements } from '../../../src/lib/core/commands/merge-elements';
import { moveOccurrence } from '../../../src/lib/core/commands/move-occurrence';
import { removeOccurrence } from '../../../src/lib/core/commands/remove-occurrence';
import { splitElement } from '../../../src/lib/core/commands/split-element';
import { excludeConfiguration, setStanding } from '../../../src/lib/core/commands/theories';
import type { Id } from '../../../src/lib/core/model/id';
import { changesOf } from '../../../src/lib/core/versions/compare';
import { project } from '../../fixtures/small-project';
import { Edited, told } from './frozen';

const start = () =>
	new Edited(
		project()
			.element('trust', 'Trusts the staff')
			.element('alone', 'Feels less alone')
			.element('less', 'Less isolated')
			.configuration('1', ['C home', 'M trust', 'O less'], {
				links: ['home > trust', 'trust > less']
			})
			.configuration('2', ['C less', 'M alone', 'O well'], { links: ['alone > well'] })
			.theory('t', ['1', '2'])
			.model()
	).freezes('before');

const one = { configuration: 'configuration:1', occurrence: 'occurrence:1.trust' } as const;

describe('two versions compared', () => {
	it('are the same where nothing was done', () => {
		const made = start().freezes('after');
		expect(told(made.compared('before', 'after'))).toEqual({});
		expect(changesOf(made.compared('before', 'after'))).toEqual([]);
	});

	it('tell what came and what went, a configuration as a whole', () => {
		const made = start()
			.does(
				addOccurrence({ configuration: 'configuration:1', choice: { label: 'Time' }, roles: ['M'] })
			)
			.does(removeOccurrence({ configuration: 'configuration:2', occurrence: 'occurrence:2.less' }))
			.does(createConfiguration({ configuration: 'configuration:3', theory: 'theory:t' }))
			.freezes('after');
		const added = Object.keys(made.model.configuration.get('configuration:1')!.occurrences).at(-1)!;
		expect(told(made.compared('before', 'after'))).toEqual({
			'configuration:1': 'revised',
			[added]: 'added',
			'configuration:2': 'revised',
			'occurrence:2.less': 'dropped',
			'configuration:3': 'added'
		});
		const dropped = made.does(
			excludeConfiguration({ theory: 'theory:t', configuration: 'configuration:2' })
		);
		const changes = changesOf(dropped.compared('after', 't'));
		expect(changes.map(({ id, kind }) => [id, kind])).toEqual([['configuration:2', 'dropped']]);
	});

	it('tell what reads otherwise, with the old and the new', () => {
		const made = start()
			.does(setRoles({ ...one, roles: ['M', 'O'], relation: 'in turn' }))
			.does(
				describeOccurrence({
					...one,
					fields: { part: 'reasoning', wording: { text: 'I trust her', verbatim: true } }
				})
			)
			.does(renameElement({ element: 'element:less', label: 'Isolation lessens' }))
			.does(editConfiguration({ configuration: 'configuration:1', fields: { nickname: 'Trust' } }))
			.does(borrowContexts({ configuration: 'configuration:2', from: 'configuration:1' }))
			.does(setStanding({ theory: 'theory:t', standing: 'refuted', reason: 'It was not so.' }));
		expect(told(made.compared('before', 't'))).toEqual({
			'theory:t': 'revised: standing under test > refuted',
			'configuration:1': 'revised: nickname  > Trust',
			'occurrence:1.trust':
				'revised: wording Trusts the staff > I trust her: whose words  > a participant’s: role M > M then O: mechanism part  > reasoning',
			'occurrence:1.less': 'revised: label Less isolated > Isolation lessens',
			'configuration:2': 'revised: contexts as in  > CMO 1',
			'occurrence:2.less': 'revised: label Less isolated > Isolation lessens'
		});
	});

	it('know a merger and a split, and do not take an occurrence pointed elsewhere for either', () => {
		const made = start()
			.does(mergeElements({ kept: 'element:less', merged: ['element:alone'] }))
			.does(
				splitElement({
					element: 'element:less',
					occurrences: ['occurrence:1.less'],
					label: 'Meets others'
				})
			)
			.does(repointOccurrence({ ...one, choice: { element: 'element:less' } }));
		expect(told(made.compared('before', 't'))).toEqual({
			'configuration:1': 'revised',
			'occurrence:1.trust': 'revised: stands for Trusts the staff > Less isolated',
			'occurrence:1.less': 'split: split off as Less isolated > Meets others',
			'configuration:2': 'revised',
			'occurrence:2.alone': 'merged: merged into Feels less alone > Less isolated'
		});
		expect(told(made.freezes('later').compared('later', 't'))).toEqual({});
	});

	it('tell of links what was turned, hedged or dropped, and nothing where only a label changed', () => {
		const link = { configuration: 'configuration:1', link: 'link:1.1' } as const;
		const made = start()
			.does(renameElement({ element: 'element:less', label: 'Isolation lessens' }))
			.does(editLink({ ...link, fields: { kind: 'blocks', hedge: 'possibly' } }))
			.does(removeLink({ ...link, link: 'link:1.2' }));
		const { 'link:1.1': revised, 'link:1.2': dropped } = told(made.compared('before', 't'));
		expect(revised).toBe('revised: kind leads to > blocks: hedge  > possibly');
		expect(dropped).toBe('dropped');
	});

	it('follow an occurrence into another configuration', () => {
		const made = start().does(
			moveOccurrence({
				occurrence: 'occurrence:2.well',
				from: 'configuration:2',
				to: 'configuration:1'
			})
		);
		expect(told(made.compared('before', 't'))).toMatchObject({
			'occurrence:2.well': 'revised: configuration CMO 2 > CMO 1',
			'link:2.1': 'dropped'
		});
	});
});

describe('a version that was set up afterwards', () => {
	const asterisks = (said: Record<Id<'occurrence'>, 'yes' | 'no'>) => {
		const made = start();
		const theory = made.model.theory.get('theory:t')!;
		const version = {
			id: 'version:early' as const,
			theory: theory.id,
			name: 'early',
			reason: 'As the paper tells.',
			at: '2020-01-01T00:00:00.000Z',
			madeAfterwards: true,
			frozen: { theory, configurations: [], elements: [] },
			holdings: said
		};
		made.model = { ...made.model, version: new Map(made.model.version).set(version.id, version) };
		return made.compared('early', 't');
	};

	it('takes what nobody says of it for neither held nor new', () => {
		const parts = told(asterisks({}));
		expect(new Set(Object.values(parts))).toEqual(new Set(['not said']));
		expect(changesOf(asterisks({}))).toEqual([]);
	});

	it('shows what it is said to lack as added, with the links that could not be there without', () => {
		expect(
			told(asterisks({ 'occurrence:1.trust': 'no', 'occurrence:1.less': 'yes' }))
		).toMatchObject({
			'configuration:1': 'revised',
			'occurrence:1.trust': 'added',
			'occurrence:1.home': 'not said',
			'link:1.1': 'added',
			'configuration:2': 'not said'
		});
		const whole = asterisks({
			'occurrence:2.less': 'no',
			'occurrence:2.alone': 'no',
			'occurrence:2.well': 'no'
		});
		expect(told(whole)).toMatchObject({ 'configuration:2': 'added' });
	});
});
