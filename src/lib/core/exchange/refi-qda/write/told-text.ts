import type { Stretch } from '../../../anchors';
import type { Extract } from '../../../model/extract';

/** A passage that stands in no text that is held, with the words it is told in and where it stands. */
export interface Told {
	readonly extract: Extract;
	readonly words: string;
	readonly locator: string;
}

/** A small text made of passages told in other words, each after its locator, so that tools that only know marked texts can show them. */
export interface ToldText {
	readonly text: string;
	readonly passages: readonly (Told & { readonly stretch: Stretch })[];
}

/** Writes such a text. */
export function toldText(title: string, told: readonly Told[]): ToldText {
	let text = `${title}\nPassages in other words, each after the place where it stands.\n`;
	const passages = told.map((one) => {
		const words = one.words.replace(/\r\n?/g, '\n');
		text += `\n${one.locator.replace(/\r\n?/g, '\n')}\n`;
		const stretch = { start: text.length, end: text.length + words.length };
		text += `${words}\n`;
		return { ...one, words, stretch };
	});
	return { text, passages };
}

/** What an import calls a passage that is a whole document. */
export const wholeDocument = {
	paraphrase: 'The document as a whole',
	locator: 'whole document'
} as const;

/** Whether an extract only says that codes are given to a whole document. */
export function isWholeDocument(extract: Extract): boolean {
	const { located, person, group, cases, aboutGroup, memo, importance, tags } = extract;
	return (
		located?.locator === wholeDocument.locator &&
		located.paraphrase === wholeDocument.paraphrase &&
		[person, group, cases, aboutGroup, memo, importance, tags].every((one) => one === undefined)
	);
}
