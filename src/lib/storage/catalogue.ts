import { Dexie } from 'dexie';
import type { ProjectToWrite } from '$lib/core/exchange/project-file/contents';
import type { Id } from '$lib/core/model/id';
import { Announcements } from './announcements';
import { CatalogueDatabase } from './catalogue-db';
import { connect, type ConnectionEvents } from './connection';
import { hold, isHeld } from './held';
import { makeProjectDatabase } from './make-project';
import type { ProjectEntry, Summary } from './project-entry';
import { WriteFailed } from './write-failed';

/** What a window wants to hear about the list of projects. */
export interface CatalogueEvents extends ConnectionEvents {
	/** Another window has changed the list. */
	changed?(): void;
}

/** How long a project that was put aside can be taken back. */
export const daysKept = 30;

/** The list of projects in this browser. */
export class Catalogue {
	readonly #db: CatalogueDatabase;
	readonly #leave: () => void;
	readonly #others: Announcements<'changed'>;

	constructor(db: CatalogueDatabase, leave: () => void, on: CatalogueEvents) {
		this.#db = db;
		this.#leave = leave;
		this.#others = new Announcements('retroduce-catalogue', () => on.changed?.());
	}

	/** All projects, also those put aside, the one changed last first. */
	async list(): Promise<ProjectEntry[]> {
		const entries = await this.#db.entries.toArray();
		return entries.sort((left, right) => (left.changedAt < right.changedAt ? 1 : -1));
	}

	/** What the list says of one project. */
	async entry(id: string): Promise<ProjectEntry | undefined> {
		return this.#db.entries.get(id);
	}

	/** Stores a whole project beside those that are here, never over one. It is listed when all of it is stored; until then it is nothing. */
	async create(whole: ProjectToWrite): Promise<ProjectEntry> {
		const database = `retroduce-project-${crypto.randomUUID()}`;
		const letGo = await hold(database);
		try {
			await this.#db.making.add({ database });
			const made = await makeProjectDatabase(database, whole);
			return await this.#change(() => this.#publish(made));
		} catch (cause) {
			await this.#remove(database).catch(() => undefined);
			throw new WriteFailed('failed', { cause, sentence: notCreated });
		} finally {
			letGo();
		}
	}

	/** Puts a project aside; it stays where it is and can be taken back. */
	markDeleted(id: string, at: string): Promise<void> {
		return this.#revise(id, (entry) => ({ ...entry, deletedAt: at }));
	}

	/** Takes back a project that was put aside. */
	restore(id: string): Promise<void> {
		return this.#revise(id, ({ deletedAt: _, ...entry }) => entry);
	}

	/** Deletes a project that was put aside, for good. */
	async purge(id: string): Promise<void> {
		const entry = await this.#db.entries.get(id);
		if (entry === undefined) return;
		if (entry.deletedAt === undefined) throw new Error(`The project ${id} was not put aside.`);
		const { database } = entry;
		await this.#change(() =>
			this.#db.transaction('rw', this.#db.entries, this.#db.making, async () => {
				await this.#db.making.put({ database });
				await this.#db.entries.delete(id);
			})
		);
		await this.#remove(database);
	}

	/** Takes over what a commit says of a project, unless a later commit has said it. */
	note(id: Id<'project'>, summary: Summary): Promise<void> {
		return this.#revise(id, (entry) =>
			entry.head > summary.head ? entry : { ...entry, ...summary }
		);
	}

	/** Removes what crashes have left half made or half deleted, and projects put aside more than `daysKept` ago. */
	async tidy(now: Date): Promise<void> {
		for (const { database } of await this.#db.making.toArray())
			if (!(await isHeld(database))) await this.#remove(database);
		const limit = new Date(now.getTime() - daysKept * 86_400_000).toISOString();
		for (const { id, deletedAt } of await this.#db.entries.toArray())
			if (deletedAt !== undefined && deletedAt < limit) await this.purge(id);
	}

	/** Leaves the list. */
	close(): void {
		this.#others.close();
		this.#leave();
	}

	#publish(made: ProjectEntry): PromiseLike<ProjectEntry> {
		return this.#db.transaction('rw', this.#db.entries, this.#db.making, async () => {
			const taken = (await this.#db.entries.get(made.id)) !== undefined;
			const entry: ProjectEntry = taken ? { ...made, id: `project:${crypto.randomUUID()}` } : made;
			await this.#db.entries.add(entry);
			await this.#db.making.delete(made.database);
			return entry;
		});
	}

	async #revise(id: string, revise: (entry: ProjectEntry) => ProjectEntry): Promise<void> {
		await this.#change(() =>
			this.#db.transaction('rw', this.#db.entries, async () => {
				const entry = await this.#db.entries.get(id);
				if (entry !== undefined) await this.#db.entries.put(revise(entry));
			})
		);
	}

	async #change<T>(write: () => PromiseLike<T>): Promise<T> {
		const result = await write();
		this.#others.say('changed');
		return result;
	}

	async #remove(database: string): Promise<void> {
		await Dexie.delete(database);
		await this.#db.making.delete(database);
	}
}

const notCreated =
	'The project could not be stored, and nothing of it was kept. The browser’s storage may be full: make room and try again.';

/** Opens the list of projects, and tidies up after crashes. */
export async function openCatalogue(
	on: CatalogueEvents = { closed: () => undefined },
	now: Date = new Date()
): Promise<Catalogue> {
	const db = new CatalogueDatabase();
	const catalogue = new Catalogue(db, await connect(db, on), on);
	// Leftovers are listed nowhere; where they cannot be removed now, the next start will.
	await catalogue.tidy(now).catch(() => undefined);
	return catalogue;
}
