import { createHash } from 'node:crypto';
import type { ProjectToWrite } from '../../src/lib/core/exchange/project-file/contents';
import { ProjectFileProblem } from '../../src/lib/core/exchange/project-file/problem';
import { writeProjectFile } from '../../src/lib/core/exchange/project-file/write-project-file';
import { slipsIn } from './check';
import { exampleRecords } from './social-prescribing';

type Bytes = Exclude<Awaited<ReturnType<typeof writeProjectFile>>, ProjectFileProblem>;

/** SHA-256 as hex, for the manifest. */
export const sha256 = (bytes: Bytes): Promise<string> =>
	Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

/** The worked example as a project file: no texts, and an empty journal, for its story begins when it is opened. */
export async function exampleFile(): Promise<Bytes> {
	const records = exampleRecords();
	const slips = slipsIn(records);
	if (slips.length > 0) throw new Error(slips.join('\n'));
	const project: ProjectToWrite = { records, journal: [], texts: new Map() };
	const file = await writeProjectFile(project, sha256);
	if (file instanceof ProjectFileProblem) throw file;
	return file;
}
