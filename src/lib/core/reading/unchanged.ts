/** A stretch that stands the same in an earlier and a later text. */
export interface Unchanged {
	/** Where it starts in the earlier text, and in the later. */
	readonly before: number;
	readonly after: number;
	readonly length: number;
}

interface Part {
	readonly before: number;
	readonly beforeEnd: number;
	readonly after: number;
	readonly afterEnd: number;
}

/** What stands the same in two texts, in order: by lines first, in what is left by words, then at the edges by letters. */
export function unchangedStretches(before: string, after: string): Unchanged[] {
	const texts = { before, after };
	const whole = { before: 0, beforeEnd: before.length, after: 0, afterEnd: after.length };
	const found = between(texts, whole, /[^\n]*\n|[^\n]+$/g, (rest) =>
		between(texts, rest, /\s+|[^\s]+/g, () => [])
	);
	return joined(found);
}

interface Texts {
	readonly before: string;
	readonly after: string;
}

/** The same beginning and end of two parts, what pieces that stand once in each hold together in between, and what `finer` finds in the rest. */
function between(
	texts: Texts,
	part: Part,
	pieces: RegExp,
	finer: (rest: Part) => Unchanged[]
): Unchanged[] {
	const { start, end, middle } = trimmed(texts, part);
	if (middle.before === middle.beforeEnd || middle.after === middle.afterEnd)
		return [...start, ...end];
	const held = inOrder(onceInBoth(texts, middle, pieces));
	const inner =
		held.length === 0
			? finer(middle)
			: gapsBetween(middle, held).flatMap((rest, at) => [
					...between(texts, rest, pieces, finer),
					...held.slice(at, at + 1)
				]);
	return [...start, ...inner, ...end];
}

function trimmed({ before, after }: Texts, part: Part) {
	const most = Math.min(part.beforeEnd - part.before, part.afterEnd - part.after);
	let head = 0;
	while (head < most && before[part.before + head] === after[part.after + head]) head += 1;
	let tail = 0;
	while (
		tail < most - head &&
		before[part.beforeEnd - 1 - tail] === after[part.afterEnd - 1 - tail]
	)
		tail += 1;
	const middle = {
		before: part.before + head,
		beforeEnd: part.beforeEnd - tail,
		after: part.after + head,
		afterEnd: part.afterEnd - tail
	};
	const stretch = (before: number, after: number, length: number) =>
		length === 0 ? [] : [{ before, after, length }];
	return {
		start: stretch(part.before, part.after, head),
		end: stretch(middle.beforeEnd, middle.afterEnd, tail),
		middle
	};
}

/** Pieces that stand exactly once in each part: what cannot be mistaken for another. */
function onceInBoth({ before, after }: Texts, part: Part, pieces: RegExp): Unchanged[] {
	const mine = placesOf(before, part.before, part.beforeEnd, pieces);
	const theirs = placesOf(after, part.after, part.afterEnd, pieces);
	return [...mine].flatMap(([piece, at]) => {
		const there = theirs.get(piece);
		return at < 0 || there === undefined || there < 0 || piece.trim() === ''
			? []
			: [{ before: at, after: there, length: piece.length }];
	});
}

/** Where each piece stands; -1 where it stands more than once. */
function placesOf(text: string, start: number, end: number, pieces: RegExp): Map<string, number> {
	const places = new Map<string, number>();
	for (const { 0: piece, index } of text.slice(start, end).matchAll(pieces))
		places.set(piece, places.has(piece) ? -1 : start + index);
	return places;
}

/** The longest run of pieces that come in the same order in both texts. */
function inOrder(pieces: readonly Unchanged[]): Unchanged[] {
	const ends: number[] = [];
	const previous: (number | undefined)[] = [];
	pieces.forEach((piece, at) => {
		let [low, high] = [0, ends.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pieces[ends[middle] as number] as Unchanged).after < piece.after) low = middle + 1;
			else high = middle;
		}
		previous[at] = ends[low - 1];
		ends[low] = at;
	});
	const run: Unchanged[] = [];
	for (let at = ends.at(-1); at !== undefined; at = previous[at]) run.push(pieces[at] as Unchanged);
	return run.reverse();
}

function gapsBetween(part: Part, held: readonly Unchanged[]): Part[] {
	const gaps: Part[] = [];
	let { before, after } = part;
	for (const one of held) {
		gaps.push({ before, beforeEnd: one.before, after, afterEnd: one.after });
		before = one.before + one.length;
		after = one.after + one.length;
	}
	return [...gaps, { before, beforeEnd: part.beforeEnd, after, afterEnd: part.afterEnd }];
}

/** Neighbours that touch in both texts are one stretch. */
function joined(stretches: readonly Unchanged[]): Unchanged[] {
	const all: Unchanged[] = [];
	for (const one of stretches) {
		const last = all.at(-1);
		if (
			last !== undefined &&
			last.before + last.length === one.before &&
			last.after + last.length === one.after
		)
			all[all.length - 1] = { ...last, length: last.length + one.length };
		else all.push(one);
	}
	return all;
}
