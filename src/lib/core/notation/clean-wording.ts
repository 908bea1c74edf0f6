const keptPrefix =
	/(?:^|[\s(/])(?:non|self|well|person|people|client|patient|user|peer|asset|strength|evidence|goal|trauma|short|long|longer|mid|middle|high|low|lower|one|two|three|four|face|quasi|socio)$/i;
const inflection =
	/^(?:ing|ings|ed|er|ers|est|ful|fully|ness|ly|s|es|able|ment|al|ally|age|hood)\b/i;
const keptEnding =
	/^(?:centred|centered|based|led|related|esteem|being|term|efficacy|level|focused|oriented|informed|specific|making|solving|seeking|friendly|up)\b/i;

/** Puts words together again that were split at a line end; a hyphen that belongs to the word stays. */
export function joinSplitWords(text: string): string {
	return text.replace(
		/([\p{L}]+)([-‐‑\u00AD])[ ]*\n\s*(\p{L}+)/gu,
		(_whole, before: string, hyphen: string, after: string) => {
			const belongs =
				hyphen !== '\u00AD' &&
				!inflection.test(after) &&
				(keptPrefix.test(before) || keptEnding.test(after));
			return belongs || /^\p{Lu}/u.test(after) ? `${before}-${after}` : `${before}${after}`;
		}
	);
}

/** The words of a stretch on one line, without asterisks, soft hyphens and numbered references. */
export function cleanWording(stretch: string): string {
	return joinSplitWords(stretch.replace(/ {2,}/g, ' '))
		.replace(/\u00AD/g, '')
		.replace(/\s*\[\d+(?:\s*[,–-]\s*\d+)*\]/g, '')
		.replace(/\*/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Undoes the backslashes of words that were written in braces. */
export function unescapeProtected(text: string): string {
	return text.replace(/\\([\s\S])/g, '$1');
}

/** Words in braces with backslashes, so that they are read back exactly as they stand. */
export function protectWording(text: string): string {
	return `{${text.replace(/[\\{}]/g, '\\$&')}}`;
}
