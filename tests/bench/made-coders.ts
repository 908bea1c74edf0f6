import { createHash } from 'node:crypto';
import { anchorAt } from '../../src/lib/core/anchors';
import type { Coding } from '../../src/lib/core/model/coding';
import type { Target } from '../../src/lib/core/model/target';
import { largeProject, type LargeProject } from '../fixtures/large-project';
import { at, Rows } from '../fixtures/rows';
import { Seeded, wordsOfLength } from '../fixtures/seeded';

/** Texts that two people coded, and passages in each that both did. */
export interface CodersSizes {
	readonly sources: number;
	readonly passages: number;
}

const coders = ['coder:anna', 'coder:ben'] as const;

/** A project in which two people coded the same passages, four times in five alike. */
export function codersProject(sizes: CodersSizes): LargeProject {
	const made = largeProject({ elements: 120, configurations: 60, extracts: 350 });
	const rows = new Rows()
		.add('coder', { id: 'coder:anna', name: 'Anna' })
		.add('coder', { id: 'coder:ben', name: 'Ben' });
	const seeded = new Seeded(23);
	const targets = Array.from({ length: 60 }, (_, nth): Target => {
		return { kind: 'configuration', configuration: `configuration:${nth}` };
	});
	const texts = new Map(made.texts);
	for (let source = 0; source < sizes.sources; source++) {
		const passages = Array.from({ length: sizes.passages }, () => wordsOfLength(seeded, 60));
		const text = `Text ${source}. ${passages.join('\n')}`;
		const sha256 = createHash('sha256').update(text).digest('hex');
		texts.set(sha256, text);
		rows.add('source', {
			id: `source:both-${source}`,
			title: `Coded by both ${source}`,
			kind: 'interview',
			texts: { 'text:1': { id: 'text:1', sha256, length: text.length, at } },
			currentText: 'text:1',
			addedAt: at
		});
		let start = text.indexOf(' ', 5) + 1;
		for (const [place, words] of passages.entries()) {
			const id = `both-${source}-${place}`;
			rows.add('extract', {
				id: `extract:${id}`,
				source: `source:both-${source}`,
				anchor: anchorAt(sha256, text, { start, end: start + words.length }),
				codings: codingsOfBoth(id, seeded, targets),
				at
			});
			start += words.length + 1;
		}
	}
	return { records: [...made.records, ...rows.records], texts };
}

function codingsOfBoth(
	id: string,
	seeded: Seeded,
	targets: readonly Target[]
): Record<Coding['id'], Coding> {
	const first = seeded.pick(targets);
	const second = seeded.chance(0.8) ? first : seeded.pick(targets);
	return Object.fromEntries(
		coders.map((coder, nth) => [
			`coding:${id}.${nth}`,
			{
				id: `coding:${id}.${nth}`,
				target: nth === 0 ? first : second,
				bearing: seeded.chance(0.9) ? 'supports' : 'refines',
				coder,
				at
			} satisfies Coding
		])
	);
}
