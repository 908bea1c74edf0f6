import { expect, it } from 'vitest';
import { spokenElement } from '$lib/ui/model/graph/spoken-element';
import { project } from '../../fixtures/small-project';

const model = project()
	.configuration('1', ['C attends', 'O>M network', 'O calm'], {
		links: ['attends > network', 'network > calm']
	})
	.configuration('2', ['M calm', 'O rested'], { links: ['calm > rested'] })
	.model();

it('says which roles an element plays, where, and how many links it has', () => {
	expect(spokenElement(model, 'element:calm')).toBe(
		'outcome in CMO 1, mechanism in CMO 2; 1 link in, 1 link out'
	);
	expect(spokenElement(model, 'element:network')).toBe(
		'outcome, then mechanism in CMO 1; 1 link in, 1 link out'
	);
});

it('says that an element is in no configuration', () => {
	expect(spokenElement(model, 'element:elsewhere')).toBe('in no configuration');
});
