import type { LinkKind } from '../model/link';
import type { Hedge } from '../model/occurrence';
import type { MarkedOccurrence } from './marked-text';
import { protectWording } from './clean-wording';
import type { WritableLink } from './links-line';
import { writeMarker } from './write-marker';

/** What an occurrence needs so that the notation can write it. */
export type WritableOccurrence = Pick<MarkedOccurrence, 'roles' | 'wording'> & {
	readonly relation?: MarkedOccurrence['relation'] | undefined;
	readonly starred?: boolean | undefined;
	readonly verbatim?: boolean | undefined;
	readonly hedge?: Hedge | undefined;
};

const verbs: Readonly<Record<LinkKind, string>> = {
	'leads to': 'leading to',
	enables: 'enabling',
	triggers: 'triggering',
	blocks: 'blocking'
};

function doubt(hedge: Hedge | undefined): string {
	return hedge && hedge !== 'stated' ? `${hedge} ` : '';
}

/** Writes the words with their marker; words that would be read differently are put in braces. */
function writeOccurrence(occurrence: WritableOccurrence, isProtected: boolean): string {
	const { wording, roles, relation, starred, verbatim, hedge } = occurrence;
	const words = isProtected ? protectWording(wording) : wording;
	const quoted = verbatim ? `“${words}”` : words;
	return `${doubt(hedge)}${quoted}${starred ? '*' : ''} ${writeMarker(roles, relation)}`;
}

function isRun(places: readonly number[], first: number, last: number): boolean {
	return places.length === last - first + 1 && places.every((place, at) => place === first + at);
}

/** The link whose joint causes end right before this place and whose joint effects begin here, or the other way round. */
function linkBetween(
	links: readonly WritableLink[],
	place: number
): { link: WritableLink; turned: boolean } | undefined {
	for (const link of links) {
		if (link.toLink !== undefined) continue;
		const meets = (before: readonly number[], behind: readonly number[]) =>
			before.at(-1) === place - 1 &&
			behind[0] === place &&
			isRun(before, before[0] ?? 0, place - 1) &&
			isRun(behind, place, behind.at(-1) ?? place);
		if (meets(link.from, link.to)) return { link, turned: false };
		if (link.kind === 'leads to' && meets(link.to, link.from)) return { link, turned: true };
	}
	return undefined;
}

function haveSameRoles(one: WritableOccurrence, other: WritableOccurrence | undefined): boolean {
	return one.roles.join('/') === other?.roles.join('/');
}

/** The words between an occurrence and the one before it. */
function writeJoint(
	occurrences: readonly WritableOccurrence[],
	links: readonly WritableLink[],
	place: number
): string {
	const found = linkBetween(links, place);
	const own = occurrences[place];
	if (found?.turned) return `, ${doubt(found.link.hedge)}due to `;
	if (found) return `, ${doubt(found.link.hedge)}${verbs[found.link.kind]} `;
	if (!own || !haveSameRoles(own, occurrences[place - 1])) return '; ';
	const goesOn = haveSameRoles(own, occurrences[place + 1]) && !linkBetween(links, place + 1);
	return goesOn ? ', ' : ' and ';
}

/** Writes occurrences as one sentence, with linking words where neighbours are linked. */
export function writeSentence(
	occurrences: readonly WritableOccurrence[],
	links: readonly WritableLink[],
	isProtected: (place: number) => boolean
): string {
	const pieces = occurrences.map((occurrence, place) => {
		const joint = place === 0 ? '' : writeJoint(occurrences, links, place);
		return joint + writeOccurrence(occurrence, isProtected(place));
	});
	return pieces.length === 0 ? '' : `${pieces.join('')}.`;
}
