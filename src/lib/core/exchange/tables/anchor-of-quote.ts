import { anchorAt } from '../../anchors';
import type { Anchor } from '../../model/extract';

/** The anchor of a quote in the stored text of its source, where the text holds it exactly once; quotation marks around it are not part of it. */
export function anchorOfQuote(quote: string, sha256: string, text: string): Anchor | undefined {
	const bare = quote
		.trim()
		.replace(/^["“”‘'«]+|["“”’'»]+$/gu, '')
		.trim();
	for (const words of new Set([quote.trim(), bare])) {
		const start = words === '' ? -1 : text.indexOf(words);
		if (start < 0) continue;
		if (text.includes(words, start + 1)) return undefined;
		return anchorAt(sha256, text, { start, end: start + words.length });
	}
	return undefined;
}
