/** The words that a tool names a passage by, ready for comparing. */
export interface WordsOfName {
	/** As written, but without the sign that says that it was cut off. */
	readonly words: string;
	/** Whether the tool cut it off, so that only the beginning can be compared. */
	readonly isCut: boolean;
}

/** A name as words to compare, or nothing where it has none. */
export function wordsOfName(name: string | undefined): WordsOfName | undefined {
	if (name === undefined || name.trim() === '') return undefined;
	const cut = /(?:…|\.\.\.|\[\.\.\.\]|\[…\])\s*$/.exec(name);
	const words = (cut === null ? name : name.slice(0, cut.index).trimEnd()).replace(/\r\n?/g, '\n');
	return words.trim() === '' ? undefined : { words, isCut: cut !== null };
}

/** A name this long that only begins a passage was cut off without a sign. */
const longEnough = 20;

/** How well a passage's words are what it is named by: to the letter, but for blanks (some tools drop line ends, some double them), or not. */
export function matchOf(
	text: string,
	start: number,
	end: number,
	{ words, isCut }: WordsOfName
): 'exact' | 'but for blanks' | 'none' {
	const at = readAlong(text, start, end, words);
	if (at < 0) return 'none';
	const isWhole = isBlankUntil(text, at, end);
	if (!isWhole && !isCut && words.length < longEnough) return 'none';
	const isToTheLetter = standsAt(text, start, words);
	return isToTheLetter && (isCut || start + words.length === end) ? 'exact' : 'but for blanks';
}

/** Reads words along a text, passing over blanks in both; how far that goes, or -1 where they are other words. */
function readAlong(text: string, start: number, end: number, words: string): number {
	let at = start;
	for (let nth = 0; nth < words.length; nth++) {
		const sign = words.charCodeAt(nth);
		if (isBlank(sign)) continue;
		while (at < end && isBlank(text.charCodeAt(at))) at += 1;
		if (at >= end || text.charCodeAt(at) !== sign) return -1;
		at += 1;
	}
	return at;
}

/** Whether words stand at a place, any blank for any other. */
function standsAt(text: string, start: number, words: string): boolean {
	for (let nth = 0; nth < words.length; nth++) {
		const [one, other] = [text.charCodeAt(start + nth), words.charCodeAt(nth)];
		if (one !== other && !(isBlank(one) && isBlank(other))) return false;
	}
	return true;
}

function isBlankUntil(text: string, at: number, end: number): boolean {
	let place = at;
	while (place < end && isBlank(text.charCodeAt(place))) place += 1;
	return place >= end;
}

/** Control characters count as blanks, for they became spaces in the XML. */
function isBlank(code: number): boolean {
	return (
		code <= 0x20 ||
		code === 0xa0 ||
		code === 0x3000 ||
		(code >= 0x2000 && code <= 0x200a) ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x202f
	);
}
