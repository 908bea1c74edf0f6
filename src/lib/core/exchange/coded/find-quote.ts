import type { Stretch } from '../../anchors';

/** Looks for quotes in one text, whatever their line breaks, runs of spaces and kinds of quotation marks: up to two places, since two are as good as many. */
export function findQuote(text: string): (quote: string) => Stretch[] {
	const { words, places } = folded(text);
	return (quote) => {
		const sought = folded(withoutMarks(quote)).words;
		if (sought === '') return [];
		const found: Stretch[] = [];
		for (let at = words.indexOf(sought); at >= 0 && found.length < 2;) {
			const last = places[at + sought.length - 1] ?? 0;
			found.push({ start: places[at] ?? 0, end: last + 1 });
			at = words.indexOf(sought, at + 1);
		}
		return found;
	};
}

/** Marks around a quote, and dots where it was cut, are not part of it. */
function withoutMarks(quote: string): string {
	return quote
		.trim()
		.replace(/^(?:["“”„«»‘’']|…|\.{3}|\[(?:…|\.{3})\]|\s)+/u, '')
		.replace(/(?:["“”«»‘’']|…|\.{3}|\[(?:…|\.{3})\]|\s)+$/u, '');
}

const alike: Readonly<Record<string, string>> = {
	'‘': "'",
	'’': "'",
	'‚': "'",
	'“': '"',
	'”': '"',
	'„': '"',
	'«': '"',
	'»': '"'
};

/** A text with every run of white space as one space, and where each of its signs stands in the text. */
function folded(text: string): { words: string; places: number[] } {
	let words = '';
	const places: number[] = [];
	for (const { 0: piece, index } of text.matchAll(/\s+|\S+/g)) {
		if (/^\s/.test(piece)) {
			words += ' ';
			places.push(index);
			continue;
		}
		words += piece.replace(/[‘’‚“”„«»]/g, (sign) => alike[sign] ?? sign);
		for (let at = 0; at < piece.length; at += 1) places.push(index + at);
	}
	return { words, places };
}
