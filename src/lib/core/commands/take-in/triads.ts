import { impliedLinks } from '../../graph/implied-links';
import type { Configuration } from '../../model/configuration';
import type { Id } from '../../model/id';
import type { Link } from '../../model/link';
import type { Occurrence } from '../../model/occurrence';
import type { Role } from '../../model/role';
import type { Context } from '../command';
import { nextRank, nextReference } from '../create-configuration';
import { linkBetween, withImpliedMadeExplicit } from '../links';
import type { CodeLink, TakeInChoices } from './choices';
import type { TakenCode } from './codes';
import type { Records } from './records';

/** Makes a configuration of every set of codes that a person accepted, with the links that were drawn between them, and of every accepted link that lies in none of them; tells which passages speak of which. */
export function takeTriads(
	{ triads, links }: Pick<TakeInChoices, 'triads' | 'links'>,
	codes: ReadonlyMap<string, TakenCode>,
	records: Records,
	context: Context
): Map<number, Id<'configuration'>[]> {
	const byPassage = new Map<number, Id<'configuration'>[]>();
	const drawn = new Set<CodeLink>();
	for (const { parts, passages } of triads) {
		const inside = links.filter(
			({ from, to }) => holds(parts, from) && holds(parts, to) && from !== to
		);
		for (const link of inside) drawn.add(link);
		const id = configurationOf(parts, inside, codes, records, context);
		if (id === undefined) continue;
		for (const place of passages) byPassage.set(place, [...(byPassage.get(place) ?? []), id]);
	}
	for (const link of links)
		if (!drawn.has(link) && !drawnWithin(link, codes, records, context))
			configurationOf(endsOf(link, codes), [link], codes, records, context);
	return byPassage;
}

/** Draws a link between two occurrences of one configuration, where its codes are such. In a configuration that was here before, what was implied until then is drawn with it; in a new one its links are those that were drawn. */
function drawnWithin(
	{ from, to, kind = 'leads to' }: CodeLink,
	codes: ReadonlyMap<string, TakenCode>,
	records: Records,
	context: Context
): boolean {
	const [one, other] = [codes.get(from), codes.get(to)];
	const configuration = one?.configuration;
	if (configuration === undefined || configuration !== other?.configuration) return false;
	const [start, end] = [one?.record, other.record] as [Id<'occurrence'>, Id<'occurrence'>];
	records.revise('configuration', configuration, (before) => {
		if (start === end || linkBetween(before, [start], [end], kind) !== undefined) return before;
		const id = context.newId('link');
		const isNew = !records.model.configuration.has(configuration);
		const explicit = isNew ? before : withImpliedMadeExplicit(before, context);
		return {
			...explicit,
			links: { ...explicit.links, [id]: { id, from: [start], to: [end], kind } }
		};
	});
	return true;
}

interface Part {
	readonly code: string;
	readonly role: Role;
}

function holds(parts: readonly Part[], code: string): boolean {
	return parts.some((part) => part.code === code);
}

/** The ends of a link with the roles of their codes; an end without a role is what brings about, or what comes about. */
function endsOf({ from, to }: CodeLink, codes: ReadonlyMap<string, TakenCode>): Part[] {
	const roleOf = (code: string, otherwise: Role): Role => {
		const use = codes.get(code)?.use;
		return use?.as === 'element' ? (use.role ?? otherwise) : otherwise;
	};
	return [
		{ code: from, role: roleOf(from, 'M') },
		{ code: to, role: roleOf(to, 'O') }
	];
}

function configurationOf(
	parts: readonly Part[],
	links: readonly CodeLink[],
	codes: ReadonlyMap<string, TakenCode>,
	records: Records,
	context: Context
): Id<'configuration'> | undefined {
	const occurrences = occurrencesOf(parts, codes, context);
	if (occurrences.size < 2) return undefined;
	const ahead = records.madeOf('configuration');
	const bare: Configuration = {
		id: context.newId('configuration'),
		reference: nextReference(records.model, ahead),
		occurrences: Object.fromEntries([...occurrences.values()].map((one) => [one.id, one])),
		links: {},
		toldBy: { teller: 'analyst' },
		rank: nextRank(records.model) + ahead
	};
	const same = sameBefore(bare, records);
	if (same !== undefined) return same;
	records.put('configuration', {
		...bare,
		links: drawnLinks(bare, links, codes, occurrences, context)
	});
	return bare.id;
}

/** One occurrence for each element, in the role of the first code that became it. */
function occurrencesOf(
	parts: readonly Part[],
	codes: ReadonlyMap<string, TakenCode>,
	context: Context
): Map<Id, Occurrence> {
	const made = new Map<Id, Occurrence>();
	for (const { code, role } of parts) {
		const one = codes.get(code);
		if (one?.use.as !== 'element' || one.record === undefined) continue;
		const before = made.get(one.record);
		if (before === undefined)
			made.set(one.record, {
				id: context.newId('occurrence'),
				element: one.record as Id<'element'>,
				roles: [role],
				rank: made.size + 1
			});
		else if (before.roles[0] !== role && before.roles.length === 1)
			made.set(one.record, {
				...before,
				roles: [before.roles[0], role],
				relation: 'not said'
			});
	}
	return made;
}

/** A configuration of the same elements in the same roles, so that a later export does not double it. */
function sameBefore(wanted: Configuration, records: Records): Id<'configuration'> | undefined {
	const key = contentOf(wanted);
	return records.all('configuration').find((one) => contentOf(one) === key)?.id;
}

function contentOf({ occurrences }: Configuration): string {
	return Object.values(occurrences)
		.map(({ element, roles }) => `${element} ${roles.join('/')}`)
		.sort()
		.join('\n');
}

/** The links that were drawn; what was implied until then is drawn with them, so that no connection vanishes. */
function drawnLinks(
	bare: Configuration,
	links: readonly CodeLink[],
	codes: ReadonlyMap<string, TakenCode>,
	occurrences: ReadonlyMap<Id, Occurrence>,
	context: Context
): Configuration['links'] {
	const ends = links.flatMap(({ from, to, kind }) => {
		const [one, other] = [from, to].map((code) => occurrences.get(codes.get(code)?.record as Id));
		return one === undefined || other === undefined || one === other
			? []
			: [{ from: one.id, to: other.id, kind: kind ?? ('leads to' as const) }];
	});
	if (ends.length === 0) return {};
	const implied = impliedLinks(bare).map(({ from, to }) => ({
		from,
		to,
		kind: 'leads to' as const
	}));
	const all = new Map([...implied, ...ends].map((one) => [`${one.from} ${one.to}`, one]));
	const made = [...all.values()].map(({ from, to }): Link => ({
		id: context.newId('link'),
		from: [from],
		to: [to],
		kind: 'leads to'
	}));
	return Object.fromEntries(made.map((link) => [link.id, link]));
}
