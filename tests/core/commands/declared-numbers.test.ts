import { expect, it } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import { declareNumber, editNumber } from '../../../src/lib/core/commands/declared-numbers';
import { modelOf } from '../../../src/lib/core/model/model';
import { SmallProject } from '../../fixtures/small-project';
import { run, steadyContext } from './run';

it('a declared number is whole, says what it counts, and is no part of itself', () => {
	const model = modelOf(
		new SmallProject()
			.source('paper')
			.add('number', { id: 'number:all', source: 'source:paper', what: 'all', count: 35 })
			.add('number', {
				id: 'number:some',
				source: 'source:paper',
				what: 'clients',
				count: 19,
				partOf: 'number:all'
			})
			.all()
	);
	const refusalOf = (command: Parameters<typeof run>[1]) => {
		const outcome = run(model, command, steadyContext());
		return outcome instanceof Refused ? outcome.sentence : undefined;
	};
	const said = { source: 'source:paper' as const, what: 'staff', count: 1.5 };
	expect(refusalOf(declareNumber(said))).toBe('How many takes a whole number, 0 or more.');
	expect(refusalOf(declareNumber({ ...said, count: 1, what: ' ' }))).toMatch(/^Say what/);
	expect(refusalOf(editNumber({ number: 'number:all', fields: { partOf: 'number:some' } }))).toBe(
		'These numbers would be parts of each other. Choose another whole.'
	);
});
