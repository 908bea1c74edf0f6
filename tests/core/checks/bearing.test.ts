import { describe, expect, it } from 'vitest';
import { bearing } from '../../../src/lib/core/checks/bearing';
import { project } from '../../fixtures/small-project';
import { findingOf, findingsOf } from './finding-of';

const theory = () => project().configuration('1', ['M a', 'O b'], { links: ['a > b'] });

describe('bearing', () => {
	it('lists what supports, refutes and refines a target side by side, never netted', () => {
		const made = theory()
			.extract('e', ['supports link 1.1'])
			.extract('f', ['supports link 1.1', 'refines link 1.1'])
			.extract('g', ['refutes link 1.1'])
			.extract('h', ['not yet judged link 1.1']);
		const finding = findingOf(bearing, made);
		expect(finding.sentence).toBe(
			'On the link “a” leads to “b” (CMO 1): 2 extracts support; 1 extract refutes; 1 extract refines; 1 extract is not yet judged.'
		);
		expect(finding.counted.map(({ extracts }) => extracts)).toEqual([
			['extract:e', 'extract:f'],
			['extract:g'],
			['extract:f'],
			['extract:h']
		]);
		expect(finding.kind).toBe('map');
	});

	it('looks at theories, configurations, occurrences, links and chains, and not at elements', () => {
		const made = theory()
			.theory('t', ['1'])
			.extract('e', [
				'supports theory t',
				'supports configuration 1',
				'supports occurrence 1.a',
				'supports chain 1.1',
				'speaks of element a'
			]);
		expect(findingsOf(bearing, made).map(({ key }) => key)).toEqual([
			'bearing:theory:t',
			'bearing:configuration:1',
			'bearing:configuration:1+occurrence:1.a',
			'bearing:link:1.1'
		]);
	});
});
