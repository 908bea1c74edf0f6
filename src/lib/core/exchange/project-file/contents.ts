import type { Change } from '../../change';
import { kinds, type Kind } from '../../model/kinds';
import type { Model } from '../../model/model';
import type { Bytes } from './utf8';

/** A record with its kind, as `modelOf` takes it. */
export interface KindedRecord {
	readonly kind: Kind;
	readonly record: { readonly id: string };
}

/** What a newer Retroduce put into a file and this one does not know: kept aside, and written out again as it came. */
export interface Extras {
	/** Lines of records of unknown kinds, word for word. */
	readonly lines: readonly string[];
	/** Files inside the zip that are not known here. */
	readonly files: ReadonlyMap<string, Bytes>;
	/** Fields of the manifest that are not known here. */
	readonly manifest: Readonly<Record<string, unknown>>;
}

/** Nothing unknown. */
export const noExtras: Extras = { lines: [], files: new Map(), manifest: {} };

/** Everything a project file holds. */
export interface ProjectContents {
	/** In the order of kinds, then of ids. */
	readonly records: readonly KindedRecord[];
	readonly journal: readonly Change[];
	/** Source texts by their SHA-256. */
	readonly texts: ReadonlyMap<string, string>;
	readonly extras: Extras;
	/** SHA-256 of texts that a source names and the file does not hold. */
	readonly missingTexts: readonly string[];
}

/** What a project file is written from. */
export interface ProjectToWrite {
	readonly records: Iterable<KindedRecord>;
	readonly journal: readonly Change[];
	readonly texts: ReadonlyMap<string, string>;
	readonly extras?: Extras;
}

/** Gives the SHA-256 of some bytes as 64 lower-case hex digits. */
export type Hash = (bytes: Bytes) => Promise<string>;

/** All records of a model, each with its kind. */
export function* recordsOf(model: Model): Generator<KindedRecord> {
	for (const kind of kinds) for (const record of model[kind].values()) yield { kind, record };
}
