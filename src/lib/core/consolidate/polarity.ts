import { stemOf } from './stem';
import type { Word } from './words';

/** How a wording turns one of its words: kept as it is, or turned round by "less", "not" or "un-". */
export interface Turn {
	readonly sign: 1 | -1;
	/** The word that turns it stands right before it, or it is turned by its own beginning. */
	readonly close: boolean;
	/** As it reads: "less isolated". */
	readonly phrase: string;
}

/** What a wording says of each of its words, by stem. */
export type Turns = ReadonlyMap<string, Turn>;

/** How far a "less" or "not" reaches, in words that carry content. */
const reach = 2;
const turningStart = /^(?:(?:un|non)(?=.{4})|(?:dis|in|im)(?=.{5}))/;

/** The stem a word is compared by: "unsupported" by that of "supported" where that word is in use, turned round. */
export function comparedStem(
	word: Word,
	inUse: ReadonlySet<string>
): { stem: string; turned: boolean } {
	const start = word.canTurn ? turningStart.exec(word.folded)?.[0] : undefined;
	const rest = start === undefined ? undefined : stemOf(word.folded.slice(start.length));
	return rest !== undefined && inUse.has(rest)
		? { stem: rest, turned: true }
		: { stem: word.stem, turned: false };
}

/** How the words of a wording are turned: each "less", "not" or "more" speaks of the next words of its clause, or of those before where none follows. */
export function turnsOf(words: readonly Word[], inUse: ReadonlySet<string>): Turns {
	const turns = new Map<string, Turn>();
	const content = words.filter(({ is }) => is === 'content');
	for (const word of content) {
		const { stem, turned } = comparedStem(word, inUse);
		if (!turns.has(stem))
			turns.set(stem, { sign: turned ? -1 : 1, close: turned, phrase: word.folded });
	}
	words.forEach((mark, place) => {
		if (mark.is !== 'less' && mark.is !== 'more') return;
		reachedBy(words, place).forEach((word, distance) => {
			const { stem } = comparedStem(word, inUse);
			const before = turns.get(stem);
			if (before === undefined) return;
			const sign = mark.is === 'less' ? (before.sign === 1 ? -1 : 1) : before.sign;
			const close = before.close || distance === 0;
			turns.set(stem, { sign, close, phrase: `${mark.folded} ${before.phrase}` });
		});
	});
	return turns;
}

const being = /^(?:is|are|was|were|be|been|being|become|becomes|became|gets?|got|has|have|had)$/;
const pointing = /^(?:the|a|an|their|his|her|its|our|your|my|this|that|these|those|in|of)$/;

/** The words of its clause that a "less" or "more" speaks of, the nearest first. */
function reachedBy(words: readonly Word[], place: number): readonly Word[] {
	const mark = words[place];
	const inClause = words.filter(({ is, clause }) => is === 'content' && clause === mark?.clause);
	const after = inClause.filter(({ start }) => start > (mark?.start ?? 0)).slice(0, reach);
	const before = inClause.filter(({ start }) => start < (mark?.start ?? 0)).reverse();
	if (after.length === 0 || followsIt(words, place)) return before.slice(0, reach);
	return after;
}

/** Whether a word such as "reduced" stands behind what it speaks of: after "is", or after its noun and before nothing it could point to. */
function followsIt(words: readonly Word[], place: number): boolean {
	const [last, mark, next] = [words[place - 1], words[place], words[place + 1]];
	if (mark?.canFollow !== true || last?.clause !== mark.clause) return false;
	if (being.test(last.folded)) return true;
	return last.is === 'content' && next?.is === 'filler' && !pointing.test(next.folded);
}

/** Two ways of saying that turn a word both use opposite ways. */
export interface Reversal {
	readonly says: string;
	readonly against: string;
}

/** Where one wording says the reverse of another, in their words; a turn further off counts only where the other turns nothing. */
export function reversal(one: Turns, other: Turns): Reversal | undefined {
	const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
	for (const stem of fewer.keys()) {
		const mine = one.get(stem);
		const theirs = other.get(stem);
		if (!more.has(stem) || mine === undefined || theirs === undefined) continue;
		if (mine.sign === theirs.sign) continue;
		const [turned, plain] = mine.sign < 0 ? [mine, other] : [theirs, one];
		if (turned.close || !turnsAnything(plain)) return { says: mine.phrase, against: theirs.phrase };
	}
	return undefined;
}

function turnsAnything(turns: Turns): boolean {
	return [...turns.values()].some(({ sign }) => sign < 0);
}
