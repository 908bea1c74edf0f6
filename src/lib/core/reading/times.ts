import type { Stretch } from '../anchors';

/** Times that a transcription program set into the words: in brackets or between hashes, or with seconds. */
const anywhere =
	/#\d{1,2}:\d{2}(?::\d{2})?(?:[-.,]\d{1,3})?#|[[<]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\]>]|\(\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?\)|(?<![\d:])\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?(?![\d:])/g;
/** Without seconds only beside a name or at the beginning of a paragraph: elsewhere it is a time of day that somebody speaks of. */
const atName = /[[(<]?(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?![\d:])[\])>]?/g;
const atStart = /^[[(<]?\d{1,2}:\d{2}[\])>]?(?=\s|$)/;

/** Where times stand in a paragraph, in order; `body` is where its speaker's label ends. */
export function timesIn(
	text: string,
	{ start, body, end }: Stretch & { readonly body: number }
): Stretch[] {
	const words = text.slice(start, end);
	if (!/\d:\d\d/.test(words)) return [];
	const found = [
		...matches(words.slice(0, body - start), atName, start),
		...matches(words.slice(body - start), anywhere, body)
	];
	const opens = body === start ? atStart.exec(words) : null;
	if (opens !== null && found[0]?.start !== start)
		found.unshift({ start, end: start + opens[0].length });
	return found;
}

function matches(words: string, times: RegExp, from: number): Stretch[] {
	return [...words.matchAll(times)].map(({ 0: time, index }) => ({
		start: from + index,
		end: from + index + time.length
	}));
}
