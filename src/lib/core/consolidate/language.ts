/** By which rules wordings are compared: those of English, or those that hold in any language. */
export type Language = 'english' | 'other';

/** Small words that hold sentences together: in English, and in languages that are written with the same letters. Words that both have are in neither list. */
const english = listed(
	'the of and to is are with that they their not who be have for from by it this which when because if then'
);
const others = listed(
	'der und nicht mit ist dem ein eine sich auch wenn weil werden le les et est une dans pour pas qui sur avec sont aux el los las una con por para del que se como il gli della di che per non sono nel dei os uma não em com dos het een van niet zijn voor naar och att är inte för och det som på til og ikke av jest nie się na jako ve bir için ile'
);
const wordForm = /[\p{L}\p{M}]+/gu;

function listed(text: string): ReadonlySet<string> {
	return new Set(text.split(' '));
}

/** Guesses from the small words, the accents and the script of some wordings whether they are in English; short labels without any such sign are taken for English. */
export function guessLanguage(texts: readonly string[]): Language {
	let forEnglish = 0;
	let against = 0;
	for (const text of texts)
		for (const [word] of text.toLowerCase().matchAll(wordForm)) {
			if (english.has(word)) forEnglish += 1;
			else if (others.has(word) || /[^a-z]/.test(word)) against += 1;
		}
	return against > forEnglish ? 'other' : 'english';
}
