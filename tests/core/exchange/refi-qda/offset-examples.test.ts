import { expect, it } from 'vitest';
import {
	archive,
	code,
	codebook,
	coding,
	project,
	read,
	selection,
	textSource
} from './make-project';

it('shows the same passages as each way of counting reads them, where they differ', async () => {
	const text = 'Plain words first. 😀 a b c d e f g h';
	const passages = [
		selection(1, [0, 5], { within: coding(11, 10) }),
		...[23, 27].map((start, nth) =>
			selection(2 + nth, [start, start + 1], { within: coding(12 + nth, 10) })
		)
	];
	const qde = project(
		`${codebook(code(10, 'Letters'))}<Sources>${textSource(20, 'Letters', text, passages.join(''))}</Sources>`
	);
	const { sources } = await read(archive({ 'project.qde': qde }));
	const offsets = sources[0]?.text?.offsets;
	const taken = offsets?.examples.map(({ words }) => words);
	const [other] = offsets?.others ?? [];
	expect(taken).toHaveLength(2);
	expect(other?.examples).toHaveLength(2);
	expect(other?.examples.map(({ words }) => words)).not.toEqual(taken);
	for (const { before, words, after } of [...(offsets?.examples ?? []), ...(other?.examples ?? [])])
		expect(text).toContain(before + words + after);
});
