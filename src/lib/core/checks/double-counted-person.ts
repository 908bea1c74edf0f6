import { targetKey } from '../evidence';
import { inChunks } from '../in-chunks';
import type { Extract } from '../model/extract';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Target } from '../model/target';
import { remember } from '../graph/remember';
import type { Check } from './check';
import { finding, type Telling, type Wording } from './finding';
import { recordName, targetName } from './names';
import { countOf, listed } from './words';
import { works } from './works';

/** Which people speak in more than one source, so that sources are not taken for people. */
export const doubleCountedPerson: Check = {
	id: 'double-counted-person',
	question: 'Is one voice counted twice?',
	rule: 'One person speaks in extracts of more than one source.',
	kind: 'map',
	topic: 'evidence',
	cannotKnow:
		'Whether two speakers under two names are one and the same, and whether who was only listened to agreed.',
	from: [
		{
			work: works.ramesesEvaluation,
			lends: 'It is reported who took part, and how often, so that accounts can be weighed.'
		}
	],
	find(model) {
		const wording = wordingFor(model);
		return twiceHeard(model.extract).map((one) => finding('map', wording, one));
	}
};

/** A person and the sources they speak in. */
type Speaker = readonly [Id<'person'>, ReadonlySet<Id<'source'>>];

const speakersIn = inChunks((rows: readonly Extract[]) => {
	const speakers = new Map<Id<'person'>, Set<Id<'source'>>>();
	for (const { person, source } of rows) {
		if (person === undefined) continue;
		const known = speakers.get(person);
		if (known === undefined) speakers.set(person, new Set([source]));
		else known.add(source);
	}
	return speakers;
});

const twiceHeard = remember((table: Model['extract']): readonly Speaker[] => {
	const all = new Map<Id<'person'>, Set<Id<'source'>>>();
	for (const speakers of speakersIn(table))
		for (const [person, sources] of speakers) {
			const known = all.get(person);
			if (known === undefined) all.set(person, new Set(sources));
			else for (const source of sources) known.add(source);
		}
	return [...all].filter(([, sources]) => sources.size > 1);
});

const byPerson = remember((table: Model['extract']) => {
	const found = new Map<Id<'person'>, Extract[]>();
	for (const extract of table.values()) {
		if (extract.person === undefined) continue;
		const others = found.get(extract.person);
		if (others === undefined) found.set(extract.person, [extract]);
		else others.push(extract);
	}
	return found;
});

function wordingFor(model: Model): Wording<Speaker> {
	return {
		check: doubleCountedPerson.id,
		records: ([person]) => [person],
		about: ([person]) => sharedTargets(byPerson(model.extract).get(person) ?? []),
		tell: (speaker) => tell(model, speaker)
	};
}

/** What the person speaks to in more than one source. */
function sharedTargets(extracts: readonly Extract[]): Target[] {
	const found = new Map<string, { target: Target; sources: Set<string> }>();
	for (const { codings, source } of extracts)
		for (const { target } of Object.values(codings)) {
			const key = targetKey(target);
			const known = found.get(key);
			if (known === undefined) found.set(key, { target, sources: new Set([source]) });
			else known.sources.add(source);
		}
	return [...found.values()].filter(({ sources }) => sources.size > 1).map(({ target }) => target);
}

function tell(model: Model, [person, sources]: Speaker): Telling {
	const extracts = byPerson(model.extract).get(person) ?? [];
	const counted = [...sources].map((source) => {
		const those = extracts.filter((one) => one.source === source).map(({ id }) => id);
		const words = `${countOf(those.length, 'extract')} in ${recordName(model, 'source', source)}`;
		return { words, extracts: those };
	});
	const shared = sharedTargets(extracts).map((target) => targetName(model, target));
	return {
		sentence: `${recordName(model, 'person', person)} is one person in ${countOf(sources.size, 'source')}: ${listed(counted.map(({ words }) => words))}.`,
		because:
			shared.length === 0
				? 'The sources do not speak to the same thing through this person.'
				: `In more than one source, and still as one person, this voice speaks to ${listed(shared)}.`,
		counted,
		firedBy: [...sources]
	};
}
