import type { CodedCode } from '../../coded/coded-project';
import type { RawCode, RawProject } from '../raw/raw-project';
import type { ImportReport } from './import-report';
import type { Notes } from './notes';

/** The codes of a project with their paths, each with a key of its own. */
export function codesOf(
	{ codes }: RawProject,
	cases: ReadonlySet<string>,
	notes: Notes,
	report: ImportReport
): CodedCode[] {
	const kept: CodedCode[] = [];
	const byKey = new Map<string, CodedCode>();
	const byPlace: CodedCode[] = [];
	for (const raw of codes) {
		const parent = raw.parent === undefined ? undefined : byPlace[raw.parent];
		const code = codeOf(raw, parent, cases, report);
		const same = byKey.get(code.key);
		if (same !== undefined && same.path.join('\n') === code.path.join('\n')) {
			report.count('codeRepeated', code.name);
			byPlace.push(same);
			continue;
		}
		const own = same === undefined ? code : { ...code, key: ownKey(code.key, byKey) };
		if (same !== undefined) report.count('codeTwice', code.name);
		byKey.set(own.key, own);
		byPlace.push(own);
		kept.push(own);
		notes.attachAll(raw.notes, { kind: 'code', key: own.key });
	}
	report.count('caseCode', undefined, kept.filter(({ isCase }) => isCase).length);
	return kept;
}

function codeOf(
	{ key, name: written, colour, codable, description }: RawCode,
	parent: CodedCode | undefined,
	cases: ReadonlySet<string>,
	report: ImportReport
): CodedCode {
	const name = written.trim() === '' ? 'Unnamed code' : written.trim();
	if (written.trim() === '') report.count('nameMissing');
	const path = [...(parent?.path ?? []), name];
	if (key === '') report.count('keyMissing', name);
	return {
		key: key === '' ? `code ${path.join(' > ')}` : key,
		name,
		path,
		...(parent === undefined ? {} : { parent: parent.key }),
		...(colour === undefined ? {} : { colour }),
		codable,
		...(description === undefined ? {} : { description }),
		isCase: cases.has(key)
	};
}

function ownKey(key: string, known: ReadonlyMap<string, unknown>): string {
	let nth = 2;
	while (known.has(`${key}#${nth}`)) nth += 1;
	return `${key}#${nth}`;
}
