const subject = `(?:i|we|they|you|he|she|it|there)(?:['’]\\p{L}+)?`;
const verb = '(?:is|are|was|were|can|could|may|might|will|would|has|have|had|do|does|did)';

/** Places where a new clause begins so plainly that the words before it belong to something else. */
const colon = /(?::|…|\.\.\.)\s+/gu;
const strong = new RegExp(
	`;\\s+|\\s[–—]\\s|[\\s,](?:but|because|so|and)\\s+(?=${subject}\\s)|(?<=[\\p{Ll}’'])\\s+(?=(?:It|They|We|He|She|This|There|You)(?:['’]\\p{L}+)?\\s)`,
	'giu'
);
const weak = new RegExp(
	`,\\s+(?=(?:${subject}|if)\\s)|,\\s+(?=(?:the|this|these|those|staff|clients|people)\\s+(?:\\p{L}+\\s+){0,3}?${verb}\\s)`,
	'giu'
);

const wordsBeforeStrong = 6;
const wordsBeforeWeak = 12;
const fewestWords = 3;

function wordsIn(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whether a place lies inside brackets or a quotation that opened earlier in the stretch. */
function isEnclosed(before: string): boolean {
	const opened = (before.match(/[([“‘]/g) ?? []).length;
	const closed = (before.match(/[)\]”]|’(?!\p{L})/gu) ?? []).length;
	return opened > closed;
}

/** Capital pronouns count only as written, so the pattern is case-blind but the place is checked here. */
function isBoundary(stretch: string, match: RegExpExecArray): boolean {
	const at = match.index;
	if (isEnclosed(stretch.slice(0, at))) return false;
	const rest = stretch.slice(at + match[0].length);
	if (match[0].trim() === '' && !/^\p{Lu}/u.test(rest)) return false;
	return wordsIn(rest) >= fewestWords;
}

function lastBoundary(stretch: string, pattern: RegExp): number {
	const found = [...stretch.matchAll(pattern)].filter((match) => isBoundary(stretch, match)).at(-1);
	return found ? found.index + found[0].length : 0;
}

/** How many characters of a stretch come before the clause that its marker stands in. */
export function clauseStart(stretch: string): number {
	let start = lastBoundary(stretch, colon);
	if (wordsIn(stretch.slice(start)) > wordsBeforeStrong)
		start += lastBoundary(stretch.slice(start), strong);
	if (wordsIn(stretch.slice(start)) > wordsBeforeWeak)
		start += lastBoundary(stretch.slice(start), weak);
	return start;
}
