/** A reference to a publication, as it was read from a list of them. */
export interface Reference {
	readonly title: string;
	/** Family name first: `Pawson, Ray`. */
	readonly authors: readonly string[];
	/** ISO 8601 date or its beginning. */
	readonly date?: string;
	/** The journal, book or publisher it came out in, with volume, issue and pages. */
	readonly in?: string;
	readonly doi?: string;
	readonly url?: string;
	readonly abstract?: string;
}

/** What was read from a list of references: those with a title, and what is wrong with the others. */
export interface ReferenceList {
	readonly references: readonly Reference[];
	/** Each names the place in the file. */
	readonly problems: readonly string[];
}

/** How many references are taken in at once. */
export const mostReferences = 5000;

/** Fields as a format has them, empty where nothing is said. */
export interface ReferenceFields {
	readonly title: string;
	readonly authors: readonly string[];
	readonly date: string;
	readonly journal: string;
	readonly volume: string;
	readonly issue: string;
	readonly pages: string;
	readonly publisher: string;
	readonly doi: string;
	readonly url: string;
	readonly abstract: string;
}

/** A reference of these fields; nothing where it has no title. */
export function referenceOf(fields: ReferenceFields): Reference | undefined {
	const title = plain(fields.title).replace(/\.$/, '');
	if (title === '') return undefined;
	const doi = doiIn(fields.doi) ?? doiIn(fields.url);
	const said = {
		date: plain(fields.date),
		in: placeOf(fields),
		url: doi === undefined ? plain(fields.url) : '',
		abstract: fields.abstract.trim()
	};
	return {
		title,
		authors: fields.authors.map(plain).filter((author) => author !== ''),
		...(doi === undefined ? {} : { doi }),
		...Object.fromEntries(Object.entries(said).filter(([, words]) => words !== ''))
	};
}

function placeOf({ journal, volume, issue, pages, publisher }: ReferenceFields): string {
	const number = plain(volume) + (issue.trim() === '' ? '' : `(${plain(issue)})`);
	const where = [plain(journal) || plain(publisher), number].filter(Boolean).join(' ');
	return pages.trim() === '' ? where : `${where}: ${plain(pages).replace(/-+/g, '–')}`;
}

/** The DOI in some words, in lower case, as DOIs are compared. */
export function doiIn(words: string): string | undefined {
	return /\b10\.\d{4,9}\/[^\s"<>]+/
		.exec(words)?.[0]
		.replace(/[.,;)\]]+$/, '')
		.toLowerCase();
}

function plain(words: string): string {
	return words.replace(/\s+/g, ' ').trim();
}

/** A reference as it stands in a list of them: authors, year, title, where it came out. */
export function citationOf({ authors, date, title, in: place, doi, url }: Reference): string {
	const named =
		authors.length > 6 ? `${authors.slice(0, 6).join('; ')} and others` : authors.join('; ');
	const year = date?.slice(0, 4);
	const by = [named, year === undefined ? '' : `(${year})`].filter(Boolean).join(' ');
	const link = doi === undefined ? url : `https://doi.org/${doi}`;
	const stop = (words: string) => (/[.?!]$/.test(words) ? words : `${words}.`);
	return [by, title, place ?? '']
		.filter((part) => part !== '')
		.map(stop)
		.concat(link ?? [])
		.join(' ');
}
