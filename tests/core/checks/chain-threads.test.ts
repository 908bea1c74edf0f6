import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainThreads } from '../../../src/lib/core/checks/chain-threads';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import type { Model } from '../../../src/lib/core/model/model';
import { carriedChain } from '../../../src/lib/core/threads/carried';
import { chainOf } from '../../../src/lib/core/graph/chains';
import { explicitSteps } from '../../../src/lib/core/graph/theory-graph';
import { project, type SmallProject } from '../../fixtures/small-project';
import { findingOf, findingsOf } from './finding-of';
import { randomProject } from './random-project';

const chain = (): SmallProject =>
	project()
		.person('Dawn')
		.person('Keith')
		.configuration('1', ['M trust', 'O better'], { links: ['trust > better'] })
		.configuration('2', ['M better', 'O calm', 'O free'], {
			links: ['better > calm', 'calm > free']
		});
const path = '“trust” → “better” → “calm” → “free” (CMO 1 and CMO 2)';

describe('chain-threads', () => {
	it('calls it a thread where one person carries it end to end', () => {
		const finding = findingOf(
			chainThreads,
			chain()
				.extract('e', ['supports link 1.1', 'supports link 2.1'], { person: 'Dawn' })
				.extract('f', ['supports link 2.2'], { person: 'Dawn' })
		);
		expect(finding.kind).toBe('map');
		expect(finding.sentence).toBe(`A thread: ${path} is carried end to end by Dawn.`);
		expect(finding.because).toBe(
			'“trust” → “better”: 1 extract; “better” → “calm”: 1 extract; “calm” → “free”: 1 extract.'
		);
		expect(finding.counted.map(({ extracts }) => extracts)).toEqual([
			['extract:e'],
			['extract:e'],
			['extract:f']
		]);
	});

	it('names the longest run of one voice where others carry the rest, and what nobody says yet', () => {
		const stitched = findingOf(
			chainThreads,
			chain()
				.extract('e', ['supports link 1.1', 'supports link 2.1'], { person: 'Dawn' })
				.extract('f', ['supports link 2.2'], { person: 'Keith' })
		);
		expect(stitched.sentence).toBe(
			`A stitched chain: ${path}; the longest run that one voice carries is 2 of 3 links, “trust” → “better” → “calm”, by Dawn.`
		);
		const broken = findingOf(
			chainThreads,
			chain().extract('e', ['supports link 1.1'], { person: 'Dawn' })
		);
		expect(broken.sentence).toBe(
			`A stitched chain: ${path}; no one voice carries two of its 3 links in a row; no extract says 2 of the links yet.`
		);
		expect(findingOf(chainThreads, chain()).sentence).toBe(
			`No extract says any link of ${path} yet.`
		);
	});

	it('lets a case carry a chain, takes what is coded to the configuration or the chain, and leaves out what refutes', () => {
		const carried = findingOf(
			chainThreads,
			chain()
				.case('Amy')
				.extract('e', ['supports configuration 2'], { cases: ['Amy'] })
				.extract('f', ['supports link 1.1'], { cases: ['Amy'], person: 'Keith' })
		);
		expect(carried.sentence).toContain('end to end by Amy');
		const whole = chain().extract('e', ['supports chain 1.1>2.1>2.2'], { person: 'Dawn' });
		expect(findingOf(chainThreads, whole).sentence).toContain('end to end by Dawn');
		const refuted = chain().extract('e', ['refutes chain 1.1>2.1>2.2'], { person: 'Dawn' });
		expect(findingOf(chainThreads, refuted).sentence).toMatch(/^No extract says any link/);
	});

	it('says that there are more chains than it lists', () => {
		const names = Array.from({ length: 8 }, (_, nth) => `M e${nth}`);
		const links = names.flatMap((_, from) =>
			names.flatMap((__, to) => (to > from ? [`e${from} > e${to}`] : []))
		);
		const found = findingsOf(
			chainThreads,
			project().configuration('1', names, { links }).configuration('2', names, { links })
		);
		expect(found).toHaveLength(101);
		expect(found.at(-1)?.sentence).toBe(
			'More than 100 chains run through the theory; those with the fewest links that no extract says are listed.'
		);
	});

	it('sees a link that comes to be said later, and one that is said no more', () => {
		const model = chain().model();
		const spoken = chain().extract('e', ['supports link 1.1'], { person: 'Dawn' }).model();
		const sentences = (now: Model) =>
			chainThreads.find(now, gatherEvidence(now), new Map()).map(({ sentence }) => sentence);
		const before = sentences(model);
		expect(sentences({ ...model, extract: spoken.extract })).not.toEqual(before);
		expect(sentences({ ...model })).toEqual(before);
	});

	it('measures the run that trying every voice on every stretch measures', () => {
		fc.assert(
			fc.property(randomProject, (model) => {
				const evidence = gatherEvidence(model);
				const steps = [...model.configuration.values()].flatMap(explicitSteps).slice(0, 5);
				if (steps.length === 0) return;
				const { run, steps: carried } = carriedChain(evidence, chainOf(steps));
				const voices = carried.map(({ step }) => voicesSlowly(model, step.links[0]?.link ?? ''));
				const all = [...new Set(voices.flat())];
				let longest = 0;
				for (const voice of all)
					for (let from = 0; from < steps.length; from++)
						for (let to = from + 1; to <= steps.length; to++)
							if (voices.slice(from, to).every((those) => those.includes(voice)))
								longest = Math.max(longest, to - from);
				expect(run.length).toBe(longest);
				carried.forEach(({ state, codings }, at) => {
					const near = [...(voices[at - 1] ?? []), ...(voices[at + 1] ?? [])];
					const isThread = voices[at]?.some((voice) => near.includes(voice)) === true;
					expect(state).toBe(codings.length === 0 ? 'broken' : isThread ? 'thread' : 'stitch');
				});
			}),
			{ numRuns: 400 }
		);
	});
});

function voicesSlowly(model: Model, link: string): string[] {
	const home = [...model.configuration.values()].find(({ links }) => link in links)?.id;
	return [...model.extract.values()]
		.filter(({ codings }) =>
			Object.values(codings).some(
				({ target, bearing }) =>
					bearing !== 'refutes' &&
					((target.kind === 'link' && target.link === link) ||
						(target.kind === 'configuration' && target.configuration === home) ||
						(target.kind === 'chain' && target.links.some((place) => place.link === link)))
			)
		)
		.flatMap(({ person, cases }) => [
			...(person === undefined ? [] : [person]),
			...Object.keys(cases ?? {})
		]);
}
