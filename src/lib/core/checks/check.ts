import type { Evidence } from '../evidence';
import type { Model } from '../model/model';
import type { Finding, FindingKind } from './finding';

/** The stored texts that are loaded, by their SHA-256. */
export type Texts = ReadonlyMap<string, string>;

/** One question of a reviewer and how its findings are computed. */
export interface Check {
	readonly id: string;
	/** In a reviewer's words. */
	readonly question: string;
	/** What it computes, in one sentence. */
	readonly rule: string;
	/** How its findings are to be taken, unless one says otherwise of itself. */
	readonly kind: FindingKind;
	/** Always the same findings in the same order for the same project. */
	find(model: Model, evidence: Evidence, texts: Texts): Finding[];
}
