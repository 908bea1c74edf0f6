import type { CodedLink, CodedReference } from '../../coded/coded-links';
import { keyOf, targetsOf } from '../raw/attributes';
import type { RawProject } from '../raw/raw-project';
import type { XmlElement } from '../xml/element';
import { addComment } from './growing-passage';
import type { ImportReport } from './import-report';
import type { Notes } from './notes';
import type { Passages } from './passages';
import type { References } from './references';

/** What links may tie together. */
export interface LinkContext {
	readonly references: References;
	readonly notes: Notes;
	readonly passages: Passages;
	readonly report: ImportReport;
}

/** The links between things; one between a note and something else says what the note is about, and is no link. */
export function linksOf({ links }: RawProject, context: LinkContext): CodedLink[] {
	return links.flatMap((element, nth) => {
		const { originGUID, targetGUID } = element.attributes;
		const from = context.references.find(keyOf(originGUID));
		const to = context.references.find(keyOf(targetGUID));
		if (from === undefined || to === undefined) {
			context.report.count('linkEnd');
			return [];
		}
		return isAbout(from, to, context) ? [] : [linkOf(element, nth, from, to, context)];
	});
}

/** Reads a link between a note and something that is none as what the note is about. */
function isAbout(from: CodedReference, to: CodedReference, context: LinkContext): boolean {
	if ((from.kind === 'note') === (to.kind === 'note')) return false;
	const [note, about] = from.kind === 'note' ? [from, to] : [to, from];
	const words = context.notes.attach(note.key, about);
	const passage = about.kind === 'passage' ? context.passages.withKey(about.key) : undefined;
	if (passage !== undefined) addComment(passage.comments, words);
	context.report.count('noteLink');
	return true;
}

function linkOf(
	element: XmlElement,
	nth: number,
	from: CodedReference,
	to: CodedReference,
	{ notes }: LinkContext
): CodedLink {
	const { guid, name, direction } = element.attributes;
	const key = keyOf(guid) || `link ${nth + 1}`;
	const words = notes.attachAll(targetsOf(element, 'NoteRef'), { kind: 'link', key });
	const comment = words.filter((one) => one !== '').join('\n\n');
	return {
		key,
		...(name === undefined || name.trim() === '' ? {} : { name: name.trim() }),
		direction: directionOf(direction),
		from,
		to,
		...(comment === '' ? {} : { comment })
	};
}

/** A direction as written. */
export function directionOf(written: string | undefined): CodedLink['direction'] {
	const direction = written?.trim().toLowerCase();
	if (direction === 'oneway') return 'one way';
	return direction === 'bidirectional' ? 'both ways' : 'none';
}
