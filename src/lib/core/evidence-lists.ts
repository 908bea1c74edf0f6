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
	gatherInto(byTarget, extracts);
	return evidenceOf(byTarget);
}

/** Adds the codings of some extracts to the lists of what they speak about. */
export function gatherInto(
	byTarget: Map<string, CodedExtract[]>,
	extracts: Iterable<Extract>
): void {
	for (const extract of extracts)
		// Neither Object.values nor a list for each extract: this runs over every coding of a project when it is opened.
		for (const id in extract.codings) {
			const coding = extract.codings[id as Coding['id']];
			if (coding === undefined) continue;
			const key = targetKey(coding.target);
			const gathered = byTarget.get(key);
			if (gathered === undefined) byTarget.set(key, [{ extract, coding }]);
			else gathered.push({ extract, coding });
		}
}

/** What was gathered into lists, with the chains among it. */
export function evidenceOf(byTarget: ReadonlyMap<string, readonly CodedExtract[]>): Evidence {
	return { byTarget, chains: chainsAmong(byTarget.keys()) };
}

/** The codings of one extract, each with the extract. */
export function codingsIn(extract: Extract): CodedExtract[] {
	return Object.values(extract.codings).map((coding) => ({ extract, coding }));
}

/** The keys that stand for chains, in alphabetical order. */
export function chainsAmong(keys: Iterable<string>): string[] {
	const chains: string[] = [];
	for (const key of keys) if (key.startsWith('chain:')) chains.push(key);
	return chains.sort();
}
