import type { Role } from '../model/role';
import type { FoundWording } from './find-wording';
import type { Cue } from './link-words';
import type { MarkedOccurrence, ProposedLink } from './marked-text';

/** What is known of an occurrence's lead-in when links are proposed. */
export type LedIn = Pick<FoundWording, 'cue' | 'joining'> & {
	readonly startsSentence: boolean;
	/** True where the words say something of their own rather than go on with a list. */
	readonly isClause: boolean;
};

/** Occurrences side by side that share a role and so share their links. */
interface Group {
	readonly members: number[];
	readonly incoming: Role;
	readonly outgoing: Role;
	/** Whether linking words led in to it. */
	readonly isLedIn: boolean;
	/** The group this one was named as the cause of, by words such as "due to". */
	readonly causeOf?: Group;
}

interface Draft {
	readonly from: readonly number[];
	readonly to: readonly number[];
	readonly cue: Cue;
}

const order: Readonly<Record<Role, number>> = { C: 0, I: 0, A: 0, S: 0, M: 1, O: 2 };

/** Reads a passage from left to right, keeping the group that later linking words start from. */
class LinkReader {
	readonly groups: Group[] = [];
	readonly drafts: Draft[] = [];
	private main: Group | undefined;
	private last: Group | undefined;
	private awaiting: Cue | undefined;

	take(place: number, occurrence: MarkedOccurrence, led: LedIn): void {
		const sibling = this.siblingFor(occurrence, led);
		if (sibling) sibling.members.push(place);
		else this.open(place, occurrence, led);
	}

	private siblingFor({ roles }: MarkedOccurrence, led: LedIn): Group | undefined {
		const last = this.last;
		if (!last || last.incoming !== roles[0] || last.outgoing !== roles.at(-1)) return undefined;
		if (led.cue && !(led.joining === 'and' && goesOnWithList(led.cue))) return undefined;
		const isNew = led.joining === 'break' || (led.joining === 'comma' && led.isClause);
		const main = last.causeOf;
		const isAside = led.joining === 'with' || isNew;
		if (!main || !isAside) return last.isLedIn && isNew ? undefined : last;
		return main.incoming === roles[0] && !main.isLedIn ? main : undefined;
	}

	private open(place: number, { roles }: MarkedOccurrence, { cue, startsSentence }: LedIn): void {
		const main = this.main;
		const looksBack =
			!startsSentence || /^(?:this|that|these|it|they|which)\b/i.test(cue?.words ?? '');
		const causeOf = cue?.turned && looksBack ? main : undefined;
		const group: Group = {
			members: [place],
			incoming: roles[0],
			outgoing: roles.at(-1) ?? roles[0],
			isLedIn: cue !== undefined || this.awaiting !== undefined,
			...(causeOf ? { causeOf } : {})
		};
		if (cue && causeOf) this.drafts.push({ from: group.members, to: [...causeOf.members], cue });
		else if (this.awaiting && this.last)
			this.drafts.push({ from: this.last.members, to: group.members, cue: this.awaiting });
		else if (cue && !cue.turned && main)
			this.drafts.push({ from: [...main.members], to: group.members, cue });
		this.awaiting = cue?.turned && !causeOf ? cue : undefined;
		this.groups.push(group);
		this.last = group;
		if (!causeOf) this.main = group;
	}
}

/** "and reduces isolation" goes on with a list; "and then" and "and so" go a step further. */
function goesOnWithList({ words, turned }: Cue): boolean {
	return !turned && !/\b(?:then|so|therefore|thus|hence|thereby|allowing|enabling)\b/i.test(words);
}

function toLink({ from, to, cue }: Draft): ProposedLink {
	return { from: [...from], to: [...to], kind: cue.kind, cue: cue.words, hedge: cue.hedge };
}

/** Contexts and interventions before a mechanism, and mechanisms before an outcome, where no words link them. */
function impliedLinks(groups: readonly Group[], said: readonly ProposedLink[]): ProposedLink[] {
	const implied: ProposedLink[] = [];
	const causes = new Set(said.flatMap(({ from }) => [...from]));
	const effects = new Set(said.flatMap(({ to }) => [...to]));
	let waiting: number[] = [];
	let level = 0;
	for (const group of groups) {
		const reached = group.members.some((member) => effects.has(member));
		const free = waiting.filter((member) => !causes.has(member));
		const isNext = level < order[group.incoming] && !group.causeOf && !(reached && level > 0);
		if (isNext && free.length > 0)
			implied.push({
				from: free,
				to: [...group.members],
				kind: 'leads to',
				cue: '',
				implied: true
			});
		const next = order[group.outgoing];
		if (group.causeOf && next !== level) continue;
		waiting = next === level ? [...waiting, ...group.members] : [...group.members];
		level = next;
	}
	return implied;
}

/** Proposes links among neighbouring occurrences of one passage: from linking words first, then from the order of roles. */
export function proposeLinks(
	occurrences: readonly MarkedOccurrence[],
	led: readonly LedIn[]
): ProposedLink[] {
	const reader = new LinkReader();
	occurrences.forEach((occurrence, place) => {
		const leadIn = led[place];
		if (leadIn) reader.take(place, occurrence, leadIn);
	});
	const said = reader.drafts.map(toLink);
	const links = [...said, ...impliedLinks(reader.groups, said)];
	return links.sort((one, other) => (one.from[0] ?? 0) - (other.from[0] ?? 0));
}
