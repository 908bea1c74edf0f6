import { describe, expect, it } from 'vitest';
import { roleInventory } from '../../../src/lib/core/checks/role-inventory';
import { project } from '../../fixtures/small-project';
import { findingOf, findingsOf } from './finding-of';

describe('role-inventory', () => {
	it('lists the roles of an element place by place, as far as the text says how two stand', () => {
		const made = project()
			.configuration('1', ['C a', 'M b'])
			.configuration('2', ['O>M a'])
			.configuration('3', ['C&M a'])
			.configuration('4', ['O/M a']);
		const finding = findingOf(roleInventory, made);
		expect(finding.sentence).toBe(
			'“a” is C in CMO 1, O then M in CMO 2, C and M at once in CMO 3, O/M in CMO 4.'
		);
		expect(finding.kind).toBe('map');
		expect(finding.key).toBe('role-inventory:element:a');
	});

	it('says nothing of an element that keeps one role', () => {
		const made = project().configuration('1', ['C a']).configuration('2', ['C a']);
		expect(findingsOf(roleInventory, made)).toEqual([]);
	});
});
