import { Dexie, type Table } from 'dexie';
import type { Change } from '$lib/core/change';
import { databaseOptions } from './connection';
import { migrations } from './migrations';
import { declareVersions } from './migrations/migration';
import type { Block, DraftRow, ExtrasRow, HeadRow, RecordRow, StagedRow, TextRow } from './rows';

/** The database of one project. */
export class ProjectDatabase extends Dexie {
	declare readonly head: Table<HeadRow, 'head'>;
	declare readonly journal: Table<Change, number>;
	declare readonly records: Table<RecordRow, string>;
	declare readonly blocks: Table<Block, number>;
	declare readonly texts: Table<TextRow, string>;
	declare readonly drafts: Table<DraftRow, string>;
	declare readonly staged: Table<StagedRow, [string, number]>;
	declare readonly extras: Table<ExtrasRow, 'extras'>;

	constructor(name: string) {
		super(name, databaseOptions);
		declareVersions(this, migrations, 'project');
	}
}
