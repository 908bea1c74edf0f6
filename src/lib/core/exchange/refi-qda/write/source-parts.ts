import { findAnchor, standsAt, type Stretch } from '../../../anchors';
import type { Extract } from '../../../model/extract';
import type { Source } from '../../../model/source';
import { isWholeDocument, type Told } from './told-text';

/** What a source comes to in the standard's terms. */
export interface SourceParts {
	/** The text that reading and coding show here, as far as it is held. */
	readonly text?: string;
	/** Extracts that stand in it. */
	readonly inText: readonly { readonly extract: Extract; readonly stretch: Stretch }[];
	/** Extracts that stand in no text, in the order they were made. */
	readonly told: readonly Told[];
	/** Extracts that only say that codes are given to the whole document. */
	readonly whole: readonly Extract[];
	/** Of those told, how many have their words in a text that is not written. */
	readonly lost: number;
	/** How many stand in an earlier text and were found again in this one. */
	readonly found: number;
}

/** Sorts the extracts of a source by where they stand. */
export function partsOfSource(
	source: Source,
	extracts: readonly Extract[],
	texts: ReadonlyMap<string, string>
): SourceParts {
	const version = source.currentText && source.texts[source.currentText];
	const sha256 = version?.sha256 ?? Object.values(source.texts).at(-1)?.sha256;
	const text = sha256 === undefined ? undefined : texts.get(sha256);
	const inText: { extract: Extract; stretch: Stretch }[] = [];
	const told: Told[] = [];
	const whole: Extract[] = [];
	const counts = { lost: 0, found: 0 };
	for (const extract of extracts) {
		const { anchor, located } = extract;
		const stretch = anchor && text !== undefined ? findAnchor(text, anchor) : undefined;
		if (anchor !== undefined && stretch !== undefined) {
			if (anchor.text !== sha256 || !standsAt(text ?? '', anchor)) counts.found += 1;
			inText.push({ extract, stretch });
		} else if (anchor !== undefined) {
			counts.lost += 1;
			const locator = `characters ${anchor.start} to ${anchor.end} of a text that is not written here`;
			told.push({ extract, words: anchor.exact, locator });
		} else if (isWholeDocument(extract)) whole.push(extract);
		else if (located !== undefined)
			told.push({ extract, words: located.paraphrase, locator: located.locator });
	}
	inText.sort(
		(one, other) => one.stretch.start - other.stretch.start || one.stretch.end - other.stretch.end
	);
	return { ...(text === undefined ? {} : { text }), inText, told, whole, ...counts };
}
