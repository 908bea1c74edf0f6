import type { Migration } from './migration';

/** The first stored form: a journal, records whole, extracts in blocks, texts by hash, drafts, and what is staged. */
export const firstTables: Migration = {
	number: 1,
	project: {
		head: 'id',
		journal: 'seq',
		records: 'id',
		blocks: '++n, source',
		texts: 'sha256',
		drafts: 'key',
		staged: '[batch+part], batch',
		extras: 'id'
	},
	catalogue: {
		entries: 'id',
		making: 'database'
	}
};
