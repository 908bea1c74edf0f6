import type { Anchor } from '../core/model/extract';
import type { Id } from '../core/model/id';
import type { Carried, Correction } from '../core/reading/carry-over';

/** A correction, and the passages to be carried over by the extracts that hold them. */
export interface CarryRequest {
	readonly correction: Correction;
	readonly anchors: ReadonlyMap<Id<'extract'>, Anchor>;
}

/** How each came over. */
export type CarryAnswer = ReadonlyMap<Id<'extract'>, Carried>;
