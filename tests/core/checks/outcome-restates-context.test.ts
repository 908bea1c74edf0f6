import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeRestatesContext } from '../../../src/lib/core/checks/outcome-restates-context';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import type { Configuration } from '../../../src/lib/core/model/configuration';
import type { Model } from '../../../src/lib/core/model/model';
import { project } from '../../fixtures/small-project';
import { findingOf, findingsOf } from './finding-of';
import { isAskedSlowly, keysOf, randomProject } from './random-project';

const reversed = () =>
	project()
		.element('lonely', 'Lonely')
		.element('less', 'Less lonely', { oppositeOf: 'element:lonely' });

describe('outcome-restates-context', () => {
	it('asks what is explained where an outcome is the stated opposite of a context', () => {
		const finding = findingOf(
			outcomeRestatesContext,
			reversed().configuration('1', ['C lonely', 'M trust', 'O less'])
		);
		expect(finding.kind).toBe('prompt');
		expect(finding.sentence).toBe(
			'“Less lonely”, an outcome of CMO 1, reverses a context of it: what is explained beyond the reversal?'
		);
		expect(finding.because).toBe('“Lonely”, a context here, is stated to be its opposite.');
		expect(finding.key).toBe('outcome-restates-context:configuration:1+occurrence:1.less');
	});

	it('asks whichever of the two is stated to be the opposite', () => {
		const made = reversed().configuration('1', ['C less', 'M trust', 'O lonely']);
		expect(findingsOf(outcomeRestatesContext, made)).toHaveLength(1);
	});

	it('asks where the very element of an outcome is a context as well', () => {
		const made = project().configuration('1', ['C trust', 'M talk', 'O trust as again']);
		expect(findingOf(outcomeRestatesContext, made).because).toBe(
			'“trust” is also written as a context here.'
		);
	});

	it('sees contexts that are borrowed, and says from where', () => {
		const made = reversed()
			.configuration('1', ['C lonely', 'M trust', 'O better'])
			.configuration('2', ['M talk', 'O less'], {
				record: { contextsFrom: 'configuration:1' }
			});
		expect(findingOf(outcomeRestatesContext, made).because).toBe(
			'“Lonely”, a context in CMO 1, whose contexts hold here, is stated to be its opposite.'
		);
	});

	it('has nothing to ask of one place that is context and outcome at once, or of a closed theory', () => {
		const both = project().configuration('1', ['C/O trust', 'M talk']);
		expect(findingsOf(outcomeRestatesContext, both)).toEqual([]);
		const closed = reversed()
			.configuration('1', ['C lonely', 'O less'])
			.theory('t', ['1'], { standing: 'refuted' });
		expect(findingsOf(outcomeRestatesContext, closed)).toEqual([]);
	});

	it('fires again where another context is restated', () => {
		const fired = (contexts: string[]) =>
			findingOf(
				outcomeRestatesContext,
				reversed()
					.element('alone', 'Alone', { oppositeOf: 'element:less' })
					.configuration('1', [...contexts, 'O less'])
			).firedBy;
		expect(fired(['C lonely'])).not.toBe(fired(['C lonely', 'C alone']));
	});

	it('finds what trying every pair of places finds', () => {
		fc.assert(
			fc.property(randomProject, (model) => {
				const found = outcomeRestatesContext.find(model, gatherEvidence(model), new Map());
				expect(keysOf(found)).toEqual(slowly(model));
			}),
			{ numRuns: 300 }
		);
	});
});

function slowly(model: Model): string[] {
	const isOpposite = (one: string, other: string) =>
		model.element.get(one as 'element:')?.oppositeOf === other ||
		model.element.get(other as 'element:')?.oppositeOf === one;
	return [...model.configuration.values()]
		.filter((one) => isAskedSlowly(model, one))
		.flatMap((one) =>
			Object.values(one.occurrences)
				.filter((outcome) =>
					lentTo(model, one).some((lender) =>
						Object.values(lender.occurrences).some(
							(context) =>
								context !== outcome &&
								[...outcome.roles].includes('O') &&
								[...context.roles].includes('C') &&
								(context.element === outcome.element ||
									isOpposite(context.element, outcome.element))
						)
					)
				)
				.map(({ id }) => `outcome-restates-context:${one.id}+${id}`)
		)
		.sort();
}

/** The configuration itself, the one its contexts are from, and so on. */
function lentTo(model: Model, one: Configuration, passed: Configuration[] = []): Configuration[] {
	if (passed.includes(one)) return passed;
	const next =
		one.contextsFrom === undefined ? undefined : model.configuration.get(one.contextsFrom);
	return next === undefined ? [...passed, one] : lentTo(model, next, [...passed, one]);
}
