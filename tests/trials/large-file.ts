import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { ProjectFileProblem } from '../../src/lib/core/exchange/project-file/problem';
import { writeProjectFile } from '../../src/lib/core/exchange/project-file/write-project-file';
import { largeProject, type LargeProject } from '../fixtures/large-project';

/** A project file and what is in it. */
export interface LargeFile {
	readonly path: string;
	readonly records: LargeProject['records'];
}

/** Writes a project file that takes a while to open. */
export async function writeLargeFile(path: string, extracts: number): Promise<LargeFile> {
	const sizes = { elements: extracts / 10, configurations: extracts / 20, extracts };
	const project = largeProject(sizes);
	const bytes = await writeProjectFile({ ...project, journal: [] }, (all) =>
		Promise.resolve(createHash('sha256').update(all).digest('hex'))
	);
	if (bytes instanceof ProjectFileProblem) throw bytes;
	await writeFile(path, bytes);
	return { path, records: project.records };
}
