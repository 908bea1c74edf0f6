import { createHash } from 'node:crypto';
import type { Target } from '../../src/lib/core/model/target';
import { anchorAt } from '../../src/lib/core/anchors';
import { largeProject, type LargeProject } from '../fixtures/large-project';
import { at, Rows } from '../fixtures/rows';
import { Seeded, wordsOfLength } from '../fixtures/seeded';

/** What stands over the transcript in the list of sources. */
export const transcriptTitle = 'Interview of a hundred pages';

/** A page of a transcript: five hundred words, as usual. */
const lettersOfAPage = 3000;

/** A project with a theory to code to and one long transcript that holds extracts already, over every sentence in so many. */
export function transcriptProject(pages: number, extracts: number): LargeProject {
	const made = largeProject({ elements: 120, configurations: 60, extracts: 350 });
	const { text, sentences } = writtenTranscript(new Seeded(7), pages * lettersOfAPage);
	const sha256 = createHash('sha256').update(text).digest('hex');
	const rows = new Rows().add('source', {
		id: 'source:transcript',
		title: transcriptTitle,
		kind: 'interview',
		texts: { 'text:transcript': { id: 'text:transcript', sha256, length: text.length, at } },
		currentText: 'text:transcript',
		addedAt: at
	});
	const targets = made.records.flatMap(({ kind, record }): Target[] =>
		kind === 'configuration' ? targetsIn(record as never) : []
	);
	const seeded = new Seeded(11);
	for (let index = 0; index < extracts; index++) {
		const first = sentences[Math.floor((index * sentences.length) / extracts)];
		if (first === undefined) continue;
		rows.add('extract', {
			id: `extract:transcript-${index}`,
			source: 'source:transcript',
			anchor: anchorAt(sha256, text, first),
			codings: {
				[`coding:transcript-${index}` as const]: {
					id: `coding:transcript-${index}`,
					target: seeded.pick(targets),
					bearing: seeded.pick(['supports', 'refutes', 'refines', 'not yet judged'] as const),
					status: 'first-hand account',
					at
				}
			},
			at
		});
	}
	return {
		records: [...made.records, ...rows.records],
		texts: new Map([...made.texts, [sha256, text]])
	};
}

function targetsIn({
	id: configuration,
	occurrences
}: {
	id: `configuration:${string}`;
	occurrences: Record<`occurrence:${string}`, unknown>;
}): Target[] {
	return Object.keys(occurrences).map((occurrence) => ({
		kind: 'occurrence',
		configuration,
		occurrence: occurrence as `occurrence:${string}`
	}));
}

/** Turns of an interview, with the place of every sentence of the person interviewed. */
function writtenTranscript(seeded: Seeded, length: number) {
	const sentences: { start: number; end: number }[] = [];
	let text = '';
	while (text.length < length) {
		text += `Interviewer: ${wordsOfLength(seeded, 60)}?\nAnn: `;
		for (let many = 3 + seeded.below(5); many > 0; many--) {
			const words = `${wordsOfLength(seeded, 40 + seeded.below(120))}.`;
			sentences.push({ start: text.length, end: text.length + words.length });
			text += `${words} `;
		}
		text = `${text.trimEnd()}\n`;
	}
	return { text, sentences };
}
