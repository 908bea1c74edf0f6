import type { Change } from '$lib/core/change';
import type { Extras, KindedRecord } from '$lib/core/exchange/project-file/contents';

/** When a record came to be: the seq of its change and its place in that change's diff. Loading puts records in this order. */
export type Made = readonly [seq: number, nth: number];

/** Where the journal stands. One row, written by every change. */
export interface HeadRow {
	readonly id: 'head';
	readonly seq: number;
	/** The newest record schemas that anything here was written with. */
	readonly schema: number;
	/** Rough size of the project: records, journal and texts as UTF-16 units of JSON. */
	readonly bytes: number;
}

/** One record, whole. */
export interface RecordRow extends KindedRecord {
	readonly id: string;
	readonly made: Made;
}

/** One extract inside a block. */
export interface KeptExtract {
	readonly made: Made;
	readonly record: { readonly id: string };
}

/** Up to `blockSize` extracts kept in one row; `n` is given by the database. */
export interface Block {
	n?: number;
	/** The source of the extracts when they were put here. */
	readonly source: string;
	extracts: KeptExtract[];
}

/** One source text; it never changes. */
export interface TextRow {
	/** SHA-256 of the text, 64 lower-case hex digits. */
	readonly sha256: string;
	readonly text: string;
}

/** Something typed and not yet finished, kept outside the journal. */
export interface DraftRow {
	readonly key: string;
	readonly value: unknown;
	/** ISO 8601, UTC. */
	readonly at: string;
}

/** A change before it has its place in the journal. */
export type NewChange = Omit<Change, 'seq'>;

/** One change of an import with the texts it brings. */
export interface Part {
	readonly change: NewChange;
	readonly texts?: readonly TextRow[];
}

/** A part of an import that is not published yet. */
export interface StagedRow extends Part {
	readonly batch: string;
	readonly part: number;
}

/** What a newer version put into a project file, kept to be written out again. */
export interface ExtrasRow {
	readonly id: 'extras';
	readonly extras: Extras;
}
