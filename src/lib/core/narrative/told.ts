import type { Decision } from '../model/judgement';
import type { Id } from '../model/id';

/** One step of how the theory changed: something done to it, decided about it, or frozen of it. */
export interface Told {
	readonly key: string;
	readonly kind: 'change' | 'decision' | 'version' | 'standing';
	/** ISO 8601, UTC. */
	readonly at: string;
	readonly text: string;
	/** The reason that was given, in a person's own words. */
	readonly why?: string;
	readonly by?: string;
	/** What a decision is about, in words. */
	readonly about?: string;
	/** Place in the journal, where it stands there. */
	readonly seq?: number;
	/** The passages it rests on, as far as they are there. */
	readonly extracts: readonly Id<'extract'>[];
	readonly decided?: Decision['kind'];
	/** The name of the version that it freezes. */
	readonly version?: string;
	/** The import it belongs to, and the command it was. */
	readonly batch?: string;
}

/** What was done besides changing the theory: how many changes there were to what. */
export interface Aside {
	readonly evidence: number;
	readonly layout: number;
	/** Changes that were taken back again, with those that took them back. */
	readonly undone: number;
	/** The files that were read in. */
	readonly files: readonly string[];
}

/** A part of the narrative under one heading. */
export interface Chapter {
	readonly key: string;
	readonly title: string;
	readonly told: readonly Told[];
	readonly aside: Aside;
}
