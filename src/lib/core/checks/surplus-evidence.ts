import { partsOf } from '../graph/parts';
import { theoriesOf } from '../graph/places';
import { rememberTogether } from '../graph/remember';
import { inChunks } from '../in-chunks';
import type { Coding } from '../model/coding';
import type { Extract } from '../model/extract';
import type { Model, Table } from '../model/model';
import type { Target } from '../model/target';
import type { Check } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { recordName, targetName } from './names';
import { listed } from './words';
import { works } from './works';

/** Which extracts no theory makes use of. */
export const surplusEvidence: Check = {
	id: 'surplus-evidence',
	question: 'What does the theory not use?',
	rule: 'The extract is coded to no theory, to nothing in a configuration that a theory holds, and to no element that occurs in one.',
	kind: 'prompt',
	topic: 'evidence',
	cannotKnow: 'Whether the passage matters to the theory: that is the question.',
	from: [
		{
			work: works.jagoshRetroduction,
			lends: 'What a theory does not account for is where new theory starts.'
		}
	],
	find(model) {
		const wording = wordingFor(model);
		const found: Finding[] = [];
		for (const unused of unusedIn(model.extract, heldKeys(model)))
			for (const extract of unused) found.push(finding('prompt', wording, extract));
		return found;
	}
};

const unusedIn = inChunks((rows: readonly Extract[], held: ReadonlySet<string>) =>
	rows.filter((extract) => !isUsed(held, extract))
);

function wordingFor(model: Model): Wording<Extract> {
	return {
		check: surplusEvidence.id,
		records: ({ id }) => [id],
		about: targetsOf,
		tell: (extract) => tell(model, extract)
	};
}

function targetsOf({ codings }: Extract): Target[] {
	return Object.values(codings).map(({ target }) => target);
}

let lastHeld: ReadonlySet<string> = new Set();

/** The ids of all theories, of the configurations they hold and of the elements that occur there; the same set as long as they are the same. */
function heldKeys(model: Model): ReadonlySet<string> {
	const held = heldNow(model.theory, model.configuration);
	if (!isSameSet(held, lastHeld)) lastHeld = held;
	return lastHeld;
}

const heldNow = rememberTogether(
	(theory: Table<'theory'>, configurations: Table<'configuration'>): ReadonlySet<string> => {
		const held = new Set<string>(theory.keys());
		for (const configuration of configurations.values()) {
			if (theoriesOf({ theory }, configuration.id).length === 0) continue;
			held.add(configuration.id);
			for (const { element } of partsOf(configuration).occurrences) held.add(element);
		}
		return held;
	}
);

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	if (one === other) return true;
	if (one.size !== other.size) return false;
	for (const key of one) if (!other.has(key)) return false;
	return true;
}

function isUsed(held: ReadonlySet<string>, { codings }: Extract): boolean {
	for (const id in codings) {
		const target = codings[id as Coding['id']]?.target;
		if (target !== undefined && isHeld(held, target)) return true;
	}
	return false;
}

function isHeld(held: ReadonlySet<string>, target: Target): boolean {
	if (target.kind === 'theory') return held.has(target.theory);
	if (target.kind === 'element') return held.has(target.element);
	if (target.kind === 'chain')
		return target.links.some(({ configuration }) => held.has(configuration));
	return held.has(target.configuration);
}

function tell(model: Model, extract: Extract): Telling {
	const targets = targetsOf(extract);
	const passage = extract.located?.paraphrase ?? extract.anchor?.exact ?? '';
	return {
		sentence: `No theory uses this passage of ${recordName(model, 'source', extract.source)}: “${beginning(passage)}”.`,
		because:
			targets.length === 0
				? 'It is coded to nothing yet.'
				: `It is coded only to ${listed(targets.map((target) => targetName(model, target)))}, which no theory holds.`,
		extracts: [extract.id],
		firedBy: Object.keys(extract.codings)
	};
}

function beginning(passage: string): string {
	const line = passage.replace(/\s+/g, ' ').trim();
	return line.length <= 120 ? line : `${line.slice(0, 119).trimEnd()}…`;
}
