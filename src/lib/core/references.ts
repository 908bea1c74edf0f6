import type { Kind, RecordOf } from './model/kinds';
import { configurationReferences, theoryReferences, versionReferences } from './references/theory';
import { evidenceReferences } from './references/evidence';
import type { Reference } from './references/reference';

export type { Reference } from './references/reference';

/** Everything a record points to, and what becomes of the pointer when that is deleted. */
export function referencesOf<K extends Kind>(kind: K, record: RecordOf<K>): Reference[] {
	switch (kind) {
		case 'configuration':
			return configurationReferences(record as RecordOf<'configuration'>);
		case 'element':
		case 'theory':
		case 'distinct':
			return theoryReferences(kind, record);
		case 'version':
			return versionReferences(record as RecordOf<'version'>);
		default:
			return evidenceReferences(kind, record);
	}
}

const referrers: Readonly<Record<string, readonly Kind[]>> = {
	element: [
		'element',
		'configuration',
		'extract',
		'value',
		'decision',
		'search',
		'distinct',
		'theory'
	],
	configuration: ['configuration', 'theory', 'extract', 'decision', 'search'],
	occurrence: ['configuration', 'version', 'extract', 'decision', 'search'],
	link: ['configuration', 'extract', 'decision', 'search'],
	theory: ['theory', 'version', 'extract', 'decision', 'search'],
	version: ['theory', 'decision'],
	question: ['decision'],
	tag: ['element', 'configuration', 'source', 'extract'],
	coder: ['extract', 'decision', 'response', 'search'],
	source: ['configuration', 'number', 'extract', 'value', 'decision'],
	text: ['source'],
	person: ['configuration', 'source', 'extract', 'decision'],
	case: ['source', 'person', 'extract', 'value', 'decision'],
	group: ['source', 'person', 'case', 'number', 'extract', 'decision'],
	number: ['number', 'decision'],
	extract: ['source', 'decision', 'search'],
	decision: ['theory', 'response']
};

/** The kinds of record that can point to something with this id prefix. */
export function kindsReferringTo(prefix: string): readonly Kind[] {
	return referrers[prefix] ?? [];
}
