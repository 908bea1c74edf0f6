import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unansweredRefutation } from '../../../src/lib/core/checks/unanswered-refutation';
import { gatherEvidence, targetKey } from '../../../src/lib/core/evidence';
import type { Model } from '../../../src/lib/core/model/model';
import type { About, Target } from '../../../src/lib/core/model/target';
import { project, targetCalled, type SmallProject } from '../../fixtures/small-project';
import { setOf } from '../../fixtures/small-project-words';
import { findingOf, findingsOf } from './finding-of';
import { isAskedSlowly, keysOf, randomProject } from './random-project';

const check = unansweredRefutation;
const before = '2025-12-31T00:00:00.000Z';
const after = '2026-01-02T00:00:00.000Z';
const against = (): SmallProject =>
	project()
		.configuration('1', ['M trust', 'O better'], { links: ['trust > better'] })
		.theory('care', ['1'])
		.extract('e', ['refutes occurrence 1.better'])
		.extract('f', ['refines occurrence 1.better']);
const decided = (about: About[], at: string, extracts: string[] = []) =>
	against().add('decision', {
		id: 'decision:1',
		kind: 'adjudicate',
		text: 'It holds elsewhere',
		about,
		extracts: setOf('extract', extracts),
		at
	});

describe('unanswered-refutation', () => {
	it('asks where nothing was ever decided', () => {
		const finding = findingOf(check, against());
		expect(finding.sentence).toBe(
			'1 extract refutes and 1 extract refines “better” in CMO 1; no decision is recorded since.'
		);
		expect(finding.because).toBe(
			'No decision is recorded on it, on what holds it or on what speaks here, and no version of a theory that holds it.'
		);
		expect(finding.counted).toHaveLength(2);
	});

	it('asks where the decision is older, and says of when it is', () => {
		const finding = findingOf(check, decided([targetCalled('occurrence 1.better')], before));
		expect(finding.because).toBe(
			'The last decision or version that touches it is of 2025-12-31; what speaks here was coded from 2026-01-01 on.'
		);
	});

	it.each([
		['the target', targetCalled('occurrence 1.better')],
		['its configuration', targetCalled('configuration 1')],
		['a theory that holds it', targetCalled('theory care')]
	])('takes a later decision on %s as an answer', (_words, about) => {
		expect(findingsOf(check, decided([about], after))).toEqual([]);
		expect(findingsOf(check, decided([about], before))).toHaveLength(1);
	});

	it('does not take a decision on another part as an answer', () => {
		expect(findingsOf(check, decided([targetCalled('occurrence 1.trust')], after))).toHaveLength(1);
	});

	it('leaves out the passages that a decision rests on or is about', () => {
		expect(findingOf(check, decided([], after, ['e'])).sentence).toBe(
			'1 extract refines “better” in CMO 1; no decision is recorded since.'
		);
		const about: About = { kind: 'record', record: 'extract:f' };
		expect(findingsOf(check, decided([about], after, ['e']))).toEqual([]);
	});

	it('takes a version frozen later as an answer, and does not ask about a closed theory', () => {
		const frozen = against();
		const theory = frozen.model().theory.get('theory:care');
		if (theory === undefined) throw new Error('no theory');
		const version = {
			id: 'version:1' as const,
			theory: theory.id,
			name: 'After interviews',
			reason: 'Revised',
			frozen: { theory, configurations: [], elements: [] },
			holdings: {}
		};
		expect(findingsOf(check, frozen.add('version', { ...version, at: after }))).toEqual([]);
		const closed = project()
			.configuration('1', ['M trust', 'O better'])
			.theory('care', ['1'], { standing: 'refuted' })
			.extract('e', ['refutes occurrence 1.better']);
		expect(findingsOf(check, closed)).toEqual([]);
	});

	it('fires again when another extract speaks against it', () => {
		const more = against().extract('g', ['refutes occurrence 1.better']);
		expect(findingOf(check, more).firedBy).not.toBe(findingOf(check, against()).firedBy);
	});

	it('finds what holding every coding against every decision and version finds', () => {
		fc.assert(
			fc.property(randomProject, (model) => {
				expect(keysOf(check.find(model, gatherEvidence(model), new Map()))).toEqual(slowly(model));
			}),
			{ numRuns: 500 }
		);
	});
});

function slowly(model: Model): string[] {
	const keys = new Set<string>();
	for (const extract of model.extract.values())
		for (const { target, bearing, at } of Object.values(extract.codings)) {
			if (bearing !== 'refutes' && bearing !== 'refines') continue;
			if (!isAskedTarget(model, target)) continue;
			const answered = [...model.decision.values()].some(
				(decision) =>
					decision.at >= at &&
					(extract.id in (decision.extracts ?? {}) ||
						decision.about.some((about) => answers(model, about, target)))
			);
			const frozen = [...model.version.values()].some(
				(version) => version.at >= at && isHeldBy(model, version.theory, target)
			);
			if (!answered && !frozen) keys.add(recordsOf(target));
		}
	return [...keys].map((records) => `unanswered-refutation:${records}`).sort();
}

function placesOf(target: Target): string[] {
	if (target.kind === 'chain') return target.links.map(({ configuration }) => configuration);
	return 'configuration' in target ? [target.configuration] : [];
}

function isAskedTarget(model: Model, target: Target): boolean {
	if (target.kind === 'theory')
		return !['refuted', 'superseded'].includes(model.theory.get(target.theory)?.standing ?? '');
	return placesOf(target).some((id) => {
		const configuration = model.configuration.get(id as 'configuration:');
		return configuration !== undefined && isAskedSlowly(model, configuration);
	});
}

function isHeldBy(model: Model, theory: string, target: Target): boolean {
	if (target.kind === 'theory') return target.theory === theory;
	const held = model.theory.get(theory as 'theory:')?.configurations ?? {};
	return placesOf(target).every((id) => id in held);
}

function answers(model: Model, about: About, target: Target): boolean {
	if (about.kind === 'record') return false;
	if (targetKey(about) === targetKey(target)) return true;
	if (about.kind === 'theory') return isHeldBy(model, about.theory, target);
	return (
		about.kind === 'configuration' &&
		'configuration' in target &&
		target.configuration === about.configuration
	);
}

function recordsOf(target: Target): string {
	const { kind, ...ids } = target;
	return kind === 'chain'
		? target.links.map(({ link }) => link).join('+')
		: Object.values(ids as Record<string, string>).join('+');
}
