import { isPlainObject } from '../../same-value';
import { referenceOf, type Reference, type ReferenceList } from './reference';

/** Reads references in CSL-JSON, as Zotero and other tools write it; what is no reference is told with its place in the list. */
export function readCsl(file: string, text: string): ReferenceList {
	let given: unknown;
	try {
		given = JSON.parse(text);
	} catch {
		return {
			references: [],
			problems: [`${file} is no JSON that can be read. Export the references again as CSL JSON.`]
		};
	}
	const list: readonly unknown[] = Array.isArray(given) ? given : [given];
	const references: Reference[] = [];
	const problems: string[] = [];
	list.forEach((one, at) => {
		const found = isPlainObject(one) ? referenceOf(fieldsOf(one)) : undefined;
		if (found === undefined) problems.push(`${file}, reference ${at + 1}: it has no title.`);
		else references.push(found);
	});
	return { references, problems };
}

type Given = Readonly<Record<string, unknown>>;

function fieldsOf(given: Given) {
	const words = (key: string) => {
		const value = Object.hasOwn(given, key) ? given[key] : undefined;
		return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
	};
	return {
		title: words('title'),
		authors: listOf(given['author'] ?? given['editor']).map(nameOf),
		date: dateOf(given['issued']),
		journal: words('container-title') || words('event-title'),
		volume: words('volume'),
		issue: words('issue'),
		pages: words('page'),
		publisher: words('publisher'),
		doi: words('DOI'),
		url: words('URL'),
		abstract: words('abstract')
	};
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function nameOf(given: unknown): string {
	if (!isPlainObject(given)) return '';
	const part = (key: string) => (typeof given[key] === 'string' ? given[key] : '');
	const family = [part('non-dropping-particle'), part('family')].filter(Boolean).join(' ');
	return part('literal') || [family, part('given')].filter(Boolean).join(', ');
}

function dateOf(issued: unknown): string {
	if (!isPlainObject(issued)) return '';
	const [first] = listOf(issued['date-parts']);
	const parts = listOf(first).slice(0, 3).map(Number);
	if (parts.length > 0 && parts.every((part) => Number.isInteger(part) && part > 0))
		return parts.map((part) => String(part).padStart(2, '0')).join('-');
	return typeof issued['raw'] === 'string' ? issued['raw'] : '';
}
