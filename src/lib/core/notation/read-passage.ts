import type { Stretch } from './cut-stretches';
import { type FoundWording, findWording } from './find-wording';
import { findQuotations } from './find-quotations';
import type { Marker } from './find-markers';
import type { MarkedOccurrence, Passage, SetAside, Span } from './marked-text';
import { proposeLabel } from './propose-label';
import { type LedIn, proposeLinks } from './propose-links';

/** The two texts a stretch is read from, and the heading above it. */
export interface PassagePlace {
	readonly reading: string;
	readonly given: string;
	readonly heading?: string | undefined;
}

interface Reading {
	readonly occurrences: MarkedOccurrence[];
	readonly ledIn: LedIn[];
	readonly setAside: SetAside[];
}

const borrowed =
	/\b(?:similar|same) contexts?\b|\bcontexts? (?:as|of|from) (?:in |for )?(?:above|before|statement|CMOC?\s*\d+)/i;

function toOccurrence(
	marker: Marker,
	found: FoundWording,
	verbatim: boolean,
	previous?: string
): MarkedOccurrence {
	return {
		roles: marker.roles,
		...(marker.relation ? { relation: marker.relation } : {}),
		wording: found.wording,
		proposedLabel: proposeLabel(found.wording, found.joining === 'and' ? previous : undefined),
		starred: marker.starred || found.starred,
		verbatim,
		...(found.hedge ? { hedge: found.hedge } : {}),
		markerStart: marker.start,
		markerEnd: marker.end,
		wordingStart: found.start,
		wordingEnd: found.end
	};
}

/** Words further before a marker than this, in characters, are not taken to belong to it. */
const furthestWords = 6000;

/** Where the sentence of each marker begins. */
function sentenceStarts({ markers, sentences, start }: Stretch): number[] {
	let at = 0;
	return markers.map((marker) => {
		while ((sentences[at]?.end ?? Infinity) <= marker.start) at++;
		return sentences[at]?.start ?? start;
	});
}

/** The first quotation that a marker stands in, looked for from left to right. */
function quotationFinder(quotations: readonly Span[]): (place: number) => Span | undefined {
	let at = 0;
	return (place) => {
		while ((quotations[at]?.end ?? Infinity) <= place) at++;
		const quotation = quotations[at];
		return quotation && quotation.start < place ? quotation : undefined;
	};
}

function ledInBy(found: FoundWording, startsSentence: boolean): LedIn {
	return {
		...(found.cue ? { cue: found.cue } : {}),
		joining: startsSentence && found.joining !== 'and' ? 'break' : found.joining,
		isClause: isClause(found.wording),
		startsSentence
	};
}

/** Reads the markers of one stretch with their words; a marker without words is set aside. */
function readStretch(stretch: Stretch, { reading, given }: PassagePlace): Reading {
	const result: Reading = { occurrences: [], ledIn: [], setAside: [] };
	const quotationAt = quotationFinder(findQuotations(reading, stretch));
	const starts = sentenceStarts(stretch);
	let from = stretch.start;
	stretch.markers.forEach((marker, place) => {
		const sentence = starts[place] ?? from;
		const startsSentence = sentence >= from;
		const quotation = quotationAt(marker.start);
		const wordsFrom = Math.max(
			from,
			sentence,
			marker.start - furthestWords,
			(quotation?.start ?? -1) + 1
		);
		const told = stretch.kind === 'quote' || quotation !== undefined;
		const found = findWording({ reading, given, verbatim: told }, wordsFrom, marker);
		from = marker.end;
		if (/[\p{L}\p{N}]/u.test(found.wording) || given[found.end] === '}') {
			const previous = result.occurrences.at(-1)?.wording;
			result.occurrences.push(toOccurrence(marker, found, told || found.quoted, previous));
			result.ledIn.push(ledInBy(found, startsSentence));
		} else result.setAside.push(wordless(marker, given));
	});
	return result;
}

/** Whether the words have a verb of their own near their start, so that they say something new. */
function isClause(wording: string): boolean {
	const verb =
		/^(?:\S+\s+){1,4}?(?:is|are|was|were|has|have|had|can|could|will|would|may|feels?|gets?|receives?|needs?)\b/i;
	return verb.test(wording);
}

function wordless({ start, end }: Marker, given: string): SetAside {
	return { start, end, text: given.slice(start, end), reason: 'No words stand before it.' };
}

/** Reads one stretch of marked text as a passage, or as nothing where no marker has words. */
export function readPassage(
	stretch: Stretch,
	place: PassagePlace
): { passage?: Passage; setAside: readonly SetAside[] } {
	const { occurrences, ledIn, setAside } = readStretch(stretch, place);
	if (occurrences.length === 0) return { setAside };
	const span: Span = { start: stretch.start, end: stretch.end };
	const borrows = borrowed.exec(place.reading.slice(span.start, span.end))?.[0];
	const passage: Passage = {
		...span,
		text: place.given.slice(span.start, span.end),
		kind: stretch.kind,
		...(stretch.speaker === undefined ? {} : { speaker: stretch.speaker }),
		...(place.heading === undefined ? {} : { heading: place.heading }),
		...(borrows === undefined ? {} : { borrowsContexts: borrows.replace(/\s+/g, ' ') }),
		occurrences,
		links: stretch.kind === 'definition' ? [] : proposeLinks(occurrences, ledIn)
	};
	return { passage, setAside };
}
