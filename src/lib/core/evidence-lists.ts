import type { CodedExtract, Evidence, Within } from './evidence';
import type { Coding } from './model/coding';
import type { Extract } from './model/extract';
import type { Id } from './model/id';
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
	return { byTarget, chains: chainsAmong(byTarget.keys()), within: allWithin(byTarget) };
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

type Lists = ReadonlyMap<string, readonly CodedExtract[]>;

function allWithin(byTarget: Lists): Evidence['within'] {
	const within = new Map<Id<'configuration'>, { byTarget: Map<string, readonly CodedExtract[]> }>();
	for (const [key, codings] of byTarget) {
		const configuration = placeOf(codings);
		if (configuration === undefined) continue;
		const found = within.get(configuration);
		if (found === undefined) within.set(configuration, { byTarget: new Map([[key, codings]]) });
		else found.byTarget.set(key, codings);
	}
	return within;
}

/** The same where the lists of some targets are others now, or gone. */
export function withinAgain(
	within: Evidence['within'],
	targets: Iterable<Target>,
	byTarget: Lists
): Evidence['within'] {
	const again = new Map<Id<'configuration'>, Within>(within);
	const opened = new Map<Id<'configuration'>, Map<string, readonly CodedExtract[]>>();
	for (const target of targets) {
		if (!('configuration' in target)) continue;
		const { configuration } = target;
		const lists = opened.get(configuration) ?? new Map(again.get(configuration)?.byTarget);
		opened.set(configuration, lists);
		const key = targetKey(target);
		const list = byTarget.get(key);
		if (list === undefined) lists.delete(key);
		else lists.set(key, list);
	}
	for (const [configuration, lists] of opened)
		if (lists.size === 0) again.delete(configuration);
		else again.set(configuration, { byTarget: lists });
	return again;
}

/** The configuration that codings under one key lie in; none where they are on an element, a theory or a chain. */
function placeOf([first]: readonly CodedExtract[]): Id<'configuration'> | undefined {
	const target = first?.coding.target;
	return target !== undefined && 'configuration' in target ? target.configuration : undefined;
}
