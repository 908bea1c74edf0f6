import type { Evidence } from '../evidence';
import type { Model } from '../model/model';
import type { Finding, FindingKind } from './finding';

/** The stored texts that are loaded, by their SHA-256. */
export type Texts = ReadonlyMap<string, string>;

/** What a check looks at: how the theory is put together, what evidence bears on it, single cases, or theories side by side and over time. */
export type Topic = 'theory' | 'evidence' | 'cases' | 'rivals and versions';

/** A publication that a check is drawn from. */
interface Origin {
	/** As it is cited. */
	readonly work: string;
	/** What the check takes from it, as a sentence. */
	readonly lends: string;
}

/** One question of a reviewer and how its findings are computed. */
export interface Check {
	readonly id: string;
	/** In a reviewer's words. */
	readonly question: string;
	/** What it computes, in one sentence. */
	readonly rule: string;
	/** How its findings are to be taken, unless one says otherwise of itself. */
	readonly kind: FindingKind;
	readonly topic: Topic;
	/** What its findings must not be taken to say. */
	readonly cannotKnow: string;
	/** Where the question comes from; what is the house's own says so. */
	readonly from: readonly Origin[];
	/** Always the same findings in the same order for the same project. */
	find(model: Model, evidence: Evidence, texts: Texts): Finding[];
}
