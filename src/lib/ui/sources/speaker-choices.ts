import type { NewPerson } from '$lib/core/commands/set-speakers';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Source } from '$lib/core/model/source';
import type { SpeakerChoice, SpeakerProposal } from '$lib/core/reading/propose-speakers';
import type { SpeakerFound } from '$lib/core/reading/turns';
import { newId } from '$lib/workspace/context';

type Speakers = NonNullable<Source['speakers']>;

/** What can be said of a name: a new person, one who is known, somebody who asks, or nobody. */
export function speakerOptions(
	model: Model,
	{ name }: SpeakerProposal
): { value: SpeakerChoice; label: string }[] {
	const known = [...model.person.values()].map(({ id, name }) => ({ value: id, label: name }));
	known.sort((one, other) => one.label.localeCompare(other.label, 'en', { numeric: true }));
	return [
		{ value: 'new person', label: `${name} (new person)` },
		{ value: 'asks', label: 'asks, and is no participant' },
		{ value: 'nobody', label: 'no speaker' },
		...known
	];
}

/** The names that open turns with who each is taken for, in one line; nothing where there are none. */
export function speakersInWords(
	model: Model,
	proposals: readonly SpeakerProposal[]
): string | undefined {
	if (proposals.length === 0) return undefined;
	const told = proposals.slice(0, 4).map((proposal) => {
		const known = model.person.get(proposal.choice as Id<'person'>);
		const who = known === undefined ? short[proposal.choice] : `is ${known.name}`;
		return `${proposal.label} (${who ?? ''})`;
	});
	const more = proposals.length > told.length ? ' and others' : '';
	return `Names that open turns: ${told.join(', ')}${more}. Who they are can be said below, under “Who speaks”.`;
}

const short: Readonly<Record<string, string>> = {
	'new person': 'a new person',
	asks: 'asks',
	nobody: 'no speaker'
};

/** What was said of the names: the people to make, and who speaks in each text. */
export interface SaidSpeakers {
	readonly persons: readonly NewPerson[];
	/** The speakers of a text, and the people among them. */
	of(text: string): Pick<Source, 'speakers' | 'persons'>;
}

/** Names with what was said of them, as the commands take it; one new person for one name, however it is written. */
export function saidSpeakers(proposals: readonly SpeakerProposal[]): SaidSpeakers {
	const made = new Map<string, NewPerson>();
	const chosen = proposals.map((proposal) => ({ proposal, speaker: speakerOf(proposal, made) }));
	return {
		persons: [...made.values()],
		of(text) {
			const here = chosen.flatMap(({ proposal: { label, texts }, speaker }) =>
				speaker !== undefined && texts.includes(text) ? [[label, speaker] as const] : []
			);
			if (here.length === 0) return {};
			const people = here.flatMap(([, { person }]) =>
				person ? [[person, true as const] as const] : []
			);
			return {
				speakers: Object.fromEntries(here),
				...(people.length === 0 ? {} : { persons: Object.fromEntries(people) })
			};
		}
	};
}

function speakerOf(
	{ choice, name, bare }: SpeakerProposal,
	made: Map<string, NewPerson>
): Speakers[string] | undefined {
	const marks = bare ? { bare: true as const } : {};
	if (choice === 'nobody') return undefined;
	if (choice === 'asks') return { asks: true, ...marks };
	if (choice !== 'new person') return { person: choice, ...marks };
	const key = name.toLowerCase();
	const person = made.get(key) ?? { id: newId('person'), name };
	made.set(key, person);
	return { person: person.id, ...marks };
}

/** The names found in a text with those that were confirmed before, which may open turns in bold or only once. */
export function confirmedSpeakers(
	{ speakers = {} }: Source,
	found: readonly SpeakerFound[]
): SpeakerFound[] {
	const labels = new Set(found.map(({ label }) => label));
	const others = Object.entries(speakers).filter(([label]) => !labels.has(label));
	return [
		...found,
		...others.map(([label, { bare }]) => ({ label, turns: 1, bare: bare ?? false }))
	];
}
