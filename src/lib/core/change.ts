import type { Diff } from './diff';
import type { Scope } from './model/kinds';

/** The number of the record schemas; it grows only when stored records must be migrated. */
export const schemaNumber = 1;

/** One entry of the journal: what was done, by whom, when and why, with the diff that does it. */
export interface Change {
	/** Place in the journal: 1, 2, 3, … without gaps. */
	readonly seq: number;
	/** Name of the command, e.g. `rename-element`. */
	readonly command: string;
	/** Ids the command was about; the trail makes its sentence from these when it is read. */
	readonly about: readonly string[];
	readonly why?: string;
	/** Name of the file an import was read from. */
	readonly file?: string;
	/** ISO 8601, UTC. */
	readonly at: string;
	/** Id of the coder at work, where one is chosen. */
	readonly by?: string;
	readonly scope: Scope;
	readonly schema: number;
	/** Changes of one import share a batch and are undone as one. */
	readonly batch?: string;
	/** The seq of the change that this one takes back. */
	readonly undoes?: number;
	/** True where this change does again what an undo took back. */
	readonly redoes?: number;
	readonly diff: Diff;
}
