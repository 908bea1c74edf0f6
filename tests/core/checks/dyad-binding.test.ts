import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindingOf } from '../../../src/lib/core/checks/binding';
import { claimsOf, type Claim } from '../../../src/lib/core/checks/claims';
import { dyadBinding } from '../../../src/lib/core/checks/dyad-binding';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import type { Extract } from '../../../src/lib/core/model/extract';
import type { Model } from '../../../src/lib/core/model/model';
import { project, type SmallProject } from '../../fixtures/small-project';
import { findingOf, findingsOf } from './finding-of';

const theory = () => project().configuration('1', ['M a', 'O b'], { links: ['a > b'] });
const one = (made: SmallProject) => findingOf(dyadBinding, made);

describe('dyad-binding', () => {
	it('calls a link stated where an extract is coded to it', () => {
		const finding = one(
			theory()
				.case('Dawn')
				.extract('e', ['supports link 1.1'], { cases: ['Dawn'] })
		);
		expect(finding.sentence).toBe('A passage states that “a” leads to “b” (CMO 1).');
		expect(finding.because).toBe('1 extract from interview, about Dawn: coded to the link.');
		expect(finding.kind).toBe('map');
		expect(finding.counted).toEqual([{ words: '1 extract', extracts: ['extract:e'] }]);
	});

	it('takes an extract on the whole configuration too, and says where nothing is judged yet', () => {
		const finding = one(theory().extract('e', ['not yet judged configuration 1']));
		expect(finding.because).toBe(
			'1 extract from interview, no case named: coded to the whole configuration, its bearing not yet judged.'
		);
	});

	it.each([
		['one extract speaks of both ends, none says the link', [['a b', 'x', 'Dawn']]],
		[
			'the ends are spoken of in one source about one case',
			[
				['a', 'x', 'Dawn'],
				['b', 'x', 'Dawn']
			]
		],
		[
			'the ends are spoken of about one case, in different sources',
			[
				['a', 'x', 'Dawn'],
				['b', 'y', 'Dawn']
			]
		],
		[
			'the ends are spoken of only in extracts that share no case',
			[
				['a', 'x', 'Dawn'],
				['b', 'x', 'Keith']
			]
		]
	])('calls it assembled by you: %s', (words, extracts) => {
		const made = theory().case('Dawn').case('Keith');
		extracts.forEach(([ends = '', source = '', person = ''], index) => {
			const codings = ends.split(' ').map((end) => `supports occurrence 1.${end}`);
			made.extract(`${index}`, codings, { source, cases: [person] });
		});
		const finding = one(made);
		expect(finding.sentence).toBe(
			`No passage states that “a” leads to “b” (CMO 1): assembled by you: ${words}.`
		);
		expect(finding.kind).toBe('prompt');
		expect(finding.extracts).toHaveLength(extracts.length);
	});

	it('shares no case between extracts that name none', () => {
		const made = theory()
			.extract('e', ['supports occurrence 1.a'])
			.extract('f', ['supports occurrence 1.b']);
		expect(one(made).firedBy).toContain('level 5');
	});

	it('says which end no extract is linked to yet', () => {
		const finding = one(theory().extract('e', ['supports occurrence 1.a', 'speaks of element b']));
		expect(finding.sentence).toBe(
			'No passage states that “a” leads to “b” (CMO 1): no extract linked yet to one of the ends.'
		);
		expect(finding.because).toBe('No extract is linked yet to “b”.');
	});

	it('does not take a refuting extract for one that says the link, but shows it', () => {
		const made = theory()
			.extract('e', ['refutes link 1.1'])
			.extract('f', ['supports occurrence 1.a', 'supports occurrence 1.b']);
		const finding = one(made);
		expect(finding.sentence).toContain('assembled by you: one extract speaks of both ends');
		expect(finding.because).toContain('1 extract speaks against the link.');
		expect(finding.extracts).toEqual(['extract:f', 'extract:e']);
	});

	it('asks all of several joint causes', () => {
		const joint = () =>
			project().configuration('1', ['M a', 'M b', 'O c'], { links: ['a + b > c'] });
		const made = joint().extract('e', ['supports occurrence 1.a', 'supports occurrence 1.c']);
		expect(one(made).because).toBe('No extract is linked yet to “b”.');
		expect(one(made).sentence).toContain('“a” and “b” together lead to “c”');
	});

	it('looks at each implied pair where nothing is explicit', () => {
		const made = project().configuration('1', ['C a', 'M b', 'O c']);
		expect(findingsOf(dyadBinding, made).map(({ sentence }) => sentence)).toEqual([
			'No passage states that “a” leads to “b” (CMO 1, implied): no extract linked yet to one of the ends.',
			'No passage states that “b” leads to “c” (CMO 1, implied): no extract linked yet to one of the ends.'
		]);
	});

	it('names the link that a context conditions', () => {
		const made = project().configuration('1', ['C a', 'M b', 'O c'], {
			links: ['b > c', 'a > #1']
		});
		const [, conditioning] = findingsOf(dyadBinding, made);
		expect(conditioning?.sentence).toContain('“a” leads to the link “b” leads to “c” (CMO 1)');
	});

	it('takes a participant’s own account as told by the participant', () => {
		const made = project().configuration('1', ['M a', 'O b'], {
			links: ['a > b'],
			record: { toldBy: { teller: 'participant' } }
		});
		expect(one(made).sentence).toBe('A participant tells that “a” leads to “b” (CMO 1).');
		expect(one(made).kind).toBe('map');
	});
});

