import { describe, expect, it } from 'vitest';
import { mechanismWithoutReasoning } from '../../../src/lib/core/checks/mechanism-without-reasoning';
import { project } from '../../fixtures/small-project';
import { findingOf, findingsOf } from './finding-of';

const parts = (first?: 'resource' | 'reasoning' | 'both', second?: 'resource' | 'reasoning') => ({
	occurrences: {
		a: first === undefined ? {} : { part: first },
		b: second === undefined ? {} : { part: second }
	}
});

describe('mechanism-without-reasoning', () => {
	it('asks where every mechanism whose part is set is a resource', () => {
		const made = project().configuration('1', ['M a', 'M b'], parts('resource'));
		const finding = findingOf(mechanismWithoutReasoning, made);
		expect(finding.sentence).toBe(
			'CMO 1 says what is offered, “a”, but not yet whose response changes, and how.'
		);
		expect(finding.because).toBe(
			'“a” is set as resource, and no mechanism here as reasoning; for “b” no part is set.'
		);
		expect(finding.about).toEqual([
			{ kind: 'occurrence', configuration: 'configuration:1', occurrence: 'occurrence:1.a' }
		]);
	});

	it('does not ask where one is reasoning or both, or where no part is set', () => {
		const made = project()
			.configuration('1', ['M a', 'M b'], parts('resource', 'reasoning'))
			.configuration('2', ['M a', 'M b'], parts('both'))
			.configuration('3', ['M a', 'M b'])
			.configuration('4', ['O a'], parts('resource'));
		expect(findingsOf(mechanismWithoutReasoning, made)).toEqual([]);
	});

	it('does not ask about a participant’s own account', () => {
		const made = project().configuration('1', ['M a'], {
			...parts('resource'),
			record: { toldBy: { teller: 'participant' } }
		});
		expect(findingsOf(mechanismWithoutReasoning, made)).toEqual([]);
	});
});
