import { schemaNumber } from '$lib/core/change';
import type { Catalogue } from './catalogue';
import { connect, isNewer, type ConnectionEvents } from './connection';
import { ProjectDatabase } from './db';
import { ProjectStore } from './project-store';
import { takeBackUnfinished } from './staging';
import { headOf } from './write-changes';
import { WriteGuard } from './write-guard';

/** What a window wants to hear about an open project. */
export interface ProjectEvents extends ConnectionEvents {
	/** Another window has written; the journal now stands here. */
	head(seq: number): void;
}

/** There is no such project here, in a full sentence for the person. */
export class ProjectNotFound extends Error {
	override readonly name = 'ProjectNotFound';
}

/** Opens a project. Nothing is written but the taking back of imports that were left unfinished; a project of a newer version can only be read. */
export async function openProject(
	catalogue: Catalogue,
	id: string,
	on: ProjectEvents
): Promise<ProjectStore> {
	const entry = await catalogue.entry(id);
	if (entry === undefined || entry.deletedAt !== undefined) throw new ProjectNotFound(missing);
	const db = new ProjectDatabase(entry.database);
	const guard = new WriteGuard();
	const leave = await connect(db, {
		closed: (reason) => {
			guard.stop(reason);
			on.closed(reason);
		},
		waiting: () => on.waiting?.()
	});
	const { schema } = await headOf(db).catch((error: unknown) => {
		leave();
		throw error;
	});
	if (isNewer(db) || schema > schemaNumber) guard.stop('newer version');
	// What is left over is seen by nobody; where it cannot be taken back now, the next opening will.
	else await takeBackUnfinished(db).catch(() => undefined);
	return new ProjectStore({
		address: entry.id,
		db,
		guard,
		leave,
		heard: (seq) => on.head(seq),
		note: (summary) => catalogue.note(entry.id, summary)
	});
}

/** Opens a project for one piece of work that no window looks on at. */
export function openQuietly(catalogue: Catalogue, id: string): Promise<ProjectStore> {
	return openProject(catalogue, id, { head: () => undefined, closed: () => undefined });
}

const missing =
	'This project is not in this browser. It may have been deleted: look in the list of projects, or open it from its project file.';
