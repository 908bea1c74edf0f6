import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import { branchTheory } from '../../../src/lib/core/commands/branch-theory';
import { createElement } from '../../../src/lib/core/commands/create-element';
import { deleteElement } from '../../../src/lib/core/commands/delete-element';
import { renameElement } from '../../../src/lib/core/commands/edit-element';
import { sayHeld, setUpVersion } from '../../../src/lib/core/commands/set-up-version';
import { deleteTheory } from '../../../src/lib/core/commands/theories';
import { deleteVersion, describeVersion } from '../../../src/lib/core/commands/versions';
import { project } from '../../fixtures/small-project';
import { Edited, told } from '../versions/frozen';
import { run, steadyContext } from './run';

const begun = () =>
	new Edited(
		project()
			.element('trust', 'Trusts the staff')
			.element('less', 'Less isolated')
			.configuration('1', ['C home', 'M trust', 'O less'], {
				links: ['home > trust', 'trust > less']
			})
			.configuration('2', ['O less'], { record: { contextsFrom: 'configuration:1' } })
			.theory('t', ['1', '2'])
			.model()
	).freezes('IPT');

const versionOf = (made: Edited, name: string) =>
	[...made.model.version.values()].find((one) => one.name === name)!;

describe('a theory branched from a version', () => {
	const branched = (made: Edited) =>
		made.does(
			branchTheory({
				version: versionOf(made, 'IPT').id,
				theory: 'theory:branch',
				name: 'Otherwise',
				kind: 'rival'
			})
		);

	it('says just what the version says, in configurations of its own', () => {
		const made = branched(begun());
		expect(told(made.compared('IPT', 'branch'))).toEqual({});
		expect(made.moment('branch').configurations.map(({ reference }) => reference)).toEqual([
			'CMO 1b',
			'CMO 2b'
		]);
		const theory = made.model.theory.get('theory:branch')!;
		expect([theory.grewFrom, theory.branchedFrom]).toEqual(['theory:t', versionOf(made, 'IPT').id]);
		expect(Object.keys(theory.configurations)).not.toContain('configuration:1');
	});

	it('leaves all that is there as it is', () => {
		const made = begun();
		const before = made.model;
		const { after, diff } = run(
			before,
			branchTheory({ version: versionOf(made, 'IPT').id, name: 'x', kind: 'rival' }),
			made.context
		) as Exclude<ReturnType<typeof run>, Refused>;
		expect(diff.every(({ from }) => from === undefined)).toBe(true);
		expect(after.configuration.size).toBe(before.configuration.size + 2);
	});

	it('keeps the words of then, and makes anew what is gone', () => {
		const made = begun()
			.does(renameElement({ element: 'element:less', label: 'Isolation lessens' }))
			.does(deleteElement({ element: 'element:trust' }));
		const now = branched(made).model;
		const copies = [...now.configuration.values()].filter(({ copyOf }) => copyOf !== undefined);
		const words = copies.flatMap(({ occurrences }) =>
			Object.values(occurrences).map(
				({ element, wording }) => `${now.element.get(element)?.label}: ${wording?.text ?? ''}`
			)
		);
		expect(words).toEqual([
			'home: ',
			'Trusts the staff: ',
			'Isolation lessens: Less isolated',
			'Isolation lessens: Less isolated'
		]);
		expect(copies[1]?.contextsFrom).toBe(copies[0]?.id);
	});
});

describe('a version set up afterwards', () => {
	const at = '2018-01-31T00:00:00.000Z';
	const words = { name: 'Protocol', reason: 'As the protocol has it.', at };
	const setUp = (made: Edited) =>
		made.does(
			setUpVersion({
				theory: 'theory:t',
				...words,
				said: {
					'occurrence:1.home': { holding: 'yes' },
					'occurrence:1.trust': { holding: 'yes', wording: 'Relies on the staff' },
					'occurrence:2.less': { holding: 'no' }
				}
			})
		);

	it('holds what is said of it, in the words of then, and says nothing of the rest', () => {
		const made = setUp(begun());
		expect(told(made.compared('Protocol', 't'))).toMatchObject({
			'occurrence:1.trust': 'revised: wording Relies on the staff > Trusts the staff',
			'occurrence:1.less': 'not said',
			'occurrence:2.less': 'added',
			'configuration:2': 'added',
			'link:1.1': 'not said'
		});
		expect(told(made.compared('Protocol', 't'))['occurrence:1.home']).toBeUndefined();
	});

	it('can be said more of later, where a version frozen here cannot', () => {
		const made = setUp(begun());
		const { id } = versionOf(made, 'Protocol');
		made.does(
			sayHeld({
				version: id,
				said: {
					'occurrence:1.home': { holding: 'no' },
					'occurrence:1.trust': { holding: null },
					'occurrence:1.less': { holding: 'yes' }
				}
			})
		);
		const now = told(made.compared('Protocol', 't'));
		expect([now['occurrence:1.home'], now['occurrence:1.trust'], now['occurrence:1.less']]).toEqual(
			['added', 'not said', undefined]
		);
		const frozen = sayHeld({ version: versionOf(made, 'IPT').id, said: {} });
		expect(frozen.change(made.model, steadyContext())).toBeInstanceOf(Refused);
	});

	it('needs a name, a day and where it is known from', () => {
		const made = begun();
		for (const missing of ['name', 'reason', 'at'] as const) {
			const tried = setUpVersion({ theory: 'theory:t', ...words, [missing]: ' ', said: {} });
			expect(tried.change(made.model, steadyContext())).toBeInstanceOf(Refused);
		}
	});
});

describe('a version', () => {
	it('is renamed and annotated, and what it froze stays', () => {
		const made = begun();
		const { id, frozen } = versionOf(made, 'IPT');
		made.does(describeVersion({ version: id, fields: { name: 'Initial', note: 'See protocol' } }));
		const now = versionOf(made, 'Initial');
		expect([now.note, now.frozen]).toEqual(['See protocol', frozen]);
		const empty = describeVersion({ version: id, fields: { reason: '' } });
		expect(empty.change(made.model, steadyContext())).toBeInstanceOf(Refused);
	});

	it('can be deleted, and then the theory that it rested on as well', () => {
		const made = begun().does(createElement({ label: 'x' }));
		const drop = deleteTheory({ theory: 'theory:t' });
		expect(drop.change(made.model, steadyContext())).toBeInstanceOf(Refused);
		made.does(deleteVersion({ version: versionOf(made, 'IPT').id })).does(drop);
		expect(made.model.theory.size).toBe(0);
	});
});
