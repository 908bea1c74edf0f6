import type { AcceptedPassage } from '$lib/core/commands/accept-passages';
import type { MarkedOccurrence, Passage, ProposedLink } from '$lib/core/notation/marked-text';
import type { Id } from '$lib/core/model/id';
import type { LinkKind } from '$lib/core/model/link';
import type { Hedge } from '$lib/core/model/occurrence';
import type { Role, RoleRelation, Roles } from '$lib/core/model/role';
import { newId } from '$lib/workspace/context';

/** An occurrence as proposed, to be looked over. */
export class ProposedOccurrence {
	included = $state(true);
	label = $state('');
	first = $state<Role>('C');
	second = $state<Role | ''>('');
	relation = $state<RoleRelation>('not said');
	readonly read: MarkedOccurrence;

	constructor(read: MarkedOccurrence) {
		this.read = read;
		this.label = read.proposedLabel;
		this.first = read.roles[0];
		this.second = read.roles[1] ?? '';
		this.relation = read.relation ?? 'not said';
	}

	get roles(): Roles {
		return this.second === '' || this.second === this.first
			? [this.first]
			: [this.first, this.second];
	}
}

/** A link as proposed, to be looked over. */
export class ReviewedLink {
	included = $state(true);
	from = $state.raw<readonly number[]>([]);
	to = $state.raw<readonly number[]>([]);
	kind = $state<LinkKind>('leads to');
	hedge = $state<Hedge | ''>('');
	readonly read: ProposedLink;

	/** `alone` where no words of the passage make a link: then those that the roles imply stay implied unless asked for. */
	constructor(read: ProposedLink, alone: boolean) {
		this.read = read;
		this.included = read.implied !== true || !alone;
		this.from = read.from;
		this.to = read.to;
		this.kind = read.kind;
		this.hedge = read.hedge ?? '';
	}

	/** Lets the link run the other way. */
	turn(): void {
		[this.from, this.to] = [this.to, this.from];
	}
}

/** A passage of a pasted text as a configuration to be looked over, corrected and accepted. */
export class Proposal {
	/** What the configuration will be called by others, so that passages of one text can point at each other. */
	readonly id = newId('configuration');
	included = $state(true);
	nickname = $state('');
	teller = $state<'analyst' | 'participant'>('analyst');
	contextsFrom = $state<Id<'configuration'> | ''>('');
	readonly passage: Passage;
	#occurrences: readonly ProposedOccurrence[] | undefined;
	#links: readonly ReviewedLink[] | undefined;

	constructor(passage: Passage) {
		this.passage = passage;
		this.included = passage.kind !== 'definition';
		this.teller = passage.kind === 'quote' ? 'participant' : 'analyst';
		this.nickname = passage.speaker ?? passage.heading ?? '';
	}

	/** Its occurrences, made ready when they are first looked at: a long text has thousands. */
	get occurrences(): readonly ProposedOccurrence[] {
		return (this.#occurrences ??= this.passage.occurrences.map(
			(read) => new ProposedOccurrence(read)
		));
	}

	get links(): readonly ReviewedLink[] {
		const alone = this.passage.links.every(({ implied }) => implied === true);
		return (this.#links ??= this.passage.links.map((read) => new ReviewedLink(read, alone)));
	}

	/** What is accepted of it: occurrences that were left out take their links along. */
	accepted(person: Id<'person'> | undefined): AcceptedPassage {
		const kept = this.occurrences.filter(({ included }) => included);
		const place = new Map(kept.map((one, index) => [this.occurrences.indexOf(one), index]));
		const links = this.keptLinks(place);
		return {
			configuration: this.id,
			toldBy:
				this.teller === 'analyst'
					? { teller: 'analyst' }
					: { teller: 'participant', ...(person === undefined ? {} : { person }) },
			...(this.nickname.trim() === '' ? {} : { nickname: this.nickname.trim() }),
			...(this.passage.heading === undefined ? {} : { locator: this.passage.heading }),
			...(this.contextsFrom === '' ? {} : { contextsFrom: this.contextsFrom }),
			occurrences: kept.map(({ label, roles, relation, read }) => ({
				choice: { label: label.trim() === '' ? read.proposedLabel : label },
				roles,
				...(roles.length === 2 ? { relation } : {}),
				details: {
					wording: {
						text: read.wording,
						verbatim: read.verbatim,
						...(read.starred ? { starred: true } : {})
					},
					...(read.hedge === undefined ? {} : { hedge: read.hedge })
				}
			})),
			links
		};
	}

	private keptLinks(place: ReadonlyMap<number, number>): AcceptedPassage['links'] {
		const ends = (places: readonly number[]) => places.flatMap((end) => place.get(end) ?? []);
		const standing = this.links.filter((link) => this.stands(link, place));
		return standing.map((link) => {
			const { read, kind, hedge, from, to } = link;
			const conditioned = read.toLink === undefined ? undefined : this.links[read.toLink];
			return {
				from: ends(from),
				to: conditioned === undefined ? ends(to) : [],
				...(conditioned === undefined ? {} : { toLink: standing.indexOf(conditioned) }),
				kind,
				...(hedge === '' ? {} : { hedge }),
				...(read.cue === '' ? {} : { wording: { text: read.cue, verbatim: false } })
			};
		});
	}

	private stands(link: ReviewedLink, place: ReadonlyMap<number, number>): boolean {
		if (!link.included || !link.from.some((end) => place.has(end))) return false;
		if (link.read.toLink === undefined) return link.to.some((end) => place.has(end));
		const conditioned = this.links[link.read.toLink];
		return conditioned !== undefined && this.stands(conditioned, place);
	}
}
