import { beginningOf, foldedWord, isSmall, pieces } from './any-language';
import type { Language } from './language';
import { stemOf } from './stem';

/** A word of a wording, where it stands, and what it counts as. */
export interface Word {
	readonly start: number;
	readonly end: number;
	/** Lower case, without accents. */
	readonly folded: string;
	readonly stem: string;
	/** What is compared; what turns others round (less, not) or up (more); what only holds a sentence together. */
	readonly is: 'content' | 'less' | 'more' | 'filler';
	/** A "less" or "more" that can stand behind what it speaks of: "isolation is reduced". */
	readonly canFollow: boolean;
	/** Whether its own beginning can turn it round: un-, dis-. */
	readonly canTurn: boolean;
	/** Words of one clause share its number. */
	readonly clause: number;
}

const wordForm = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\p{N}+/gu;
const plainForm = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;
const clauseEnd = /[.,;:!?()–—]/u;

const fillers = listed(
	'a about all also am an and any are as at be because been being both but by can could did do does doing during each either even ever for from further get gets getting got had has have having he her here hers him his how i if in into is it its itself just may me might must my of off on once one only or other our out over own same she should so some such since before after make makes made come comes least most ahead themselves himself herself though although yet still however than that the their them then there these they this those through to too under until up us very was we were what when where which while who whom whose why will with would you your s t'
);
const joints = listed(
	'but because so although though while whereas which who when if therefore as since before after until'
);
const never = listed(
	'not no never without lack lacks lacking lacked absent absence cannot neither nor none nobody nothing unable fail fails failed failing failure hardly scarcely barely seldom rarely less fewer'
);
const down = listed(
	'low lower lowered lowers decrease decreases decreased decreasing reduce reduces reduced reducing reduction reductions decline declines declined declining diminish diminishes diminished diminishing lose loses losing lost loss weak weaker weaken weakens weakened worse worsen worsens worsened worsening poor poorer bad negative prevent prevents prevented preventing stop stops stopped avoid avoids avoided'
);
const upward = listed(
	'more greater high higher raise raises raised rise rises rising increase increases increased increasing grow grows growing growth grew improve improves improved improving improvement improvements better gain gains gained gaining enhance enhances enhanced enhancing strong stronger strengthen strengthens strengthened strengthening good positive'
);

function listed(text: string): ReadonlySet<string> {
	return new Set(text.split(' '));
}

/** The words of a wording in order, by the rules of its language. */
export function wordsOf(text: string, language: Language = 'english'): Word[] {
	return language === 'english' ? englishWords(text) : plainWords(text);
}

function englishWords(text: string): Word[] {
	const words: Word[] = [];
	let clause = 0;
	let last = 0;
	for (const { word: found, index } of pieces(text, wordForm)) {
		const folded = foldedWord(found);
		if (clauseEnd.test(text.slice(last, index)) || joints.has(folded)) clause += 1;
		last = index + found.length;
		const is = kindOf(folded);
		const canFollow = is !== 'content' && !never.has(folded) && folded !== 'more';
		const stem = stemOf(bare(folded));
		words.push({ start: index, end: last, folded, stem, is, canFollow, canTurn: true, clause });
	}
	return words;
}

/** Nothing is known of which words turn or join: short ones are left out, and how rare a word is decides what it counts. */
function plainWords(text: string): Word[] {
	return pieces(text, plainForm).map(({ word, index }) => {
		const folded = foldedWord(word);
		return {
			start: index,
			end: index + word.length,
			folded,
			stem: beginningOf(folded),
			is: isSmall(folded) ? ('filler' as const) : ('content' as const),
			canFollow: false,
			canTurn: false,
			clause: 0
		};
	});
}

/** Without what is drawn on to it: client's, didn't. */
function bare(folded: string): string {
	return folded.replace(/'.*$/u, '');
}

function kindOf(folded: string): Word['is'] {
	if (never.has(folded) || down.has(folded) || folded.endsWith("n't")) return 'less';
	if (upward.has(folded)) return 'more';
	return fillers.has(bare(folded)) ? 'filler' : 'content';
}
