import { Refused } from '$lib/core/applies';
import { applyDiff } from '$lib/core/diff';
import type { KindedRecord, ProjectToWrite } from '$lib/core/exchange/project-file/contents';
import { modelOf, projectOf } from '$lib/core/model/model';
import type { Catalogue } from './catalogue';
import { openQuietly } from './open-project';
import type { ProjectEntry } from './project-entry';
import { renaming } from './rename-project';

/** Copies a project under another name, with its whole journal; the new name is one more change of the copy. */
export async function duplicateProject(
	catalogue: Catalogue,
	id: string,
	name: string
): Promise<ProjectEntry | Refused> {
	const store = await openQuietly(catalogue, id);
	try {
		if (store.stopped !== undefined) throw store.stopped;
		const copy = renamed(await store.exportAll(), name);
		return copy instanceof Refused ? copy : await catalogue.create(copy);
	} finally {
		await store.close();
	}
}

/** All of a project under another name; the new name is one more change of its journal. */
export function renamed(whole: ProjectToWrite, name: string): ProjectToWrite | Refused {
	const records = [...whole.records];
	const model = modelOf(records.filter(({ kind }) => kind === 'project'));
	const change = renaming(model, name);
	if (change instanceof Refused) return change;
	if (change.diff.length === 0) return whole;
	const project = projectOf(applyDiff(model, change.diff));
	const withName = ({ kind, record }: KindedRecord): KindedRecord =>
		kind === 'project' && project !== undefined ? { kind, record: project } : { kind, record };
	const seq = (whole.journal.at(-1)?.seq ?? 0) + 1;
	return {
		...whole,
		records: records.map(withName),
		journal: [...whole.journal, { ...change, seq }]
	};
}
