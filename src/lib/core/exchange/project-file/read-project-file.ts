import type { Hash, ProjectContents } from './contents';
import { journalName, readJournal } from './journal';
import { projectFileLimits, type ProjectFileLimits } from './limits';
import { manifestName, readManifest, type Manifest } from './manifest';
import { ProjectFileProblem, useAnotherCopy } from './problem';
import { checkReferences } from './record-references';
import { readRecords, recordsName } from './records';
import { isSealed } from './seal';
import { missingTexts, readText, sha256InName } from './texts';
import { damaged, Unpacker } from './unpack';
import type { Bytes } from './utf8';
import { Work, type Watch } from './work';
import { readDirectory, type ZipEntry } from './zip-directory';

/** How a project file is to be read. */
export interface ReadingOptions extends Watch {
	readonly limits?: Partial<ProjectFileLimits>;
}

/** Reads a project file whole, or says in a sentence why it cannot be trusted. Nothing of a refused file is handed out. */
export async function readProjectFile(
	bytes: Bytes,
	hash: Hash,
	options: ReadingOptions = {}
): Promise<ProjectContents | ProjectFileProblem> {
	try {
		return await read(bytes, hash, options, { ...projectFileLimits, ...options.limits });
	} catch (problem) {
		if (problem instanceof ProjectFileProblem) return problem;
		throw problem;
	}
}

async function read(
	bytes: Bytes,
	hash: Hash,
	watch: Watch,
	limits: ProjectFileLimits
): Promise<ProjectContents> {
	const entries = readDirectory(bytes, limits);
	const work = new Work(watch, workFor(entries));
	await work.turn();
	const unpacker = new Unpacker(limits, work);
	const first = entries.find(({ name }) => name === manifestName);
	if (first === undefined) throw notAProject();
	const { manifest, unknown } = readManifest(await unpacker.unpack(first), limits);
	const files = await readFiles(entries, manifest, unpacker, hash);
	if (!(await isSealed(bytes, hash))) throw unsealed();
	const records = await readRecords(fileNamed(recordsName, files.others), limits, work);
	checkReferences(records);
	const journal = await readJournal(fileNamed(journalName, files.others), limits, work);
	checkCounts(manifest, {
		records: records.counts,
		changes: journal.length,
		texts: files.texts.size
	});
	files.others.delete(recordsName);
	files.others.delete(journalName);
	await work.turn();
	return {
		records: records.records.map(({ kind, record }) => ({ kind, record })),
		journal,
		texts: files.texts,
		extras: { lines: records.unknownLines, files: files.others, manifest: unknown },
		missingTexts: missingTexts(records.records, files.texts)
	};
}

function workFor(entries: readonly ZipEntry[]): number {
	const readTwice = entries.filter(({ name }) => name === recordsName || name === journalName);
	return [...entries, ...readTwice].reduce((sum, { size }) => sum + size, 0);
}

/** Unpacks every file but the manifest, each with the hash that the manifest gives it. */
async function readFiles(
	entries: readonly ZipEntry[],
	manifest: Manifest,
	unpacker: Unpacker,
	hash: Hash
): Promise<{ texts: Map<string, string>; others: Map<string, Bytes> }> {
	const texts = new Map<string, string>();
	const others = new Map<string, Bytes>();
	const listed = new Set(Object.keys(manifest.files));
	for (const entry of entries) {
		if (entry.name === manifestName) continue;
		if (!listed.delete(entry.name)) throw unlisted(entry.name);
		const bytes = await unpacker.unpack(entry);
		const found = await hash(bytes);
		if (found !== manifest.files[entry.name]) throw damaged(entry.name);
		const sha256 = sha256InName(entry.name);
		if (sha256 === undefined) others.set(entry.name, bytes);
		else texts.set(sha256, readText(entry.name, bytes, found));
	}
	const [missing] = listed;
	if (missing !== undefined) throw lacking(missing);
	return { texts, others };
}

function fileNamed(name: string, files: ReadonlyMap<string, Bytes>): Bytes {
	const bytes = files.get(name);
	if (bytes === undefined) throw lacking(name);
	return bytes;
}

function checkCounts({ counts }: Manifest, found: Manifest['counts']): void {
	const kinds = new Set([...Object.keys(counts.records), ...Object.keys(found.records)]);
	const same = [...kinds].every((kind) => counts.records[kind] === found.records[kind]);
	if (same && counts.changes === found.changes && counts.texts === found.texts) return;
	throw new ProjectFileProblem(
		`This file does not hold as many records, changes and texts as ${manifestName} says. ${useAnotherCopy}`
	);
}

function notAProject(): ProjectFileProblem {
	return new ProjectFileProblem(
		`This zip holds no ${manifestName}, so it is not a Retroduce project. Choose a file that was saved from Retroduce.`
	);
}

function unsealed(): ProjectFileProblem {
	return new ProjectFileProblem(
		`This file is not byte for byte as it was saved: it was damaged, or packed again by another program. ${useAnotherCopy}`
	);
}

function unlisted(name: string): ProjectFileProblem {
	return new ProjectFileProblem(
		`${JSON.stringify(name)} is in this file but not in its ${manifestName}, so it is not opened. ${useAnotherCopy}`
	);
}

function lacking(name: string): ProjectFileProblem {
	return new ProjectFileProblem(`${name} is missing from this project file. ${useAnotherCopy}`);
}
