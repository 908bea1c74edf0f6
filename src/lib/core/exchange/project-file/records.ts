import { isForbiddenKey } from '../../change-schema';
import { kinds, schemas, type Kind } from '../../model/kinds';
import { Invalid, validate } from '../../model/validate';
import { isPlainObject } from '../../same-value';
import { byCode, canonicalJson } from './canonical-json';
import type { KindedRecord } from './contents';
import type { ProjectFileLimits } from './limits';
import { linesOf, type Line } from './lines';
import { problemAt, ProjectFileProblem, useAnotherCopy } from './problem';
import { encode, joined, type Bytes } from './utf8';
import type { Work } from './work';

export const recordsName = 'records.ndjson';

/** A record as it stands in the file. */
export interface PlacedRecord extends KindedRecord {
	readonly line: number;
}

/** What the file of records holds: known records, and lines of kinds that are not known here. */
export interface ReadRecords {
	readonly records: readonly PlacedRecord[];
	readonly unknownLines: readonly string[];
	/** Ids of records of unknown kinds. */
	readonly unknownIds: ReadonlySet<string>;
	readonly counts: Readonly<Record<string, number>>;
}

/** Records as lines, in the order of kinds and then of ids; unknown lines as they came, at the end. */
export async function writeRecords(
	records: Iterable<KindedRecord>,
	unknownLines: readonly string[],
	work: Work
): Promise<{ bytes: Bytes; counts: Record<string, number> }> {
	const counts: Record<string, number> = {};
	const lines: Bytes[] = [];
	const add = async (kind: string, line: string) => {
		counts[kind] = (counts[kind] ?? 0) + 1;
		lines.push(encode(`${line}\n`));
		await work.step(line.length);
	};
	for (const { kind, record } of inOrder(records))
		await add(kind, `{"kind":${JSON.stringify(kind)},"record":${canonicalJson(record)}}`);
	for (const line of unknownLines) await add((JSON.parse(line) as { kind: string }).kind, line);
	return { bytes: joined(lines), counts };
}

function inOrder(records: Iterable<KindedRecord>): KindedRecord[] {
	return [...records].sort(
		(one, other) =>
			kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || byCode(one.record.id, other.record.id)
	);
}

/** Reads the file of records: each valid, each id once, exactly one project. */
export async function readRecords(
	bytes: Bytes,
	limits: ProjectFileLimits,
	work: Work
): Promise<ReadRecords> {
	const records: PlacedRecord[] = [];
	const unknownLines: string[] = [];
	const unknownIds = new Set<string>();
	const seen = new Set<string>();
	const counts: Record<string, number> = {};
	for await (const line of linesOf(recordsName, bytes, limits, work)) {
		const { kind, record } = shapeOf(line);
		if (seen.has(record.id))
			throw problemAt(recordsName, line.number, `the ${kind} ${record.id} stands here twice.`);
		seen.add(record.id);
		counts[kind] = (counts[kind] ?? 0) + 1;
		if (Object.hasOwn(schemas, kind)) records.push(knownRecord(kind as Kind, record, line.number));
		else {
			unknownLines.push(line.text);
			unknownIds.add(record.id);
		}
	}
	if (counts['project'] !== 1) throw notOneProject(counts['project'] ?? 0);
	return { records, unknownLines, unknownIds, counts };
}

function shapeOf({ value, number }: Line): { kind: string; record: { id: string } } {
	const record = isPlainObject(value) ? value['record'] : undefined;
	const kind = isPlainObject(value) ? value['kind'] : undefined;
	const id = isPlainObject(record) ? record['id'] : undefined;
	const whole = isPlainObject(value) && Object.keys(value).length === 2;
	const named = typeof kind === 'string' && kind !== '' && !isForbiddenKey(kind);
	if (!whole || !named || typeof id !== 'string' || id === '')
		throw problemAt(recordsName, number, 'this is not a record with its kind.');
	return { kind, record: record as { id: string } };
}

function knownRecord(kind: Kind, record: { id: string }, line: number): PlacedRecord {
	const checked = validate(kind, record);
	if (checked instanceof Invalid) throw problemAt(recordsName, line, checked.sentence);
	return { kind, record: checked, line };
}

function notOneProject(found: number): ProjectFileProblem {
	return new ProjectFileProblem(
		`${recordsName} holds ${found === 0 ? 'no project' : `${found} projects`} where there must be one. ${useAnotherCopy}`
	);
}
