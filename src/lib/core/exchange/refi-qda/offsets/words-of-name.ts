/** The words that a tool names a passage by, ready for comparing. */
export interface WordsOfName {
	/** As written, every blank a space. */
	readonly exact: string;
	/** Without blanks: some tools drop line ends, some double them. */
	readonly bare: string;
	/** Whether the tool cut it off, so that only the beginning can be compared. */
	readonly isCut: boolean;
}

/** A name as words to compare, or nothing where it has none. */
export function wordsOfName(name: string | undefined): WordsOfName | undefined {
	if (name === undefined || name.trim() === '') return undefined;
	const cut = /\s*(?:…|\.\.\.|\[\.\.\.\]|\[…\])\s*$/.exec(name);
	const kept = cut === null ? name : name.slice(0, cut.index);
	const bare = withoutBlanks(kept);
	return bare === '' ? undefined : { exact: withSpaces(kept), bare, isCut: cut !== null };
}

/** How well a passage's words are what it is named by: to the letter, but for blanks, or not. */
export function matchOf(
	text: string,
	start: number,
	end: number,
	name: WordsOfName
): 'exact' | 'but for blanks' | 'none' {
	// A passage much longer or shorter than its name is not compared: that would take long.
	const most = 4 * name.exact.length + 200;
	if (end <= start || (!name.isCut && end - start > most)) return 'none';
	const quote = text.slice(start, Math.min(end, start + most));
	const spaced = withSpaces(quote);
	if (name.isCut ? spaced.startsWith(name.exact) : spaced === name.exact) return 'exact';
	const bare = withoutBlanks(quote);
	// An ellipsis may stand in the words themselves.
	const isWhole =
		bare === name.bare || (name.isCut && /^(?:…|\.\.\.)$/.test(bare.slice(name.bare.length)));
	if (isWhole || (name.isCut && bare.startsWith(name.bare))) return 'but for blanks';
	const isCutUnmarked = name.bare.length >= 20 && bare.startsWith(name.bare);
	return isCutUnmarked ? 'but for blanks' : 'none';
}

function withSpaces(words: string): string {
	// eslint-disable-next-line no-control-regex -- control characters became spaces in the XML
	return words.replace(/\r\n?|[\s\u0000-\u001f]/g, ' ');
}

function withoutBlanks(words: string): string {
	// eslint-disable-next-line no-control-regex -- control characters became spaces in the XML
	return words.replace(/[\s\u0000-\u001f]+/g, '');
}
