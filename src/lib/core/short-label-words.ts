import { wordsOf } from './consolidate/words';

/** A word of a clause as written, and whether it has to stay. */
export interface Piece {
	readonly text: string;
	/** It turns the sense of the clause, or is what such a word speaks of. */
	readonly stays: boolean;
}

const helping =
	/^(?:am|is|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|may|might|shall|should|must)$/iu;
const hanging =
	/^(?:and|or|of|the|a|an|to|in|on|at|for|with|by|that|which|who|whose|from|but|as|their|its|his|her|if|when|where|than|other|into|about|more)$/iu;
const turningAside = /^(?:that|which|who|whose|if|when|where)$/iu;
const opening = /^(?:and|or|of|to|in|on|at|for|with|by|that|which|who|whose|from|if|when|where)$/iu;

/** The words of a clause; each "less", "not" or "more" stays with so many words that it speaks of, and with the "do" or "is" before it. */
export function piecesOf(clause: string, reach: number): Piece[] {
	const texts = clause.split(' ').filter((one) => one !== '');
	const kinds = texts.map((text, place) => kindOf(text, texts[place - 1]));
	const staying = new Set<number>();
	kinds.forEach((kind, place) => {
		if (kind !== 'turning') return;
		const aside = texts.findIndex((one, at) => at > place && turningAside.test(one));
		const spokenOf = kinds.flatMap((one, at) =>
			at > place && one === 'content' && (aside < 0 || at < aside) ? [at] : []
		);
		const end = spokenOf.slice(0, reach).at(-1) ?? place;
		const isLed = helping.test(texts[place - 1] ?? '') || end === place;
		const start = isLed ? Math.max(0, place - 1) : place;
		for (let at = start; at <= end; at += 1) staying.add(at);
	});
	return texts.map((text, place) => ({ text, stays: staying.has(place) }));
}

/** So many first words, and of the others those that stay; dots where words between are left out. */
export function joined(pieces: readonly Piece[], first: number): string {
	const runs: Piece[][] = [];
	let isOpen = false;
	pieces.forEach((piece, place) => {
		const isIn = place < first || piece.stays;
		if (isIn && isOpen) runs.at(-1)?.push(piece);
		else if (isIn) runs.push([piece]);
		isOpen = isIn;
	});
	return runs
		.map((run) => (run.at(-1) === pieces.at(-1) ? run : withoutLooseEnd(run)))
		.filter((run) => run.length > 0)
		.map((run) => run.map(({ text }) => text).join(' '))
		.join(' … ')
		.replace(/[\s.,;:]+(?=$| …)/gu, '');
}

/** Without last words that lead on to what is left out: "whose partner did", "with other". */
function withoutLooseEnd(run: readonly Piece[]): readonly Piece[] {
	const isLoose = (piece?: Piece) =>
		piece?.stays === false && (hanging.test(piece.text) || helping.test(piece.text));
	let end = run.length;
	while (end > 0 && isLoose(run[end - 1])) end -= 1;
	const [opener, last] = [run[end - 2], run[end - 1]];
	const leadsOn = opener !== undefined && !opener.stays && opening.test(opener.text);
	if (end <= 2 || !leadsOn || last?.stays !== false) return run.slice(0, end);
	return withoutLooseEnd(run.slice(0, end - 2));
}

function kindOf(text: string, before = ''): 'turning' | 'content' | 'filler' {
	if (/^longer\b/iu.test(text) && /^(?:no|any)$/iu.test(before)) return 'turning';
	const kinds = wordsOf(text).map(({ is }) => is);
	if (kinds.some((is) => is === 'less' || is === 'more')) return 'turning';
	return kinds.includes('content') ? 'content' : 'filler';
}