describe('the level of a binding', () => {
	const extracts = fc.array(
		fc.record({
			targets: fc.uniqueArray(
				fc.constantFrom('occurrence 1.a', 'occurrence 1.b', 'occurrence 1.c', 'link 1.1'),
				{
					maxLength: 2
				}
			),
			bearing: fc.constantFrom('supports', 'refines', 'refutes', 'not yet judged'),
			source: fc.constantFrom('x', 'y'),
			cases: fc.uniqueArray(fc.constantFrom('Dawn', 'Keith', 'Amy'), { maxLength: 2 })
		}),
		{ maxLength: 7 }
	);

	/** The level by trying every choice of one extract for each end. */
	function slowLevel(model: Model, { saidBy, ends }: Claim): number {
		const on = (key: string): Extract[] =>
			[...model.extract.values()].filter(({ codings }) =>
				Object.values(codings).some(
					({ target, bearing }) =>
						bearing !== 'refutes' && Object.values(target).some((id) => id === key)
				)
			);
		if (saidBy.some((key) => key.startsWith('link:') && on(key).length > 0)) return 1;
		const choices = ends.reduce<Extract[][]>(
			(chosen, end) => chosen.flatMap((some) => on(end).map((extract) => [...some, extract])),
			[[]]
		);
		const levels = choices.map((choice) => {
			const [first] = choice;
			if (choice.every((extract) => extract === first)) return 2;
			const shared = Object.keys(first?.cases ?? {}).some((id) =>
				choice.every(({ cases }) => cases?.[id as 'case:'] === true)
			);
			if (!shared) return 5;
			return choice.every(({ source }) => source === first?.source) ? 3 : 4;
		});
		return levels.length === 0 ? 0 : Math.min(...levels);
	}

	it('is the best over every choice of an extract for each end', () => {
		fc.assert(
			fc.property(extracts, (list) => {
				const made = project().configuration('1', ['M a', 'M b', 'O c'], { links: ['a + b > c'] });
				list.forEach(({ targets, bearing, source, cases }, index) => {
					made.extract(
						`${index}`,
						targets.map((target) => `${bearing} ${target}`),
						{ source, cases }
					);
				});
				const model = made.model();
				const evidence = gatherEvidence(model);
				for (const configuration of model.configuration.values())
					for (const claim of claimsOf(configuration))
						expect(bindingOf(evidence, claim).level).toBe(slowLevel(model, claim));
			}),
			{ numRuns: 300 }
		);
	});
});
