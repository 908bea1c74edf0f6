import type { Coding as CodedCoding, CodedPassage } from '../../exchange/coded/coded-passage';
import type { Coding } from '../../model/coding';
import type { Extract } from '../../model/extract';
import type { Id } from '../../model/id';
import type { Target } from '../../model/target';
import type { Context } from '../command';
import { present } from '../fields';
import type { TakenCode } from './codes';
import type { TakenCase } from './people';

/** What all extracts of an import need to know. */
export interface Taken {
	readonly codes: ReadonlyMap<string, TakenCode>;
	readonly coders: ReadonlyMap<string, Id<'coder'>>;
	/** By the key of the case, and so by that of a code that is a case as well. */
	readonly cases: ReadonlyMap<string, TakenCase>;
	/** Configurations made of codes that stand together, by the place of the passage. */
	readonly triads: ReadonlyMap<number, readonly Id<'configuration'>[]>;
	readonly context: Context;
}

/** What a passage says of itself, apart from where it is. */
export type Said = Pick<Extract, 'codings'> &
	Partial<Pick<Extract, 'person' | 'group' | 'cases' | 'memo' | 'tags'>>;

/** The codings, tags, people and words of a passage. Every coding is not yet judged: nobody here has said what it does for the theory. */
export function saidOf(
	passage: Pick<CodedPassage, 'codings' | 'comments' | 'name'>,
	place: number | undefined,
	speakers: readonly TakenCase[],
	taken: Taken
): Said {
	const records = passage.codings.flatMap(({ code }) => taken.codes.get(code) ?? []);
	const idsAs = <Kind extends 'tag' | 'group' | 'case' | 'person'>(kind: Kind): Id<Kind>[] =>
		records.flatMap(({ use, record }) => (use.as === kind && record ? [record as Id<Kind>] : []));
	const cases = [...idsAs('case'), ...speakers.flatMap((one) => one.case ?? [])];
	const memo = [passage.name, ...passage.comments, ...commentsOf(passage.codings, taken)]
		.filter((words) => words !== undefined && words.trim() !== '')
		.join('\n\n');
	return present({
		codings: keyed([
			...passage.codings.flatMap((one) => codingOf(one, taken) ?? []),
			...(place === undefined ? [] : triadCodings(place, taken))
		]),
		person: idsAs('person')[0] ?? speakers.find((one) => one.person !== undefined)?.person,
		group: idsAs('group')[0],
		cases: setOf(cases),
		tags: setOf(idsAs('tag')),
		memo: memo === '' ? undefined : memo
	});
}

/** Ids as a set, or nothing where there are none. */
export function setOf<Prefix extends string>(
	ids: readonly Id<Prefix>[]
): Record<Id<Prefix>, true> | undefined {
	if (ids.length === 0) return undefined;
	return Object.fromEntries(ids.map((id) => [id, true])) as Record<Id<Prefix>, true>;
}

/** What a code's record is spoken of as, where it is part of the theory. */
function targetOf({ use, record, configuration }: TakenCode): Target | undefined {
	if (record === undefined) return undefined;
	if (use.as === 'element') return { kind: 'element', element: record as Id<'element'> };
	if (use.as === 'configuration')
		return { kind: 'configuration', configuration: record as Id<'configuration'> };
	if (use.as === 'occurrence' && configuration !== undefined)
		return { kind: 'occurrence', configuration, occurrence: record as Id<'occurrence'> };
	return undefined;
}

function codingOf(given: CodedCoding, taken: Taken): Coding | undefined {
	const code = taken.codes.get(given.code);
	const target = code && targetOf(code);
	if (code === undefined || target === undefined) return undefined;
	const role = code.use.as === 'element' ? code.use.role : undefined;
	const roles = code.use.as === 'occurrence' ? code.use.roles : role && ([role] as const);
	return present({
		id: taken.context.newId('coding'),
		target,
		bearing: 'not yet judged' as const,
		roles,
		rationale: given.comment,
		coder: given.coder === undefined ? undefined : taken.coders.get(given.coder),
		at: given.at ?? taken.context.now
	});
}

function triadCodings(place: number, { triads, context }: Taken): Coding[] {
	return (triads.get(place) ?? []).map((configuration) => ({
		id: context.newId('coding'),
		target: { kind: 'configuration', configuration },
		bearing: 'not yet judged',
		at: context.now
	}));
}

/** Comments on codings that become no coding here would be lost otherwise. */
function commentsOf(codings: readonly CodedCoding[], taken: Taken): string[] {
	return codings.flatMap(({ code, comment }) => {
		const one = taken.codes.get(code);
		const kept = one !== undefined && targetOf(one) !== undefined;
		return comment === undefined || kept ? [] : [`${one?.code.name ?? code}: ${comment}`];
	});
}

/** The same target by the same coder is one coding, however often it was given. */
function keyed(codings: readonly Coding[]): Extract['codings'] {
	const once = new Map<string, Coding>();
	for (const coding of codings) {
		const key = codingKey(coding);
		if (!once.has(key)) once.set(key, coding);
	}
	return Object.fromEntries([...once.values()].map((one) => [one.id, one]));
}

/** What makes two codings of one passage the same reading: what they speak of and who says so. */
export function codingKey({ target, coder }: Pick<Coding, 'target' | 'coder'>): string {
	const of =
		target.kind === 'element'
			? target.element
			: target.kind === 'configuration'
				? target.configuration
				: JSON.stringify(target);
	return `${of} ${coder ?? ''}`;
}
