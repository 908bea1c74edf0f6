import type { CodeUse } from '../../model/intake';
import type { CodedProject } from './coded-project';

/** How much would come of the passages of a coded project. */
export interface TakenCount {
	/** Passages that carry something that is used, or that something is said of. */
	readonly extracts: number;
	/** Times that one of them speaks to the theory. */
	readonly codings: number;
}

/** Counts what would come of the passages if their codes were taken in these ways. */
export function countTaken(
	{ passages }: Pick<CodedProject, 'passages'>,
	uses: ReadonlyMap<string, CodeUse>
): TakenCount {
	let extracts = 0;
	let codings = 0;
	for (const passage of passages) {
		if (passage.quote.trim() === '' && passage.locator === undefined) continue;
		let spoken = 0;
		let says = hasWords(passage.name) || passage.comments.some(hasWords);
		for (const { code, comment } of passage.codings) {
			const as = uses.get(code)?.as;
			if (as === 'element' || as === 'configuration' || as === 'occurrence') spoken += 1;
			if (as === 'tag' || hasWords(comment)) says = true;
		}
		codings += spoken;
		if (says || spoken > 0) extracts += 1;
	}
	return { extracts, codings };
}

function hasWords(words: string | undefined): boolean {
	return words !== undefined && words.trim() !== '';
}
