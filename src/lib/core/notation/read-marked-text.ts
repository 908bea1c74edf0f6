import { countAnalyticMarks } from './count-marks';
import { type Paragraph, cutParagraphs } from './cut-paragraphs';
import { cutStretches } from './cut-stretches';
import { cutAtHeadings } from './find-headings';
import { type Marker, findMarkers } from './find-markers';
import { type LinksLine, findLinksLines, linksWithin } from './links-line';
import type { MarkedText, Passage, SetAside } from './marked-text';
import { markersWithin } from './markers-within';
import { overwrite, protectedSpans, readingText } from './reading-text';
import { readPassage } from './read-passage';
import { isNotNotation, setAsideOthers } from './set-aside';
import { summarise } from './summarise';

interface Found {
	readonly passages: Passage[];
	readonly setAside: SetAside[];
}

/** A links line speaks of the passage right above it, whose links it replaces. */
function withLinksLines(
	passages: readonly Passage[],
	lines: readonly LinksLine[],
	text: string
): Passage[] {
	return passages.map((passage, place) => {
		const next = passages[place + 1]?.start ?? text.length;
		const line = lines.find(({ start }) => start >= passage.start && start < next);
		if (!line) return passage;
		const end = Math.max(passage.end, line.end);
		const links = linksWithin(line, passage.occurrences.length);
		return { ...passage, end, text: text.slice(passage.start, end), links };
	});
}

function readParagraph(
	found: Found,
	{
		paragraph,
		own,
		next,
		heading,
		given
	}: {
		paragraph: Paragraph;
		own: readonly Marker[];
		next: string;
		heading: string | undefined;
		given: string;
	}
): string | undefined {
	const { reading } = paragraph;
	const { markers, setAside } = setAsideOthers(reading, paragraph, own);
	found.setAside.push(...setAside);
	let current = heading;
	for (const section of cutAtHeadings(reading, paragraph)) {
		current = section.heading ?? current;
		if (markers.length === 0) continue;
		for (const stretch of cutStretches(reading, section, markers, next)) {
			const read = readPassage(stretch, { reading, given, heading: current });
			if (read.passage) found.passages.push(read.passage);
			found.setAside.push(...read.setAside);
		}
	}
	return current;
}

/** The markers of a paragraph, without those in what interrupts it. */
function markersOf(paragraph: Paragraph, markers: readonly Marker[]): Marker[] {
	const { reading } = paragraph;
	return markersWithin(markers, paragraph).filter(({ start }) => reading[start] === '(');
}

function readParagraphs(given: string, reading: string, markers: readonly Marker[]): Found {
	const found: Found = { passages: [], setAside: [] };
	const paragraphs = cutParagraphs(reading);
	let heading: string | undefined;
	paragraphs.forEach((paragraph, place) => {
		const own = markersOf(paragraph, markers);
		const following = paragraphs[place + 1];
		const next = following
			? reading.slice(following.start, Math.min(following.end, following.start + 80))
			: '';
		heading = readParagraph(found, { paragraph, own, next, heading, given });
	});
	return found;
}

/** Reads a text with inline role markers: its passages, the occurrences in them, and the links their words propose. */
export function readMarkedText(text: string): MarkedText {
	const exact = protectedSpans(text);
	const lines = findLinksLines(text).filter(
		(line) => !exact.some(({ start, end }) => start <= line.start && line.end <= end)
	);
	const reading = overwrite(readingText(text), lines, ' ');
	const candidates = findMarkers(reading);
	const isOther = exact.length + lines.length === 0 && isNotNotation(reading, candidates);
	const found = readParagraphs(text, reading, isOther ? [] : candidates);
	const setAside = isOther
		? candidates.map(({ start, end }) => ({
				start,
				end,
				text: text.slice(start, end),
				reason: otherLetters
			}))
		: found.setAside;
	const passages = withLinksLines(found.passages, lines, text);
	const counts = countAnalyticMarks(passages);
	return { passages, counts, setAside, summary: summarise(counts, setAside) };
}

const otherLetters = 'In the whole text such letters never form contexts, mechanisms and outcomes.';
