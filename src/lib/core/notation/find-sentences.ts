import { readIfThenBecause } from './read-if-then-because';

const sentenceEnd = /(?<=[.!?]["”’)]?)(?<!\b(?:e\.g|i\.e|et al|vs|cf)\.)\s+(?=["“(]?\p{Lu})/u;
const goesOn = /^(?:this|which)\s(?:in\sturn\s)?(?:leads|results|brings)\b/i;

/** The sentences of a text, one to a line or in paragraphs; lines that were broken on the way are joined. */
export function sentencesOf(text: string): string[] {
	const joined = text.replace(/\r\n?/g, '\n').replace(/(?<![.!?:\n])\n(?=\p{Ll})/gu, ' ');
	const found: string[] = [];
	for (const line of joined.split(/\n+/))
		for (const sentence of line.split(sentenceEnd)) {
			const words = sentence.trim();
			if (words === '') continue;
			if (goesOn.test(words) && found.length > 0) found.push(`${found.pop() ?? ''} ${words}`);
			else found.push(words);
		}
	return found;
}

/** Those sentences of a text that say "if ..., then ..."; other forms are too common in prose to be meant. */
export function ifThenSentences(text: string): string[] {
	return sentencesOf(text).filter(isIfThen);
}

/** Whether a sentence is plainly of the form "If ..., then ...", with or without its reason first. */
export function isIfThen(sentence: string): boolean {
	const at = sentence.search(/\bif\s/i);
	if (at < 0 || (at > 12 && !/^because\b/i.test(sentence))) return false;
	return readIfThenBecause(sentence.slice(at)) !== undefined;
}
