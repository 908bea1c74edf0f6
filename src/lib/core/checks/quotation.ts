import type { Anchor, Extract } from '../model/extract';
import type { Source } from '../model/source';
import type { Texts } from './check';

/** How a quotation stands to its source; a text that is not loaded says nothing about it. */
export type QuotationState =
	| 'same'
	| 'differs'
	| 'its text is gone'
	| 'not in the current text'
	| 'not checked here'
	| 'exempt';

/** Whether one extract still says what its source says. Located paraphrases are exempt. It looks at this extract alone, so a caller can ask again for just those that changed. */
export function quotationState(
	extract: Extract,
	source: Source | undefined,
	texts: Texts
): QuotationState {
	const { anchor } = extract;
	if (anchor === undefined) return 'exempt';
	const current = source?.currentText === undefined ? undefined : source.texts[source.currentText];
	const isOlder = current !== undefined && current.sha256 !== anchor.text;
	if ((isOlder || current === undefined) && source !== undefined && !holds(source, anchor.text))
		return 'its text is gone';
	const text = texts.get(anchor.text);
	if (text === undefined) return 'not checked here';
	if (!standsIn(text, anchor)) return 'differs';
	if (!isOlder) return 'same';
	const now = texts.get(current.sha256);
	if (now === undefined) return 'not checked here';
	return now.includes(anchor.exact) ? 'same' : 'not in the current text';
}

function standsIn(text: string, { start, end, exact }: Anchor): boolean {
	return exact.length === end - start && text.startsWith(exact, start);
}

function holds(source: Source, sha256: string): boolean {
	return Object.values(source.texts).some((text) => text.sha256 === sha256);
}
