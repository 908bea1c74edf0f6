import { anchorAt } from '../../anchors';
import type { CodedPassage } from '../../exchange/coded/coded-passage';
import type { Extract } from '../../model/extract';

/** Where an extract stands: in the stored text, or told by its words and a locator; undefined where there are neither words nor a place. */
export function placeOf(
	{ stretch, quote, locator, name, comments }: CodedPassage,
	text: { readonly sha256: string; readonly text: string } | undefined
): Pick<Extract, 'anchor' | 'located'> | undefined {
	if (text !== undefined && stretch !== undefined) {
		const within = { start: stretch.start, end: Math.min(stretch.end, text.text.length) };
		if (within.end > within.start) return { anchor: anchorAt(text.sha256, text.text, within) };
	}
	const paraphrase = [quote, name, comments[0]].find(
		(words) => words !== undefined && words.trim() !== ''
	);
	const where =
		locator ?? (stretch && `characters ${stretch.start} to ${stretch.end}`) ?? 'place not given';
	if (paraphrase !== undefined)
		return { located: { paraphrase: paraphrase.trim(), locator: where } };
	return locator === undefined
		? undefined
		: { located: { paraphrase: `What stands at ${locator}`, locator } };
}
