import type { ProjectToWrite } from '$lib/core/exchange/project-file/contents';
import { modelOf, projectOf } from '$lib/core/model/model';
import { schemas } from '$lib/core/model/kinds';
import { connect } from './connection';
import { ProjectDatabase } from './db';
import { summaryOf, type ProjectEntry } from './project-entry';
import { writeWhole } from './whole-project';

/** Makes the database of a new project and hands back what the list is to say of it. */
export async function makeProjectDatabase(
	database: string,
	given: ProjectToWrite
): Promise<ProjectEntry> {
	const whole = { ...given, records: [...given.records] };
	const model = modelOf(whole.records.filter(({ kind }) => Object.hasOwn(schemas, kind)));
	const project = projectOf(model);
	if (project === undefined || model.project.size > 1)
		throw new Error('A project is stored with exactly one project record.');
	const db = new ProjectDatabase(database);
	const leave = await connect(db, { closed: () => undefined });
	try {
		const { bytes, seq } = await writeWhole(db, whole);
		const changedAt = whole.journal.at(-1)?.at ?? project.createdAt;
		const summary = summaryOf(model, { changedAt, bytes, head: seq });
		return { ...summary, id: project.id, database, createdAt: project.createdAt };
	} finally {
		leave();
	}
}
