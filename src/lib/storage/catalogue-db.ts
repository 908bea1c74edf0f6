import { Dexie, type Table } from 'dexie';
import { databaseOptions } from './connection';
import { migrations } from './migrations';
import { declareVersions } from './migrations/migration';
import type { ProjectEntry } from './project-entry';

/** A database that has no entry: it is being made, or being deleted for good. */
export interface MakingRow {
	readonly database: string;
}

/** The small database that lists the projects. */
export class CatalogueDatabase extends Dexie {
	declare readonly entries: Table<ProjectEntry, string>;
	declare readonly making: Table<MakingRow, string>;

	constructor() {
		super('retroduce-catalogue', databaseOptions);
		declareVersions(this, migrations, 'catalogue');
	}
}
