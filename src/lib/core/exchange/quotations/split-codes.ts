/** How the codes in one cell are told apart. */
export type CodeSeparator = 'whole' | 'lines' | 'semicolons' | 'commas' | 'bars';

/** Each way in plain words, in the order they are offered. */
export const codeSeparatorWords: Readonly<Record<CodeSeparator, string>> = {
	whole: 'One code in each cell',
	lines: 'Lines or bullets',
	semicolons: 'Semicolons',
	commas: 'Commas',
	bars: 'Upright bars (|)'
};

const signs: Readonly<Record<CodeSeparator, RegExp | undefined>> = {
	whole: undefined,
	lines: /\n|[•●▪◦‣]/,
	semicolons: /;/,
	commas: /,/,
	bars: /\|/
};

/** The codes of a cell, and whether they could as well be others. */
export interface SplitCodes {
	readonly codes: readonly string[];
	/** Another way that fits the known codes as well as this. */
	readonly other?: readonly string[];
	/** How many of them no list of codes knows. */
	readonly unknown: number;
}

/** A code's name as it is compared. */
export function foldedCode(name: string): string {
	return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Names of codes that are known, as they are compared. */
export class KnownCodes {
	readonly #names: ReadonlySet<string>;
	/** Characters of the longest. */
	readonly longest: number;

	constructor(names: Iterable<string>) {
		this.#names = new Set([...names].map(foldedCode));
		this.longest = [...this.#names].reduce((most, { length }) => Math.max(most, length), 0);
	}

	has(name: string): boolean {
		return this.#names.has(foldedCode(name));
	}
}

/** A way to read the pieces from some place on: how many make the first code. */
interface Way {
	readonly unknown: number;
	readonly length: number;
	/** The first code of another way with as few unknown codes that parts from it here. */
	readonly other?: number;
}

/** Cuts a cell into codes. A separator may stand inside a name: of all ways to join the pieces, the one that leaves the fewest codes unknown is taken, and of those the one whose names are longest from the left. */
export function splitCodes(cell: string, separator: CodeSeparator, known: KnownCodes): SplitCodes {
	const pieces = piecesOf(cell, separator);
	const ways = new Map<number, Way>();
	// From the end, so that each place knows the best way for all that follows it.
	for (let from = pieces.length - 1; from >= 0; from--)
		ways.set(from, bestFrom(pieces, from, ways, known));
	const codes = namesAlong(pieces, ways);
	const other = namesAlong(pieces, ways, true);
	return {
		codes,
		unknown: ways.get(0)?.unknown ?? 0,
		...(other.length === codes.length && other.every((name, nth) => name === codes[nth])
			? {}
			: { other })
	};
}

function bestFrom(
	pieces: readonly Piece[],
	from: number,
	ways: ReadonlyMap<number, Way>,
	known: KnownCodes
): Way {
	let best: Way | undefined;
	let name = '';
	for (const [at, { before, words }] of piecesFrom(pieces, from)) {
		const length = at - from + 1;
		name = length === 1 ? words : `${name}${before}${words}`;
		if (length > 1 && name.length > known.longest) break;
		const isKnown = known.has(name);
		// What no list knows is cut at every separator.
		if (!isKnown && length > 1) continue;
		const unknown = (ways.get(at + 1)?.unknown ?? 0) + (isKnown ? 0 : 1);
		// A longer name is met later, and taken before a shorter one that is as good.
		if (best === undefined || unknown < best.unknown) best = { unknown, length };
		else if (unknown === best.unknown) best = { unknown, length, other: best.length };
	}
	return best ?? { unknown: 0, length: 1 };
}

function* piecesFrom(pieces: readonly Piece[], from: number): Generator<readonly [number, Piece]> {
	for (let at = from; at < pieces.length; at++) {
		const piece = pieces[at];
		if (piece !== undefined) yield [at, piece];
	}
}

/** The names of the best way; with the first turn into another way taken where that is asked for. */
function namesAlong(
	pieces: readonly Piece[],
	ways: ReadonlyMap<number, Way>,
	turnsOff = false
): string[] {
	const names: string[] = [];
	let mayTurn = turnsOff;
	for (let from = 0; from < pieces.length;) {
		const { length = 1, other } = ways.get(from) ?? {};
		const taken = mayTurn ? (other ?? length) : length;
		if (taken !== length) mayTurn = false;
		const joined = pieces.slice(from, from + taken);
		names.push(
			joined.map(({ before, words }, nth) => (nth === 0 ? words : `${before}${words}`)).join('')
		);
		from += taken;
	}
	return names;
}

/** Words between two separators, and the separator as it stands before them. */
interface Piece {
	readonly before: string;
	readonly words: string;
}

function piecesOf(cell: string, separator: CodeSeparator): Piece[] {
	const sign = signs[separator];
	const found =
		sign === undefined ? [cell] : cell.split(new RegExp(`(\\s*(?:${sign.source})\\s*)`));
	const pieces: Piece[] = [];
	for (let at = 0; at < found.length; at += 2) {
		const words = (found[at] ?? '').replace(/\s+/g, ' ').trim();
		const bare =
			separator === 'lines' ? words.replace(/^(?:[-–—*·∙]\s+|\d{1,3}[.)]\s+)/, '') : words;
		if (bare !== '')
			pieces.push({ before: (found[at - 1] ?? '').replace(/\s+/g, ' '), words: bare });
	}
	return pieces;
}

/** Proposes how the codes in some cells are told apart, by the signs that stand in them. */
export function guessSeparator(cells: readonly string[]): CodeSeparator {
	const order: readonly CodeSeparator[] = ['lines', 'bars', 'semicolons', 'commas'];
	return order.find((one) => cells.some((cell) => piecesOf(cell, one).length > 1)) ?? 'whole';
}
