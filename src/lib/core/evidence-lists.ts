import type { CodedExtract, Evidence } from './evidence';
import type { Coding } from './model/coding';
import type { Extract } from './model/extract';
import type { Target } from './model/target';

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

/** Groups the codings of some extracts in one pass. */
export function gatherAll(extracts: Iterable<Extract>): Evidence {
	const byTarget = new Map<string, CodedExtract[]>();
	for (const extract of extracts)
		for (const one of codingsIn(extract)) {
			const key = targetKey(one.coding.target);
			const gathered = byTarget.get(key);
			if (gathered === undefined) byTarget.set(key, [one]);
			else gathered.push(one);
		}
	return { byTarget, chains: chainsAmong(byTarget.keys()) };
}

/** The codings of one extract, each with the extract. */
export function codingsIn(extract: Extract): CodedExtract[] {
	const codings: CodedExtract[] = [];
	// Not Object.values: this runs over every coding of a project when it is opened.
	for (const id in extract.codings) {
		const coding = extract.codings[id as Coding['id']];
		if (coding !== undefined) codings.push({ extract, coding });
	}
	return codings;
}

/** The keys that stand for chains, in alphabetical order. */
export function chainsAmong(keys: Iterable<string>): string[] {
	const chains: string[] = [];
	for (const key of keys) if (key.startsWith('chain:')) chains.push(key);
	return chains.sort();
}
