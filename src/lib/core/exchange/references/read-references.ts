import type { Source } from '../../model/source';
import { readBibtex } from './read-bibtex';
import { readCsl } from './read-csl';
import { readRis } from './read-ris';
import { citationOf, doiIn, mostReferences, type Reference, type ReferenceList } from './reference';

/** Reads a list of references in whichever of RIS, BibTeX and CSL-JSON it is; what it is in is seen from its first signs. */
export function readReferences(file: string, text: string): ReferenceList {
	const list = listIn(file, text.replace(/^\uFEFF/, ''));
	const { references, problems } = list;
	if (references.length > mostReferences)
		return {
			references: [],
			problems: [
				`${file} holds ${references.length} references; up to ${mostReferences} can be added at once. Export them in parts.`
			]
		};
	return references.length + problems.length > 0
		? list
		: {
				references,
				problems: [
					`${file} holds no references. Export them as RIS, BibTeX or CSL JSON, and choose that file.`
				]
			};
}

function listIn(file: string, text: string): ReferenceList {
	if (/^\s*[[{]/.test(text)) return readCsl(file, text);
	if (/^\s*TY {1,2}-/m.test(text)) return readRis(file, text);
	return readBibtex(file, text);
}

/** The source of the same publication, by its DOI, or by its title and year. */
export function knownSource(
	{ doi, title, date }: Reference,
	sources: Iterable<Source>
): Source | undefined {
	const wanted = folded(title);
	const year = date?.slice(0, 4);
	for (const source of sources) {
		const own = source.citation === undefined ? undefined : doiIn(source.citation);
		if (doi !== undefined && own === doi) return source;
		const isOther = doi !== undefined && own !== undefined;
		if (!isOther && folded(source.title) === wanted && sameYear(source.date, year)) return source;
	}
	return undefined;
}

function sameYear(date: string | undefined, year: string | undefined): boolean {
	return date === undefined || year === undefined || date.startsWith(year);
}

function folded(title: string): string {
	return title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** A reference as a source: a paper without text, its abstract as a note. */
export function sourceOfReference(
	reference: Reference
): Pick<Source, 'title' | 'kind'> & Partial<Pick<Source, 'date' | 'citation' | 'note'>> {
	const { title, date, abstract } = reference;
	return {
		title,
		kind: 'paper',
		...(date === undefined ? {} : { date }),
		citation: citationOf(reference),
		...(abstract === undefined ? {} : { note: abstract })
	};
}
