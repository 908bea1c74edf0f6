import type { CodedSet } from '../../coded/coded-links';
import { keyOf, targetsOf } from '../raw/attributes';
import type { RawProject } from '../raw/raw-project';
import { textOfChild, type XmlElement } from '../xml/element';
import type { ImportReport } from './import-report';

/** How the members of sets are found: the key under which each is kept, or nothing. */
export interface Members {
	readonly codeOf: (key: string) => string | undefined;
	readonly sourceOf: (key: string) => string | undefined;
	readonly noteOf: (key: string) => string | undefined;
}

/** The sets of a project; those named “gender: female” are marked as a value that their sources share. */
export function setsOf({ sets }: RawProject, members: Members, report: ImportReport): CodedSet[] {
	return sets.map((element, nth) => setOf(element, nth, members, report));
}

function setOf(
	element: XmlElement,
	nth: number,
	{ codeOf, sourceOf, noteOf }: Members,
	report: ImportReport
): CodedSet {
	const { guid, name } = element.attributes;
	const description = textOfChild(element, 'Description');
	const known = (member: string, find: (key: string) => string | undefined) => {
		const keys = targetsOf(element, member);
		const found = keys.flatMap((key) => find(key) ?? []);
		report.count('memberMissing', name, keys.length - found.length);
		return [...new Set(found)];
	};
	const set = {
		key: keyOf(guid) || `set ${nth + 1}`,
		name: name?.trim() || 'Unnamed set',
		...(description === undefined ? {} : { description }),
		codes: known('MemberCode', codeOf),
		sources: known('MemberSource', sourceOf),
		notes: known('MemberNote', noteOf)
	};
	const attribute = attributeOf(set);
	if (attribute !== undefined) report.count('attributeSet', set.name);
	return attribute === undefined ? set : { ...set, attribute };
}

function attributeOf({ name, codes, sources, notes }: CodedSet): CodedSet['attribute'] {
	if (sources.length === 0 || codes.length + notes.length > 0) return undefined;
	const [, attribute, value] = /^([^:]{1,60}?)\s*:\s+(\S.*)$/s.exec(name) ?? [];
	return attribute === undefined || value === undefined ? undefined : { name: attribute, value };
}
