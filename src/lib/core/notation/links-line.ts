import type { LinkKind } from '../model/link';
import type { ProposedLink, Span } from './marked-text';
import type { Hedge } from '../model/occurrence';

/** What a link needs so that the notation can write it. */
export type WritableLink = Pick<ProposedLink, 'from' | 'to' | 'kind'> & {
	readonly toLink?: number | undefined;
	readonly hedge?: Hedge | undefined;
};

/** A line that lists links outright, as `[links: 1+2 → 3; 3 enables 4 (possibly)]`. */
export interface LinksLine extends Span {
	readonly links: readonly ProposedLink[];
}

const linePattern = /\[links:([^\][]*)\]/gi;
const linkPattern =
	/^([\d+ ]+?)\s*(→|->|leads to|enables|triggers|blocks)\s*(?:link (\d+)|([\d+ ]+?))\s*(?:\((stated|possibly|partly)\))?$/i;

function places(list: string): number[] {
	return list.split('+').map((place) => Number(place.trim()) - 1);
}

function kindOf(verb: string): LinkKind {
	const found = (['enables', 'triggers', 'blocks'] as const).find((kind) => kind === verb);
	return found ?? 'leads to';
}

function readLink(written: string): ProposedLink | undefined {
	const match = linkPattern.exec(written.replace(/\s+/g, ' ').trim());
	if (!match) return undefined;
	const [, from = '', verb = '', toLink, to = '', hedge = 'stated'] = match;
	return {
		from: places(from),
		to: toLink ? [] : places(to),
		...(toLink ? { toLink: Number(toLink) - 1 } : {}),
		kind: kindOf(verb.toLowerCase()),
		cue: verb,
		hedge: hedge.toLowerCase() as Hedge
	};
}

/** Finds the lines that list links outright. */
export function findLinksLines(text: string): LinksLine[] {
	return [...text.matchAll(linePattern)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		links: (match[1] ?? '').split(';').flatMap((written) => readLink(written) ?? [])
	}));
}

/** The links of a line that speak of occurrences and links which are there. */
export function linksWithin(line: LinksLine, occurrences: number): ProposedLink[] {
	const isThere = (place: number) => place >= 0 && place < occurrences;
	return line.links.filter(
		({ from, to, toLink }) =>
			from.every(isThere) && to.every(isThere) && (toLink ?? 0) < line.links.length
	);
}

function writeLink({ from, to, toLink, kind, hedge }: WritableLink): string {
	const list = (ends: readonly number[]) => ends.map((end) => end + 1).join('+');
	const verb = kind === 'leads to' ? '→' : kind;
	const target = toLink === undefined ? list(to) : `link ${toLink + 1}`;
	const doubt = hedge && hedge !== 'stated' ? ` (${hedge})` : '';
	return `${list(from)} ${verb} ${target}${doubt}`;
}

/** Writes links as one line in square brackets, counting occurrences from 1 in the order written. */
export function writeLinksLine(links: readonly WritableLink[]): string {
	return `[links: ${links.length === 0 ? 'none' : links.map(writeLink).join('; ')}]`;
}
