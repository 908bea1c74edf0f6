import { ProjectFileProblem } from '../../../../../src/lib/core/exchange/project-file/problem';
import {
	writeRefiProject,
	type RefiWritten,
	type WriteOptions
} from '../../../../../src/lib/core/exchange/refi-qda/write/write-refi-project';
import type { Model } from '../../../../../src/lib/core/model/model';

/** A project as it is written, which is expected to go well. */
export async function written(
	model: Model,
	texts: ReadonlyMap<string, string> = new Map(),
	options: WriteOptions = {}
): Promise<RefiWritten> {
	const done = await writeRefiProject(model, texts, options);
	if (done instanceof ProjectFileProblem) throw done;
	return done;
}
