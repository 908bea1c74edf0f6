import type { Stretch } from '../../../anchors';
import type { Extract } from '../../../model/extract';
import type { CodePoints } from './code-points';
import { keepingCodings, theoryCodings } from './codings';
import type { Desk } from './desk';
import { dateTime } from './xml';

/** An extract as a selection at its stretch of a text, named by its words, with its memo, its codings and what else is known of it. */
export function selectionXml(
	extract: Extract,
	words: string,
	stretch: Stretch,
	places: CodePoints,
	desk: Desk,
	locator?: string
): string {
	const guid = desk.guids.of(extract.id);
	const attributes = {
		guid,
		name: words,
		startPosition: places.start(stretch.start),
		endPosition: places.end(stretch.end),
		creationDateTime: dateTime(extract.at)
	};
	return desk.xml.element('PlainTextSelection', attributes, [
		desk.xml.words('Description', extract.memo),
		...theoryCodings(extract, desk),
		...keepingCodings(extract, desk),
		desk.notes.facts([
			['Locator', locator],
			['Importance', extract.importance]
		]),
		...desk.decisionsAbout(guid)
	]);
}
