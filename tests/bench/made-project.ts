import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProjectFileProblem } from '../../src/lib/core/exchange/project-file/problem';
import { writeProjectFile } from '../../src/lib/core/exchange/project-file/write-project-file';
import { largeProject, type LargeProject, type LargeProjectSizes } from '../fixtures/large-project';

/** The large project that the budgets speak of. */
export const fullSize = { elements: 2000, configurations: 1000, extracts: 20_000, links: 2800 };

/** Writes a made-up project to a project file in a folder; gives the file. */
export function writeMadeProject(folder: string, sizes: LargeProjectSizes): Promise<string> {
	return writeProject(folder, `made-${sizes.elements}`, largeProject(sizes));
}

/** Writes records and texts to a project file in a folder; gives the file. */
export async function writeProject(
	folder: string,
	name: string,
	project: LargeProject
): Promise<string> {
	const hash = (bytes: Uint8Array) =>
		Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
	const bytes = await writeProjectFile({ ...project, journal: [] }, hash);
	if (bytes instanceof ProjectFileProblem) throw bytes;
	const file = join(folder, `${name}.retroduce`);
	writeFileSync(file, bytes);
	return file;
}
