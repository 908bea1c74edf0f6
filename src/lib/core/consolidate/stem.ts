/** Endings of steps 2, 3 and 4 with what they turn into. */
const second = pairs(
	'ational ate tional tion enci ence anci ance izer ize abli able alli al entli ent eli e ousli ous ization ize ation ate ator ate alism al iveness ive fulness ful ousness ous aliti al iviti ive biliti ble'
);
const third = pairs('icate ic ative - alize al iciti ic ical ic ful - ness -');
const fourth = pairs(
	'al - ance - ence - er - ic - able - ible - ant - ement - ment - ent - ion - ou - ism - ate - iti - ous - ive - ize -'
);

function pairs(text: string): readonly (readonly [string, string])[] {
	const parts = text.split(' ');
	return parts.flatMap((ending, place) =>
		place % 2 === 0 ? [[ending, (parts[place + 1] ?? '').replace('-', '')] as const] : []
	);
}

const known = new Map<string, string>();

/** The stem that forms of an English word share (Porter, An algorithm for suffix stripping, Program 14, 1980), taken again until nothing more comes off; British -ise is read as -ize. */
export function stemOf(word: string): string {
	const before = known.get(word);
	if (before !== undefined) return before;
	if (!/^[a-z]+$/.test(word)) return word;
	let stem = word.replace(/(?<=.{3})is(e[sd]?|ing|ations?|er)$/, 'iz$1');
	for (let last = ''; last !== stem && /^[a-z]{3,}$/.test(stem);) {
		last = stem;
		stem = stripped(stem);
	}
	known.set(word, stem);
	return stem;
}

function stripped(word: string): string {
	const ended = pastAndGerund(plural(word)).replace(/^(.+)y$/, (all, stem: string) =>
		hasVowel(stem) ? `${stem}i` : all
	);
	const cut = replaced(replaced(ended, second, 0), third, 0);
	return lastLetters(replaced(cut, fourth, 1));
}

function plural(word: string): string {
	if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
	return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function pastAndGerund(word: string): string {
	if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
	const ending = /(?:ed|ing)$/.exec(word)?.[0];
	if (ending === undefined) return word;
	const stem = word.slice(0, -ending.length);
	if (!hasVowel(stem)) return word;
	if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
	if (/([^aeioulsz])\1$/.test(stem)) return stem.slice(0, -1);
	return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function replaced(
	word: string,
	endings: readonly (readonly [string, string])[],
	above: number
): string {
	const found = endings
		.filter(([ending]) => word.endsWith(ending))
		.reduce<readonly [string, string] | undefined>(
			(longest, one) =>
				longest === undefined || one[0].length > longest[0].length ? one : longest,
			undefined
		);
	if (found === undefined) return word;
	const stem = word.slice(0, -found[0].length);
	if (measure(stem) <= above || (found[0] === 'ion' && !/[st]$/.test(stem))) return word;
	return stem + found[1];
}

function lastLetters(word: string): string {
	const stem = word.slice(0, -1);
	if (word.endsWith('e')) {
		const many = measure(stem);
		return many > 1 || (many === 1 && !endsShort(stem)) ? stem : word;
	}
	return word.endsWith('ll') && measure(word) > 1 ? stem : word;
}

/** How often a vowel is followed by a consonant. */
function measure(stem: string): number {
	return shapeOf(stem).match(/v+c+/g)?.length ?? 0;
}

function hasVowel(stem: string): boolean {
	return shapeOf(stem).includes('v');
}

function endsShort(stem: string): boolean {
	return shapeOf(stem).endsWith('cvc') && !/[wxy]$/.test(stem);
}

/** Vowels as v, consonants as c; y is a vowel after a consonant. */
function shapeOf(stem: string): string {
	return stem
		.replace(/(^|[aeiou])y/g, '$1j')
		.replace(/[aeiouy]/g, 'v')
		.replace(/[^v]/g, 'c');
}
