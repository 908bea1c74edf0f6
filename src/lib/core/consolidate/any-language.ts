/** Letters whose accents may be left out; elsewhere marks are vowels, and belong to the word. */
const accents = /(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}/gu;
/** Points above and below Hebrew and Arabic letters, which most texts leave out. */
const points = /(?=[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Inherited}])\p{Mn}|\u0640/gu;
/** Scripts that set no space between words. */
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Alphabets in which a word changes mostly at its end. */
const alphabetic =
	/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}]+$/u;

/** So many letters at the beginning of a word stand for all its forms. */
const beginning = 5;

let segmenter: Intl.Segmenter | undefined;

/** Where words stand in a text; what is written without spaces is cut by the dictionary of the machine. */
export function pieces(text: string, form: RegExp): { word: string; index: number }[] {
	return [...text.matchAll(form)].flatMap(({ 0: word, index }) => {
		if (!unspaced.test(word)) return [{ word, index }];
		segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
		return [...segmenter.segment(word)].map((one) => ({
			word: one.segment,
			index: index + one.index
		}));
	});
}

/** A word in lower case; without accents where the letter is the same without them. */
export function foldedWord(word: string): string {
	return word
		.normalize('NFD')
		.toLowerCase()
		.replace(accents, '')
		.replace(points, '')
		.normalize('NFC')
		.replace('’', "'")
		.replaceAll('ß', 'ss');
}

/** Whether a word is so short that in most languages of these alphabets it only holds a sentence together. */
export function isSmall(folded: string): boolean {
	return folded.length < 4 && alphabetic.test(folded);
}

/**
 * What stands for the forms of a word in a language whose endings are not known: its first five letters
 * (McNamee, Nicholas and Mayfield, Addressing morphological variation in alphabetic languages, SIGIR 2009);
 * in scripts other than alphabets of Europe, the word as it is.
 */
export function beginningOf(folded: string): string {
	return alphabetic.test(folded) ? folded.slice(0, beginning) : folded;
}
