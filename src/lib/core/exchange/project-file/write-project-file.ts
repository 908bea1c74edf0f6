import { byCode } from './canonical-json';
import { noExtras, type Hash, type ProjectToWrite } from './contents';
import { journalName, writeJournal } from './journal';
import { projectFileLimits } from './limits';
import { manifestName, writeManifest } from './manifest';
import { ProjectFileProblem } from './problem';
import { recordsName, writeRecords } from './records';
import { sealed, sealSize } from './seal';
import { textName } from './texts';
import { encode, type Bytes } from './utf8';
import { Work, type Watch } from './work';
import { tooLarge, tooMany } from './zip-directory';
import { writeZip, type ZipFile } from './zip-write';

/** Writes a whole project into one file. The same project gives the same bytes; nothing is written that could not be read again. */
export async function writeProjectFile(
	project: ProjectToWrite,
	hash: Hash,
	watch: Watch = {}
): Promise<Bytes | ProjectFileProblem> {
	try {
		return await write(project, hash, watch);
	} catch (problem) {
		if (problem instanceof ProjectFileProblem) return problem;
		throw problem;
	}
}

async function write(project: ProjectToWrite, hash: Hash, watch: Watch): Promise<Bytes> {
	const { journal, texts, extras = noExtras } = project;
	// How much there will be to pack is known only once all lines are written.
	const writing = new Work({ ...watch, onProgress: () => undefined }, 0);
	const records = await writeRecords(project.records, extras.lines, writing);
	const changes = await writeJournal(journal, writing);
	const files: ZipFile[] = [
		{ name: recordsName, bytes: records.bytes },
		{ name: journalName, bytes: changes },
		...[...texts].map(([sha256, text]) => ({ name: textName(sha256), bytes: encode(text) })),
		...[...extras.files].map(([name, bytes]) => ({ name, bytes }))
	].sort((one, other) => byCode(one.name, other.name));
	const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
	if (files.length + 1 > projectFileLimits.entries)
		throw tooMany(files.length + 1, projectFileLimits.entries);
	const work = new Work(watch, total);
	await work.turn();
	const hashes: Record<string, string> = {};
	for (const { name, bytes } of files) hashes[name] = await hash(bytes);
	const counts = { records: records.counts, changes: journal.length, texts: texts.size };
	const manifest = writeManifest({ counts, files: hashes }, extras.manifest);
	if (total + manifest.length > projectFileLimits.unpackedBytes) throw tooLarge(projectFileLimits);
	const zip = await writeZip([{ name: manifestName, bytes: manifest }, ...files], sealSize, work);
	await work.turn();
	return sealed(zip, hash);
}
