import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newInformation } from '../../../src/lib/core/checks/new-information';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import type { Id } from '../../../src/lib/core/model/id';
import type { Model } from '../../../src/lib/core/model/model';
import { project } from '../../fixtures/small-project';
import { findingsOf } from './finding-of';
import { randomProject } from './random-project';

const sentences = (found: ReturnType<typeof findingsOf>) => found.map(({ sentence }) => sentence);

describe('new-information', () => {
	const made = () =>
		project()
			.source('second', { date: '2026-02' })
			.source('first', { date: '2026-01-20' })
			.source('undated')
			.configuration('1', ['M trust', 'O better'], { links: ['trust > better'] })
			.extract('a', ['supports occurrence 1.trust', 'supports link 1.1'], { source: 'second' })
			.extract('b', ['speaks of element trust', 'refines occurrence 1.better'], {
				source: 'first'
			});

	it('says source by source, in the order of dates, what is spoken of for the first time', () => {
		const found = findingsOf(newInformation, made());
		expect(sentences(found)).toEqual([
			'first (2026-01-20; 1 of 3): 2 elements spoken of for the first time and 1 extract refines.',
			'second (2026-02; 2 of 3): 1 link spoken of for the first time.',
			'undated (no date recorded; 3 of 3): nothing new to the project.'
		]);
		expect(found.map(({ because }) => because)).toEqual([
			'No source before it speaks to “better” and “trust”.',
			'No source before it speaks to the link “trust” leads to “better” (CMO 1).',
			'No extract of it is coded yet.'
		]);
		expect(found[0]?.counted.map(({ extracts }) => extracts)).toEqual([
			['extract:b'],
			['extract:b']
		]);
	});

	it('never says that nothing is left to learn', () => {
		const quiet = made().extract('c', ['supports occurrence 1.trust'], { source: 'undated' });
		const last = findingsOf(newInformation, quiet)[2];
		expect(last?.because).toBe('Everything it speaks to was spoken of in a source before it.');
		expect(`${last?.sentence ?? ''} ${last?.because ?? ''}`).not.toMatch(/saturat/i);
	});

	it('finds what going through the sources one after the other finds', () => {
		fc.assert(
			fc.property(randomProject, (model) => {
				const found = newInformation.find(model, gatherEvidence(model), new Map());
				expect(
					found.map(({ key, counted }) => [
						key,
						...counted.map(({ words, extracts }) => [words, [...extracts].sort()])
					])
				).toEqual(slowly(model));
			}),
			{ numRuns: 300 }
		);
	});
});

function slowly(model: Model): unknown[] {
	const sources = [...model.source.values()].sort((one, other) => {
		if ((one.date ?? '9') !== (other.date ?? '9'))
			return (one.date ?? '9') < (other.date ?? '9') ? -1 : 1;
		return one.id < other.id ? -1 : 1;
	});
	const heard = new Set<string>();
	return sources.map(({ id }) => {
		const own = [...model.extract.values()]
			.filter(({ source }) => source === id)
			.flatMap((extract) =>
				Object.values(extract.codings).map((coding) => ({ extract: extract.id, coding }))
			);
		const news = (kind: string) => {
			const hits = own.flatMap(({ extract, coding: { target } }) => {
				const what =
					target.kind === 'element'
						? target.element
						: target.kind === 'occurrence'
							? model.configuration.get(target.configuration)?.occurrences[target.occurrence]
									?.element
							: target.kind === 'link'
								? target.link
								: undefined;
				return what?.startsWith(kind) === true && !heard.has(what) ? [{ what, extract }] : [];
			});
			return {
				many: new Set(hits.map(({ what }) => what)),
				extracts: [...new Set(hits.map(({ extract }) => extract))].sort()
			};
		};
		const [elements, links] = [news('element'), news('link')];
		for (const what of [...elements.many, ...links.many]) heard.add(what);
		const refining = new Set<Id<'extract'>>(
			own.filter(({ coding }) => coding.bearing === 'refines').map(({ extract }) => extract)
		);
		const plural = (many: number, what: string) => `${many} ${what}${many === 1 ? '' : 's'}`;
		const first = 'spoken of for the first time';
		return [
			`new-information:${id}`,
			...(elements.many.size > 0
				? [[`${plural(elements.many.size, 'element')} ${first}`, elements.extracts]]
				: []),
			...(links.many.size > 0
				? [[`${plural(links.many.size, 'link')} ${first}`, links.extracts]]
				: []),
			...(refining.size > 0
				? [
						[
							`${plural(refining.size, 'extract')} refine${refining.size === 1 ? 's' : ''}`,
							[...refining].sort()
						]
					]
				: [])
		];
	});
}
