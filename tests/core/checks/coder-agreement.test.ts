import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coderAgreement } from '../../../src/lib/core/checks/coder-agreement';
import { gatherEvidence, targetKey } from '../../../src/lib/core/evidence';
import type { Coding } from '../../../src/lib/core/model/coding';
import type { Model } from '../../../src/lib/core/model/model';
import { at } from '../../fixtures/rows';
import { project, targetCalled, type SmallProject } from '../../fixtures/small-project';
import { setOf } from '../../fixtures/small-project-words';
import { findingOf, findingsOf } from './finding-of';
import { keysOf, randomProject } from './random-project';

const coded = (name: string, coder: string, target: string, bearing: Coding['bearing']) => ({
	[`coding:${name}`]: {
		id: `coding:${name}` as const,
		target: targetCalled(target),
		bearing,
		coder: `coder:${coder}` as const,
		at
	}
});
const coders = (): SmallProject =>
	project()
		.add('coder', { id: 'coder:anna', name: 'Anna' })
		.add('coder', { id: 'coder:ben', name: 'Ben' })
		.configuration('1', ['M trust', 'O better']);
const differing = () =>
	coders().extract('e', [], {
		record: {
			codings: {
				...coded('1', 'anna', 'occurrence 1.trust', 'supports'),
				...coded('2', 'ben', 'occurrence 1.trust', 'refutes')
			}
		}
	});

describe('coder-agreement', () => {
	it('asks about a passage that two coders read differently', () => {
		const finding = findingOf(coderAgreement, differing());
		expect(finding.sentence).toBe('Anna and Ben read a passage of interview differently: “e”.');
		expect(finding.because).toBe(
			'Anna has “trust” in CMO 1: supports. Ben has “trust” in CMO 1: refutes. The passage is held in 1 extract.'
		);
		expect(finding.counted).toEqual([{ words: '1 extract', extracts: ['extract:e'] }]);
	});

	it('takes extracts of one place by two coders for one passage', () => {
		const anchored = (coder: string, target: string) => ({
			record: {
				anchor: { text: 'h', start: 3, end: 9, exact: 'walked', prefix: '', suffix: '' },
				codings: coded(coder, coder, target, 'supports')
			}
		});
		const made = coders()
			.extract('e', [], anchored('anna', 'occurrence 1.trust'))
			.extract('f', [], anchored('ben', 'occurrence 1.better'));
		expect(findingOf(coderAgreement, made).because).toBe(
			'Anna has “trust” in CMO 1: supports, “better” in CMO 1: not coded. Ben has “trust” in CMO 1: not coded, “better” in CMO 1: supports. The passage is held in 2 extracts.'
		);
	});

	it('does not ask again what a decision between coders settled, until somebody codes the passage once more', () => {
		const settled = (when: string) =>
			differing().add('decision', {
				id: 'decision:1',
				kind: 'adjudicate',
				text: 'Both hold',
				about: [],
				extracts: setOf('extract', ['e']),
				between: setOf('coder', ['anna', 'ben']),
				at: when
			});
		expect(findingsOf(coderAgreement, settled('2026-02-01T00:00:00.000Z'))).toEqual([]);
		expect(findingsOf(coderAgreement, settled('2025-02-01T00:00:00.000Z'))).toHaveLength(1);
	});

	it('finds what comparing the coders passage by passage finds', () => {
		fc.assert(
			fc.property(randomProject, (random) => {
				const named = (['anna', 'ben'] as const).map((name) => ({
					id: `coder:${name}` as const,
					name
				}));
				const model: Model = { ...random, coder: new Map(named.map((one) => [one.id, one])) };
				expect(keysOf(coderAgreement.find(model, gatherEvidence(model), new Map()))).toEqual(
					slowly(model)
				);
			}),
			{ numRuns: 400 }
		);
	});
});

/** All extracts of the random projects are located, so each is a passage of its own. */
function slowly(model: Model): string[] {
	return [...model.extract.values()]
		.filter(({ codings }) => {
			const [anna = [], ben = []] = ['coder:anna', 'coder:ben'].map((coder) =>
				[
					...new Set(
						Object.values(codings)
							.filter((one) => one.coder === coder)
							.map(({ target, bearing }) => `${targetKey(target)} ${bearing}`)
					)
				].sort()
			);
			return anna.length > 0 && ben.length > 0 && anna.join() !== ben.join();
		})
		.map(({ id }) => `coder-agreement:${id}`)
		.sort();
}
