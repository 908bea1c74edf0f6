import type { Coding as CodedCoding, CodedPassage } from '../../exchange/coded/coded-passage';
import type { Coding } from '../../model/coding';
import type { Extract } from '../../model/extract';
import type { Id } from '../../model/id';
import type { Target } from '../../model/target';
import type { Context } from '../command';
import { present, setOf } from '../fields';
import type { TakenCode } from './codes';
import { claimOf, groupsOf, importanceOf } from './own/codings';
import type { Own } from './own/own';
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
	/** Where the file was written here: what it says beyond other tools. */
	readonly own: Own | undefined;
	/** What codes speak of that are no records of their own: theories, links, chains. */
	readonly targets: ReadonlyMap<string, Target>;
	/** Titles of the sources in which new links are worded. */
	readonly wordedIn: ReadonlyMap<Id<'link'>, string>;
	/** The sources as they are taken in, by their keys. */
	readonly sources: Map<string, Id<'source'>>;
	/** The extracts of an own file, by the keys of their passages. */
	readonly extracts: Map<string, Id<'extract'>>;
}

/** What a passage says of itself, apart from where it is. */
export type Said = Pick<Extract, 'codings'> &
	Partial<
		Pick<Extract, 'person' | 'group' | 'aboutGroup' | 'cases' | 'memo' | 'tags' | 'importance'>
	>;

/** The codings, tags, people and words of a passage. Every coding is not yet judged: nobody here has said what it does for the theory. */
export function saidOf(
	passage: Pick<CodedPassage, 'codings' | 'comments' | 'name'> &
		Partial<Pick<CodedPassage, 'keys'>>,
	place: number | undefined,
	speakers: readonly TakenCase[],
	taken: Taken
): Said {
	const { own } = taken;
	const records = passage.codings.flatMap(({ code }) => taken.codes.get(code) ?? []);
	const idsAs = <Kind extends 'tag' | 'group' | 'case' | 'person'>(kind: Kind): Id<Kind>[] =>
		records.flatMap(({ use, record }) => (use.as === kind && record ? [record as Id<Kind>] : []));
	const cases = [...idsAs('case'), ...speakers.flatMap((one) => one.case ?? [])];
	const memo = [passage.name, ...passage.comments, ...commentsOf(passage.codings, taken)]
		.filter((words) => words !== undefined && words.trim() !== '')
		.join('\n\n');
	return present({
		codings: keyed(
			[
				...passage.codings.flatMap((one) => codingOf(one, taken) ?? []),
				...(place === undefined ? [] : triadCodings(place, taken))
			],
			own !== undefined
		),
		person: idsAs('person')[0] ?? speakers.find((one) => one.person !== undefined)?.person,
		...(own === undefined
			? { group: idsAs('group')[0] }
			: {
					...groupsOf(groupCodings(passage.codings, taken)),
					importance: importanceOf(passage, own)
				}),
		cases: setOf(cases),
		tags: setOf(idsAs('tag')),
		memo: memo === '' ? undefined : memo
	});
}

/** What a code's record is spoken of as, where it is part of the theory. */
export function targetOf(
	{ code, use, record, configuration }: TakenCode,
	{ targets }: Pick<Taken, 'targets'>
): Target | undefined {
	const known = targets.get(code.key);
	if (known !== undefined) return known;
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
	const target = code && targetOf(code, taken);
	if (code === undefined || target === undefined) return undefined;
	const role = code.use.as === 'element' ? code.use.role : undefined;
	const roles = code.use.as === 'occurrence' ? code.use.roles : role && ([role] as const);
	const claim =
		taken.own === undefined
			? { bearing: 'not yet judged' as const, roles, rationale: given.comment }
			: claimOf(given.comment, target);
	return present({
		id: taken.context.newId('coding'),
		target,
		...claim,
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

function groupCodings(codings: readonly CodedCoding[], { codes }: Taken) {
	return codings.flatMap(({ code, comment }) => {
		const one = codes.get(code);
		return one?.use.as === 'group' && one.record !== undefined
			? [{ id: one.record as Id<'group'>, comment }]
			: [];
	});
}

/** Comments on codings that become no coding here would be lost otherwise. */
function commentsOf(codings: readonly CodedCoding[], taken: Taken): string[] {
	if (taken.own !== undefined) return [];
	return codings.flatMap(({ code, comment }) => {
		const one = taken.codes.get(code);
		const kept = one !== undefined && targetOf(one, taken) !== undefined;
		return comment === undefined || kept ? [] : [`${one?.code.name ?? code}: ${comment}`];
	});
}

/** The same target by the same coder is one coding, however often it was given. */
function keyed(codings: readonly Coding[], asWritten: boolean): Extract['codings'] {
	if (asWritten) return Object.fromEntries(codings.map((one) => [one.id, one]));
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
