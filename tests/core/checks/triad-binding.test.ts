import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triadBinding } from '../../../src/lib/core/checks/triad-binding';
import { triadBindingOf } from '../../../src/lib/core/checks/triad';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import { borrowedContexts } from '../../../src/lib/core/graph/borrowed-contexts';
import type { Configuration } from '../../../src/lib/core/model/configuration';
import type { Extract } from '../../../src/lib/core/model/extract';
import type { Model } from '../../../src/lib/core/model/model';
import { project } from '../../fixtures/small-project';
import { findingOf, findingsOf } from './finding-of';
import { isAskedSlowly, keysOf, randomProject } from './random-project';

const theory = () =>
	project()
		.case('Dawn')
		.case('Keith')
		.configuration('1', ['C old', 'M trust', 'O better'], {
			links: ['old > trust', 'trust > better']
		});

describe('triad-binding', () => {
	it('says where a passage tells the whole configuration', () => {
		const finding = findingOf(
			triadBinding,
			theory().extract('e', ['supports configuration 1'], { cases: ['Dawn'] })
		);
		expect(finding.sentence).toBe('A passage tells CMO 1 as a whole.');
		expect(finding.because).toBe(
			'1 extract from interview, about Dawn: coded to the configuration.'
		);
		expect(finding.kind).toBe('map');
	});

	it.each([
		['one extract speaks of all three, none tells the whole', [['old trust better', 'x', 'Dawn']]],
		[
			'the three are spoken of in one source about one case',
			[
				['old trust', 'x', 'Dawn'],
				['better', 'x', 'Dawn']
			]
		],
		[
			'the three are spoken of about one case, in different sources',
			[
				['old trust', 'x', 'Dawn'],
				['better', 'y', 'Dawn']
			]
		],
		[
			'the three are spoken of only in extracts that share no case',
			[
				['old trust', 'x', 'Dawn'],
				['better', 'x', 'Keith']
			]
		]
	])('calls it assembled by you: %s', (words, extracts) => {
		const made = theory();
		extracts.forEach(([ends = '', source = '', person = ''], index) => {
			const codings = ends.split(' ').map((end) => `supports occurrence 1.${end}`);
			made.extract(`${index}`, codings, { source, cases: [person] });
		});
		const finding = findingOf(triadBinding, made);
		expect(finding.sentence).toBe(`No passage tells CMO 1 as a whole: assembled by you: ${words}.`);
		expect(finding.kind).toBe('prompt');
	});

	it('takes an extract on a link for one that speaks of its ends', () => {
		const finding = findingOf(
			triadBinding,
			theory().extract('e', ['supports link 1.1', 'supports link 1.2'])
		);
		expect(finding.sentence).toContain('one extract speaks of all three');
	});

	it('says which of the three no extract is linked to yet, and what speaks against the whole', () => {
		const finding = findingOf(
			triadBinding,
			theory().extract('e', ['supports link 1.1', 'refutes configuration 1'])
		);
		expect(finding.sentence).toBe(
			'No passage tells CMO 1 as a whole: no extract linked yet to one of the three.'
		);
		expect(finding.because).toBe(
			'No extract is linked yet to its outcome “better”. 1 extract speaks against it.'
		);
	});

	it('counts borrowed contexts, and leaves a configuration without one of the three aside', () => {
		const borrowed = theory()
			.configuration('2', ['M hope', 'O calm'], { record: { contextsFrom: 'configuration:1' } })
			.extract('e', [
				'supports occurrence 1.old',
				'supports occurrence 2.hope',
				'supports occurrence 2.calm'
			]);
		expect(findingsOf(triadBinding, borrowed)[1]?.sentence).toContain(
			'one extract speaks of all three'
		);
		const dyad = project().configuration('1', ['M trust', 'O better']);
		expect(findingsOf(triadBinding, dyad)).toEqual([]);
	});

	it('finds the level that trying every choice of one extract for each of the three finds', () => {
		fc.assert(
			fc.property(randomProject, (model) => {
				const evidence = gatherEvidence(model);
				const found = triadBinding.find(model, evidence, new Map());
				const triads = [...model.configuration.values()].filter((one) =>
					placesSlowly(model, one).every((places) => places.length > 0)
				);
				expect(keysOf(found)).toEqual(triads.map(({ id }) => `triad-binding:${id}`).sort());
				for (const one of triads) {
					const level = slowLevel(model, one);
					expect(triadBindingOf(model, evidence, one).level).toBe(level);
					const isPrompt =
						level !== 1 && one.toldBy.teller === 'analyst' && isAskedSlowly(model, one);
					const kind = found.find(({ key }) => key.endsWith(one.id))?.kind;
					expect(kind).toBe(isPrompt ? 'prompt' : 'map');
				}
			}),
			{ numRuns: 400 }
		);
	});
});

/** The ids of the places of each of the three roles, with the links that end at them. */
function placesSlowly(model: Model, one: Configuration): string[][] {
	const borrowed = borrowedContexts(model, one);
	return ['C', 'M', 'O'].map((role) => [
		...Object.values(one.occurrences)
			.filter(({ roles }) => roles.some((letter) => letter === role))
			.map(({ id }) => id),
		...(role === 'C' ? borrowed.map(({ occurrence }) => occurrence.id) : [])
	]);
}

function speakersOf(model: Model, ids: readonly string[]): Extract[] {
	const links = [...model.configuration.values()]
		.flatMap((one) => Object.values(one.links))
		.filter(({ from, to }) => [...from, ...to].some((end) => ids.includes(end)))
		.map(({ id }) => id as string);
	return speakers(model, [...ids, ...links]);
}

function speakers(model: Model, keys: readonly string[]): Extract[] {
	return [...model.extract.values()].filter(({ codings }) =>
		Object.values(codings).some(({ target, bearing }) => {
			if (bearing === 'refutes' || target.kind === 'chain') return false;
			const own =
				target.kind === 'occurrence'
					? target.occurrence
					: target.kind === 'link'
						? target.link
						: target.kind === 'configuration'
							? target.configuration
							: '';
			return keys.includes(own);
		})
	);
}

function slowLevel(model: Model, one: Configuration): number {
	if (speakers(model, [one.id]).length > 0) return 1;
	const choices = placesSlowly(model, one).reduce<Extract[][]>(
		(chosen, places) =>
			chosen.flatMap((some) => speakersOf(model, places).map((extract) => [...some, extract])),
		[[]]
	);
	const levels = choices.map((choice) => {
		const [first] = choice;
		if (choice.every((extract) => extract === first)) return 2;
		const isShared = Object.keys(first?.cases ?? {}).some((id) =>
			choice.every(({ cases }) => cases?.[id as 'case:'] === true)
		);
		if (!isShared) return 5;
		return choice.every(({ source }) => source === first?.source) ? 3 : 4;
	});
	return levels.length === 0 ? 0 : Math.min(...levels);
}
