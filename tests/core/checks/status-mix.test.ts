import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusMix } from '../../../src/lib/core/checks/status-mix';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import type { Coding, Status } from '../../../src/lib/core/model/coding';
import type { Model } from '../../../src/lib/core/model/model';
import { at } from '../../fixtures/rows';
import { project, type SmallProject } from '../../fixtures/small-project';
import { findingOf, findingsOf } from './finding-of';
import { isAskedSlowly, keysOf, randomProject } from './random-project';

const carried = (name: string, status?: Status, bearing: Coding['bearing'] = 'supports') => ({
	record: {
		codings: {
			[`coding:${name}`]: {
				id: `coding:${name}` as const,
				target: {
					kind: 'occurrence' as const,
					configuration: 'configuration:1' as const,
					occurrence: 'occurrence:1.better' as const
				},
				bearing,
				...(status === undefined ? {} : { status }),
				at
			}
		}
	}
});
const theory = (): SmallProject => project().configuration('1', ['M trust', 'O better']);

describe('status-mix', () => {
	it('asks of an outcome that is only expected or told at second hand', () => {
		const finding = findingOf(
			statusMix,
			theory()
				.extract('a', [], carried('a', 'anticipated'))
				.extract('b', [], carried('b', 'second-hand'))
				.extract('c', [], carried('c', 'anticipated'))
		);
		expect(finding.sentence).toBe('Was “better”, an outcome of CMO 1, seen, or is it expected?');
		expect(finding.because).toBe(
			'3 extracts carry it, none as observed or as a first-hand account: 2 extracts are anticipated and 1 extract is second-hand.'
		);
		expect(finding.counted.map(({ extracts }) => extracts.length)).toEqual([3, 2, 1]);
	});

	it('has nothing to ask where one has seen it, where a status is not set, or where only what refutes is coded', () => {
		const with_ = (status?: Status, bearing?: Coding['bearing']) =>
			findingsOf(
				statusMix,
				theory()
					.extract('a', [], carried('a', 'anticipated', bearing))
					.extract('b', [], carried('b', status, bearing))
			);
		expect(with_('first-hand account')).toEqual([]);
		expect(with_()).toEqual([]);
		expect(with_('anticipated', 'refutes')).toEqual([]);
		expect(with_('normative')).toHaveLength(1);
	});

	it('finds what looking at every coding of every outcome finds', () => {
		fc.assert(
			fc.property(randomProject, (model) => {
				const found = statusMix.find(model, gatherEvidence(model), new Map());
				expect(keysOf(found)).toEqual(slowly(model));
			}),
			{ numRuns: 400 }
		);
	});
});

function slowly(model: Model): string[] {
	const all = [...model.extract.values()].flatMap(({ codings }) => Object.values(codings));
	return [...model.configuration.values()]
		.filter((one) => isAskedSlowly(model, one))
		.flatMap((one) =>
			Object.values(one.occurrences)
				.filter((occurrence) => {
					const carrying = all.filter(
						({ target, bearing }) =>
							target.kind === 'occurrence' &&
							target.occurrence === occurrence.id &&
							bearing !== 'refutes'
					);
					const seen = ['first-hand account', 'researcher-observed', undefined];
					return (
						[...occurrence.roles].includes('O') &&
						carrying.length > 0 &&
						!carrying.some(({ status }) => seen.includes(status))
					);
				})
				.map(({ id }) => `status-mix:${one.id}+${id}`)
		)
		.sort();
}
