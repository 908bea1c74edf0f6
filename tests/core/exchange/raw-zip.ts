import { ProjectFileProblem } from '../../../src/lib/core/exchange/project-file/problem';
import { readProjectFile } from '../../../src/lib/core/exchange/project-file/read-project-file';
import { sealed, sealSize } from '../../../src/lib/core/exchange/project-file/seal';
import { encode, type Bytes } from '../../../src/lib/core/exchange/project-file/utf8';
import { Work } from '../../../src/lib/core/exchange/project-file/work';
import { writeProjectFile } from '../../../src/lib/core/exchange/project-file/write-project-file';
import { writeZip } from '../../../src/lib/core/exchange/project-file/zip-write';
import type { ProjectToWrite } from '../../../src/lib/core/exchange/project-file/contents';
import { hash, sha256 } from './sample-project';

/** The bytes of a project file, which is expected to be written without a problem. */
export async function written(project: ProjectToWrite): Promise<Bytes> {
	const file = await writeProjectFile(project, hash);
	if (file instanceof ProjectFileProblem) throw file;
	return file;
}

/** What a hostile or foreign writer could make: any files, zipped and sealed as they are. */
export async function zipOf(files: Readonly<Record<string, string | Bytes>>): Promise<Bytes> {
	const entries = Object.entries(files).map(([name, content]) => ({
		name,
		bytes: typeof content === 'string' ? encode(content) : content
	}));
	return sealed(await writeZip(entries, sealSize, new Work({}, 1)), hash);
}

const project =
	'{"kind":"project","record":{"id":"project:1","name":"P","heuristic":"CMO","createdAt":"2026"}}\n';

/** A file with an honest manifest around the given lines, so that only the lines themselves can be at fault. */
export async function fileWith(parts: {
	records?: string;
	journal?: string;
	others?: Readonly<Record<string, string>>;
	manifest?: Readonly<Record<string, unknown>>;
}): Promise<Bytes> {
	const files: Record<string, string> = {
		'records.ndjson': parts.records ?? project,
		'journal.ndjson': parts.journal ?? '',
		...parts.others
	};
	const manifest = {
		format: 'retroduce-project',
		version: 1,
		minimumReader: 1,
		schema: 1,
		counts: { records: { project: 1 }, changes: 0, texts: 0 },
		files: Object.fromEntries(
			Object.entries(files).map(([name, content]) => [name, sha256(content)])
		),
		...parts.manifest
	};
	return zipOf({ 'manifest.json': JSON.stringify(manifest), ...files });
}

/** The line of a valid project record, for files that need one. */
export const projectLine = project;

/** The sentence with which a file is refused. */
export async function refusal(
	bytes: Bytes,
	options: Parameters<typeof readProjectFile>[2] = {}
): Promise<string> {
	const read = await readProjectFile(bytes, hash, options);
	if (read instanceof ProjectFileProblem) return read.sentence;
	throw new Error('The file was read where it should have been refused.');
}
