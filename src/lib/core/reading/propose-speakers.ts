import { folded } from '../commands/elements';
import type { Id } from '../model/id';
import type { Person } from '../model/people';
import type { SpeakerFound } from './turns';

/** Who a name in a text is: a person who is known, a new one, somebody who asks, or nobody. */
export type SpeakerChoice = Id<'person'> | 'new person' | 'asks' | 'nobody';

/** The names found in one text. */
export interface TextSpeakers {
	/** What tells this text from the others. */
	readonly text: string;
	readonly title: string;
	readonly found: readonly SpeakerFound[];
}

/** A name in one or several texts, and who it may be. */
export interface SpeakerProposal {
	/** What tells it from the others. */
	readonly key: string;
	readonly label: string;
	readonly turns: number;
	readonly bare: boolean;
	/** The texts it stands in. */
	readonly texts: readonly string[];
	/** What a new person is called. */
	readonly name: string;
	readonly choice: SpeakerChoice;
}

const asking =
	/^(?:interviewer|interview|int|iv|i|q|question|researcher|moderator|mod|facilitator|fac)[ .]?\d*$/i;
/** Names that mean somebody else in every text. */
const general =
	/^(?:participant|respondent|resp|interviewee|patient|client|p|r|a|answer|speaker ?\d*|unknown)$/i;

/** Who the names in some texts may be: people who are known by that name, new ones, and those who ask. */
export function proposeSpeakers(
	texts: readonly TextSpeakers[],
	persons: Iterable<Person>
): SpeakerProposal[] {
	const known = new Map([...persons].map(({ id, name }) => [folded(name), id]));
	const proposals = new Map<string, SpeakerProposal>();
	for (const { text, title, found } of texts)
		for (const { label, turns, bare } of found) {
			const isGeneral = general.test(label);
			const key = isGeneral ? `${label} in ${text}` : label;
			const before = proposals.get(key);
			const name = isGeneral ? title : label;
			const choice = asking.test(label) ? 'asks' : (known.get(folded(name)) ?? 'new person');
			proposals.set(key, {
				...(before ?? { key, label, name, choice }),
				bare: bare || (before?.bare ?? false),
				turns: turns + (before?.turns ?? 0),
				texts: [...(before?.texts ?? []), text]
			});
		}
	return [...proposals.values()];
}
