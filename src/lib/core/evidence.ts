import { evidenceOf, gatherAll, gatherInto, targetKey } from './evidence-lists';
import { changedRows, patchEvidence, type Gathered } from './evidence-patch';
import type { Bearing, Coding } from './model/coding';
import type { Extract } from './model/extract';
import type { Id } from './model/id';
import type { Model, Table } from './model/model';
import type { Target } from './model/target';

export { targetKey } from './evidence-lists';

/** One coding together with the extract that carries it. */
export interface CodedExtract {
	readonly extract: Extract;
	readonly coding: Coding;
}

/** All codings of a project, grouped by what they speak about. */
export interface Evidence {
	/** By target key, each list in the order of extracts. What is coded to an element stands under the element alone, never under its occurrences. */
	readonly byTarget: ReadonlyMap<string, readonly CodedExtract[]>;
	/** The keys of the chains among them, in alphabetical order. */
	readonly chains: readonly string[];
	/** By configuration: what is coded to it and to its parts. The same object stands there as long as nothing of it changes, so that what is worked out from it can be kept. */
	readonly within: ReadonlyMap<Id<'configuration'>, Within>;
}

/** The codings on a configuration, its occurrences and its links, by target key. */
export interface Within {
	readonly byTarget: ReadonlyMap<string, readonly CodedExtract[]>;
}

/** The codings on one target by what they do for it, in the order they were made. */
export interface Bearings {
	readonly supports: readonly CodedExtract[];
	readonly refutes: readonly CodedExtract[];
	readonly refines: readonly CodedExtract[];
	readonly unjudged: readonly CodedExtract[];
	readonly speaksOf: readonly CodedExtract[];
}

const lastGathered = new WeakMap<Table<'project'>, Gathered>();

/** Groups every coding by what it speaks about. Where the project was gathered just before, only the extracts that changed since are gone through; what comes out is the same. */
export function gatherEvidence(model: Model): Evidence {
	const before = lastGathered.get(model.project);
	if (before?.table === model.extract) return before.evidence;
	const rows = [...model.extract.values()];
	const changes = before === undefined ? undefined : changedRows(before.rows, rows);
	const evidence =
		before === undefined || changes === undefined
			? gatherAll(rows)
			: patchEvidence(before.evidence, changes, rows);
	lastGathered.set(model.project, { table: model.extract, rows, evidence });
	return evidence;
}

/** The same for a project just read, with pauses after some extracts each; what was gathered is remembered. */
export function* gatherInPieces(model: Model, pieceLength = 1000): Generator {
	const rows = [...model.extract.values()];
	const lists = new Map<string, CodedExtract[]>();
	for (let from = 0; from < rows.length; from += pieceLength) {
		gatherInto(lists, rows.slice(from, from + pieceLength));
		yield;
	}
	lastGathered.set(model.project, { table: model.extract, rows, evidence: evidenceOf(lists) });
}

const nothing: readonly CodedExtract[] = [];
const nothingWithin: Within = { byTarget: new Map() };

/** What is coded to a configuration and its parts. */
export function codingsWithin(
	evidence: Pick<Evidence, 'within'>,
	configuration: Id<'configuration'>
): Within {
	return evidence.within.get(configuration) ?? nothingWithin;
}

/** Every coding on a target itself. */
export function codingsOn(evidence: Evidence, target: Target): readonly CodedExtract[] {
	return codingsUnder(evidence, targetKey(target));
}

/** Every coding that stands under a target key. */
export function codingsUnder(evidence: Within, key: string): readonly CodedExtract[] {
	return evidence.byTarget.get(key) ?? nothing;
}

const columns: Readonly<Record<Bearing, keyof Bearings>> = {
	supports: 'supports',
	refutes: 'refutes',
	refines: 'refines',
	'not yet judged': 'unjudged',
	'speaks of': 'speaksOf'
};

/** Sorts codings into lists by bearing; the lists stand side by side and are never netted. */
export function byBearing(codings: readonly CodedExtract[]): Bearings {
	const lists: Record<keyof Bearings, CodedExtract[]> = {
		supports: [],
		refutes: [],
		refines: [],
		unjudged: [],
		speaksOf: []
	};
	for (const one of codings) lists[columns[one.coding.bearing]].push(one);
	return lists;
}
