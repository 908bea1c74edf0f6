import { childrenNamed, textOfChild, type XmlElement } from '../xml/element';
import { given, keyOf, makingOf, targetsOf, wholeNumber } from './attributes';
import { areaOf, pageOf, timesOf } from './locators';
import type { RawCoding, RawSelection } from './raw-project';

/** The codes given to an element, each with who gave it and when, as far as it is said. */
export function codingsOf(element: XmlElement): RawCoding[] {
	return childrenNamed(element, 'Coding').flatMap((coding) => {
		const about = { ...makingOf(coding), notes: targetsOf(coding, 'NoteRef') };
		const codes = targetsOf(coding, 'CodeRef');
		return (codes.length === 0 ? [''] : codes).map((code) => ({ code, ...about }));
	});
}

/** What every kind of selection has. */
function selectionOf(element: XmlElement): RawSelection {
	const { guid, name } = element.attributes;
	return {
		key: keyOf(guid),
		...(name === undefined || name.trim() === '' ? {} : { name }),
		...makingOf(element),
		...given('description', textOfChild(element, 'Description')),
		notes: targetsOf(element, 'NoteRef'),
		codings: codingsOf(element)
	};
}

/** A selection in a plain text; a place that is no number is left away. */
export function textSelectionOf(element: XmlElement): RawSelection {
	const start = wholeNumber(element.attributes.startPosition);
	const end = wholeNumber(element.attributes.endPosition);
	const range = start === undefined || end === undefined ? {} : { range: { start, end } };
	return { ...selectionOf(element), ...range };
}

/** A moment of a recording and its place in the transcript. */
export interface SyncPoint {
	readonly position?: number;
	readonly time?: number;
}

/** A selection in a transcript, from one moment to another; without them from the beginning, or to the end. */
export function transcriptSelectionOf(
	element: XmlElement,
	moments: ReadonlyMap<string, SyncPoint>
): RawSelection {
	const from = moments.get(keyOf(element.attributes.fromSyncPoint));
	const to = moments.get(keyOf(element.attributes.toSyncPoint));
	if (from === undefined && to === undefined) return textSelectionOf(element);
	const [start, end] = [from === undefined ? 0 : from.position, to?.position];
	const range = start === undefined || end === undefined ? {} : { range: { start, end } };
	return { ...selectionOf(element), ...range, ...given('locator', timesOf(from?.time, to?.time)) };
}

/** A selection on a page of a PDF, with its words where the tool gives them. */
export function pdfSelectionOf(element: XmlElement): RawSelection {
	const words = element.children.find(({ name }) => name === 'Representation');
	return {
		...selectionOf(element),
		locator: pageOf(element.attributes),
		area: exactArea(element),
		...given('quote', words && textOfChild(words, 'PlainTextContent'))
	};
}

/** A selection in a picture. */
export function pictureSelectionOf(element: XmlElement): RawSelection {
	const locator = areaOf(element.attributes);
	return { ...selectionOf(element), locator, area: exactArea(element) };
}

/** A selection in a recording. */
export function recordingSelectionOf(element: XmlElement): RawSelection {
	const { begin, end } = element.attributes;
	const times = timesOf(wholeNumber(begin), wholeNumber(end));
	const locator = times ?? 'no time given';
	return { ...selectionOf(element), locator, area: exactArea(element) };
}

function exactArea({ attributes }: XmlElement): string {
	const { page, firstX, firstY, secondX, secondY, begin, end } = attributes;
	return [page, firstX, firstY, secondX, secondY, begin, end].join(' ');
}
