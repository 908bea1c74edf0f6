import type { Stretch } from '../../../anchors';
import type { Decision } from '../offsets/decide';
import { matchOf, wordsOfName } from '../offsets/words-of-name';
import type { RawSelection } from '../raw/raw-project';
import type { ImportReport } from './import-report';

/** How far around its place a passage is looked for by its words. */
const nearby = 2000;

/** Where a selection stands in the stored text by the rule that was taken, mended where that cannot be; nothing where it stands nowhere. */
export function placeOf(
	text: string,
	selection: RawSelection,
	{ trial, finding }: Decision,
	nth: number,
	where: string,
	report: ImportReport
): Stretch | undefined {
	const { range } = selection;
	const [start, end] = [trial.starts[nth] ?? 0, trial.ends[nth] ?? 0];
	const isInside = start >= 0 && end <= text.length && start < end;
	const words = selection.quote ?? selection.name;
	const name = wordsOfName(words);
	const fits =
		range !== undefined &&
		isInside &&
		(name === undefined || matchOf(text, start, end, name) !== 'none');
	if (range !== undefined && range.start > range.end) report.count('reversed', where);
	// A rule that the person chose is not overruled by words.
	if (fits || (isInside && range !== undefined && finding.sure === 'chosen')) return { start, end };
	const found =
		words === undefined
			? undefined
			: findWords(text, words, start, isInside ? end - start : undefined);
	if (found !== undefined) {
		report.count('moved', where);
		return found;
	}
	if (range !== undefined && isInside) return { start, end };
	const clipped = { start: Math.max(0, start), end: Math.min(end, text.length) };
	if (range === undefined || clipped.start >= clipped.end) return undefined;
	report.count('clipped', where);
	return clipped;
}

/** The one place near by where words stand; where a length is known, they must be as long, so that a title is not taken for words. */
function findWords(
	text: string,
	words: string,
	near: number,
	length: number | undefined
): Stretch | undefined {
	const isTelling =
		words.length >= 8 && (length === undefined || Math.abs(length - words.length) <= 2);
	if (!isTelling) return undefined;
	const from = Math.max(0, Math.min(near, text.length) - nearby);
	const window = text.slice(from, from + 2 * nearby + words.length);
	const at = window.indexOf(words);
	if (at < 0 || window.includes(words, at + 1)) return undefined;
	return { start: from + at, end: from + at + words.length };
}
