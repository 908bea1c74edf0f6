import { isIfThen, sentencesOf } from '../../notation/find-sentences';
import { readSentence } from '../../notation/if-then-because';
import { readDelimited } from './read-delimited';
import { trimmed, type Table } from './table';

/** Reads a text as a table: cells between tabs or commas, or if-then-because sentences, one to a row. */
export function readPasted(name: string, text: string): Table {
	if (text.includes('\t')) return readDelimited(name, text, '\t');
	const sentences = sentencesOf(text);
	const found = meant(sentences);
	if (found.length === 0) return readDelimited(name, text);
	// Among many other sentences only those are meant; in a list of them the others are to be seen.
	const isList = found.length * 2 >= sentences.length;
	const others = sentences.length - found.length;
	return trimmed(
		name,
		(isList ? sentences : found).map((sentence) => [sentence]),
		isList ? [] : [`${others} other sentences were left out: they do not say if and then.`]
	);
}

/** Sentences that say if and then; or all that can be read, where those are most of them. */
function meant(sentences: readonly string[]): readonly string[] {
	const plain = sentences.filter(isIfThen);
	if (plain.length > 0) return plain;
	const readable = sentences.filter((sentence) => readSentence(sentence) !== undefined);
	return readable.length * 2 > sentences.length ? readable : [];
}
