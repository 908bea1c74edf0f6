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

/** Finds the publication that a reference is of among those known: by its DOI, or by its title and year. */
export class KnownPublications {
	readonly #byDoi = new Map<string, string>();
	readonly #byTitle = new Map<string, { date?: string; doi?: string; name: string }[]>();

	constructor(sources: Iterable<Source>) {
		for (const { title, date, citation = '' } of sources)
			this.#add(`“${title}”`, title, date, doiIn(citation));
	}

	/** What it is known as; from now on it is known, too. */
	meet({ title, date, doi }: Reference): string | undefined {
		const name = (doi && this.#byDoi.get(doi)) ?? this.#titled(title, date, doi);
		if (name === undefined) this.#add('another in this list', title, date, doi);
		return name;
	}

	#titled(title: string, date?: string, doi?: string): string | undefined {
		return this.#byTitle
			.get(folded(title))
			?.find(
				(one) =>
					sameYear(one.date, date) &&
					(doi === undefined || one.doi === undefined || one.doi === doi)
			)?.name;
	}

	#add(name: string, title: string, date?: string, doi?: string): void {
		if (doi !== undefined) this.#byDoi.set(doi, name);
		const key = folded(title);
		const one = { name, ...(date && { date }), ...(doi && { doi }) };
		this.#byTitle.set(key, [...(this.#byTitle.get(key) ?? []), one]);
	}
}

function sameYear(one: string | undefined, other: string | undefined): boolean {
	return one === undefined || other === undefined || one.slice(0, 4) === other.slice(0, 4);
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
