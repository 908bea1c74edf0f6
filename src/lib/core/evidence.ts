import type { Bearing, Coding } from './model/coding';
import type { Extract } from './model/extract';
import type { Model } from './model/model';
import type { Target } from './model/target';

/** One coding together with the extract that carries it. */
export interface CodedExtract {
	readonly extract: Extract;
	readonly coding: Coding;
}

/** All codings of a project, grouped by what they speak about. */
export interface Evidence {
	/** By target key. What is coded to an element stands under the element alone, never under its occurrences. */
	readonly byTarget: ReadonlyMap<string, readonly CodedExtract[]>;
	/** The keys of the chains among them. */
	readonly chains: readonly string[];
}

/** The codings on one target by what they do for it, in the order they were made. */
export interface Bearings {
	readonly supports: readonly CodedExtract[];
	readonly refutes: readonly CodedExtract[];
	readonly refines: readonly CodedExtract[];
	readonly unjudged: readonly CodedExtract[];
	readonly speaksOf: readonly CodedExtract[];
}

/** The text a target is looked up by: its own id, or for a chain the ids of its links in order. */
export function targetKey(target: Target): string {
	switch (target.kind) {
		case 'element':
			return target.element;
		case 'occurrence':
			return target.occurrence;
		case 'link':
			return target.link;
		case 'configuration':
			return target.configuration;
		case 'theory':
			return target.theory;
		case 'chain':
			return `chain:${target.links.map(({ link }) => link).join('>')}`;
	}
}

/** Groups every coding by what it speaks about, in one pass over the extracts. */
export function gatherEvidence(model: Model): Evidence {
	const byTarget = new Map<string, CodedExtract[]>();
	const chains: string[] = [];
	for (const extract of model.extract.values()) {
		// Not Object.values: this loop runs over every coding of the project after each edit.
		for (const id in extract.codings) {
			const coding = extract.codings[id as Coding['id']] as Coding;
			const key = targetKey(coding.target);
			const gathered = byTarget.get(key);
			if (gathered !== undefined) gathered.push({ extract, coding });
			else {
				byTarget.set(key, [{ extract, coding }]);
				if (coding.target.kind === 'chain') chains.push(key);
			}
		}
	}
	return { byTarget, chains };
}

const nothing: readonly CodedExtract[] = [];

/** Every coding on a target itself. */
export function codingsOn(evidence: Evidence, target: Target): readonly CodedExtract[] {
	return codingsUnder(evidence, targetKey(target));
}

/** Every coding that stands under a target key. */
export function codingsUnder(evidence: Evidence, key: string): readonly CodedExtract[] {
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
	const lists = {
		supports: [] as CodedExtract[],
		refutes: [] as CodedExtract[],
		refines: [] as CodedExtract[],
		unjudged: [] as CodedExtract[],
		speaksOf: [] as CodedExtract[]
	};
	for (const one of codings) lists[columns[one.coding.bearing]].push(one);
	return lists;
}
