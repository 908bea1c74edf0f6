import { type WritableLink, writeLinksLine } from './links-line';
import type { MarkedOccurrence, Passage, ProposedLink } from './marked-text';
import { readMarkedText } from './read-marked-text';
import { type WritableOccurrence, writeSentence } from './write-sentence';

/** What can be written as marked text: occurrences in order, and links that name them by their place. */
export interface WritableConfiguration {
	readonly occurrences: readonly WritableOccurrence[];
	readonly links: readonly WritableLink[];
}

function isSameOccurrence(read: MarkedOccurrence | undefined, meant: WritableOccurrence): boolean {
	if (!read || read.wording !== meant.wording) return false;
	if (read.roles.join('/') !== meant.roles.join('/')) return false;
	if (read.starred !== (meant.starred ?? false)) return false;
	if (read.verbatim !== (meant.verbatim ?? false)) return false;
	return (read.hedge ?? 'stated') === (meant.hedge ?? 'stated');
}

function linkKey({ from, to, toLink, kind, hedge }: WritableLink): string {
	const sorted = (ends: readonly number[]) => [...ends].sort((one, other) => one - other).join('+');
	return [sorted(from), kind, toLink ?? sorted(to), hedge ?? 'stated'].join(' ');
}

/** Links are as meant when the same are said; where none are meant, those only implied do no harm. */
function areSameLinks(read: readonly ProposedLink[], meant: readonly WritableLink[]): boolean {
	if (meant.some(({ toLink }) => toLink !== undefined)) return false;
	const said = meant.length === 0 ? read.filter(({ implied }) => !implied) : read;
	if (said.some(({ implied }) => implied)) return false;
	return said.map(linkKey).sort().join() === meant.map(linkKey).sort().join();
}

function readBack(text: string): Passage | undefined {
	const { passages } = readMarkedText(text);
	return passages.length === 1 ? passages[0] : undefined;
}

/** Writes the sentence as plainly as it can be and still be read back: words go into braces only where they must. */
function writeReadably({ occurrences, links }: WritableConfiguration): string {
	const inBraces = new Set<number>();
	for (let round = 0; round < 3; round++) {
		const sentence = writeSentence(occurrences, links, (place) => inBraces.has(place));
		const read = readBack(sentence);
		if (!read) break;
		const lost = occurrences.flatMap((occurrence, place) =>
			isSameOccurrence(read.occurrences[place], occurrence) ? [] : [place]
		);
		if (lost.length === 0 && read.occurrences.length === occurrences.length) return sentence;
		for (const place of lost) inBraces.add(place);
	}
	return writeSentence(occurrences, links, () => true);
}

/**
 * Writes a configuration with inline role markers, so that reading it again gives the same occurrences and links;
 * links that the sentence cannot say follow it as one line in square brackets.
 */
export function writeMarkedText(configuration: WritableConfiguration): string {
	if (configuration.occurrences.length === 0) return '';
	const sentence = writeReadably(configuration);
	if (areSameLinks(readBack(sentence)?.links ?? [], configuration.links)) return sentence;
	return `${sentence}\n${writeLinksLine(configuration.links)}`;
}
