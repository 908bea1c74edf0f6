import type { Work } from '../../project-file/work';
import { fileText } from '../offsets/filed-text';
import { tryAll } from '../offsets/try-all';
import type { TriedPart } from './add-part';
import type { Part } from './parts';
import type { TextReader } from './read-texts';

/** Reads the text of every source and tries every way in which its places may have been counted. */
export async function tryParts(
	parts: readonly Part[],
	texts: TextReader,
	work: Work
): Promise<TriedPart[]> {
	const tried: TriedPart[] = [];
	for (const part of parts) {
		const read = await texts.ofPart(part);
		if (read === undefined) tried.push({ part, trials: [] });
		else if ('missingFile' in read) tried.push({ part, trials: [], ...read });
		else {
			const text = fileText(read.raw);
			const selections = part.text?.selections ?? [];
			tried.push({ part, text, trials: selections.length === 0 ? [] : tryAll(text, selections) });
			await work.step(read.raw.length);
		}
	}
	return tried;
}
