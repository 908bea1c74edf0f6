import { cutSentences } from './cut-sentences';
import { isDefinition } from './find-definitions';
import type { Marker } from './find-markers';
import { markersWithin } from './markers-within';
import { findSpeakers, speakerBefore, speakerInBrackets } from './find-speakers';
import type { PassageKind, Span } from './marked-text';
import { sliceOf, withoutBlanks } from './text-lines';

/** A piece of running text whose markers belong together, cut into its sentences. */
export interface Stretch extends Span {
	readonly kind: PassageKind;
	readonly speaker?: string;
	readonly sentences: readonly Span[];
	readonly markers: readonly Marker[];
}

function isExample(sentence: string): boolean {
	return /^\s*(?:for example|for instance|e\.g\.|by way of (?:example|illustration)|consider)\b/i.test(
		sentence
	);
}

/** A new statement begins with a context or intervention once an outcome has closed the one before. */
function opensNext(sofar: readonly Marker[], next: readonly Marker[], sentence: string): boolean {
	const first = next[0]?.roles[0];
	const isClosed =
		sofar.some(({ roles }) => roles.includes('O')) &&
		sofar.some(({ roles }) => roles.includes('M'));
	const refersBack =
		/^\s*(?:this|these|that|it|they|leading|resulting|as a|because|and|but|so|as did)\b/i.test(
			sentence
		);
	return isClosed && first !== undefined && 'CIA'.includes(first) && !refersBack;
}

interface Run {
	readonly sentences: Span[];
	readonly markers: Marker[];
	readonly isDefinition: boolean;
}

/** Gathers marked sentences that go on from one another; one unmarked sentence is borne while no outcome is reached. */
function gatherRuns(text: string, sentences: readonly Span[], markers: readonly Marker[]): Run[] {
	const runs: Run[] = [];
	let gap: Span[] = [];
	for (const sentence of sentences) {
		const own = markersWithin(markers, sentence);
		if (own.length === 0) {
			gap.push(sentence);
			continue;
		}
		const defines = isDefinition(text, own);
		const run = runs.at(-1);
		const hasOutcome = run?.markers.some(({ roles }) => roles.includes('O')) ?? true;
		const goesOn =
			run !== undefined &&
			!run.isDefinition &&
			!defines &&
			gap.length <= (hasOutcome ? 0 : 1) &&
			!opensNext(run.markers, own, sliceOf(text, sentence));
		if (goesOn) {
			run.sentences.push(...gap, sentence);
			run.markers.push(...own);
		} else runs.push({ sentences: [sentence], markers: own, isDefinition: defines });
		gap = [];
	}
	return runs;
}

function kindOfRun(text: string, run: Run, markedShare: number): PassageKind {
	if (run.isDefinition) return 'definition';
	const first = run.sentences[0];
	if (first && isExample(sliceOf(text, first))) return 'narrative';
	return markedShare < 0.5 ? 'narrative' : 'statement';
}

function proseStretches(text: string, span: Span, markers: readonly Marker[]): Stretch[] {
	const sentences = cutSentences(text, span, markers);
	const marked = sentences.filter((sentence) => markersWithin(markers, sentence).length > 0);
	return gatherRuns(text, sentences, markers).map((run) => {
		const start = run.sentences[0]?.start ?? span.start;
		const end = run.sentences.at(-1)?.end ?? span.end;
		const kind = kindOfRun(text, run, marked.length / sentences.length);
		return {
			...withoutBlanks(text, { start, end }),
			kind,
			sentences: run.sentences,
			markers: run.markers
		};
	});
}

function quoteStretch(
	text: string,
	span: Span,
	markers: readonly Marker[],
	speaker?: string
): Stretch {
	const sentences = cutSentences(text, span, markers);
	const quote = { ...withoutBlanks(text, span), kind: 'quote' as const, sentences, markers };
	return speaker === undefined ? quote : { ...quote, speaker };
}

const closing: Readonly<Record<string, string>> = {
	'“': '”',
	'"': '"',
	'‘': '’',
	"'": "'",
	'«': '»'
};

/** Whether the whole stretch stands in quotation marks, apart from who said it. */
function isQuotedWhole(written: string): boolean {
	const trimmed = written.trim();
	const close = closing[trimmed[0] ?? ''];
	if (close === undefined || trimmed.length < 3) return false;
	const words = trimmed.replace(/[[(][^()[\]]{2,60}[)\]]\s?\.?$/u, '');
	const end = words.lastIndexOf(close);
	const first = words.indexOf(close, 1);
	const isOneQuote = '"”»'.includes(close) ? first === end : true;
	return isOneQuote && /^[.\s]*(?:\([^()]{1,24}\)[*.\s]*)*$/.test(words.slice(end + 1));
}

/** Cuts a section into quotes, each with its speaker, and the statements or narrative around them. */
export function cutStretches(
	text: string,
	section: Span,
	markers: readonly Marker[],
	next: string
): Stretch[] {
	const written = sliceOf(text, section);
	const stretches: Stretch[] = [];
	let start = section.start;
	for (const attribution of findSpeakers(written)) {
		const span = { start, end: section.start + attribution.end };
		stretches.push(quoteStretch(text, span, markersWithin(markers, span), attribution.speaker));
		start = span.end;
	}
	const rest = { start, end: section.end };
	const left = markersWithin(markers, rest);
	const words = sliceOf(text, rest);
	const before = speakerBefore(words);
	if (before !== undefined) stretches.push(quoteStretch(text, rest, left, before));
	else if (isQuotedWhole(words))
		stretches.push(
			quoteStretch(text, rest, left, speakerInBrackets(words) ?? speakerInBrackets(next))
		);
	else stretches.push(...proseStretches(text, rest, left));
	return stretches.filter((stretch) => stretch.markers.length > 0);
}
