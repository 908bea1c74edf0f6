import type { CodedNote } from '../../exchange/coded/coded-links';
import type { CodedProject } from '../../exchange/coded/coded-project';
import type { Id } from '../../model/id';
import type { Context } from '../command';
import { joined, withMore } from './again';
import type { TakeInChoices } from './choices';
import { hasNote, takeCodes, type TakenCode } from './codes';
import { setOf } from '../fields';
import type { Taken } from './extracts';
import { describeOwn } from './own/codes';
import { takeOwnLinks, type OwnLinks } from './own/links';
import type { Own } from './own/own';
import { takeRelations } from './own/relations';
import { takeOwnChains, takeOwnTheories } from './own/theories';
import { takeCases, takeCoders, type TakenCase } from './people';
import type { Records } from './records';
import { takeTriads } from './triads';

/** Takes in everything that does not belong to one source: coders, cases and people, what codes become, and configurations that were accepted. */
export function takeShared(
	project: CodedProject,
	choices: TakeInChoices,
	records: Records,
	context: Context,
	own?: Own
): Taken {
	const coders = takeCoders(project, records, context);
	const cases = new Map<string, TakenCase>(
		takeCases(project, choices.cases, records, context, own?.kinds).map((one) => [
			one.coded.key,
			one
		])
	);
	const uses = new Map(choices.uses);
	for (const { key, isCase } of project.codes)
		// A code that is a case as well is that case, and no second one of the same name.
		if (isCase && cases.has(key) && uses.get(key)?.as === 'case') uses.set(key, { as: 'left out' });
	const codes = takeCodes(project, uses, records, context, own);
	const more =
		own === undefined
			? { targets: new Map(), wordedIn: new Map() }
			: takeOwn(codes, cases, own, records, context);
	tagCodesOfSets(project, codes, records, context);
	noteCodes(project.notes, codes, records);
	const triads = takeTriads(choices, codes, records, context);
	const placed = { sources: new Map(), extracts: new Map() };
	return { coders, cases, codes, triads, context, own, ...more, ...placed };
}

/** What a file that was written here says beyond other tools; answers what its codes speak of that are no records of their own. */
function takeOwn(
	codes: ReadonlyMap<string, TakenCode>,
	cases: ReadonlyMap<string, TakenCase>,
	own: Own,
	records: Records,
	context: Context
): OwnLinks {
	describeOwn(codes, own, records);
	takeRelations(codes, cases, own, records);
	const { targets: links, wordedIn } = takeOwnLinks(codes, own, records, context);
	const theories = takeOwnTheories(codes, own, records, context);
	return { targets: new Map([...links, ...theories, ...takeOwnChains(own, links)]), wordedIn };
}

/** A set of codes is a tag on the elements and configurations that they became. */
function tagCodesOfSets(
	project: CodedProject,
	codes: ReadonlyMap<string, TakenCode>,
	records: Records,
	context: Context
): void {
	for (const set of project.sets) {
		const taken = set.codes.flatMap((key) => codes.get(key) ?? []);
		for (const { use, record } of taken) {
			if ((use.as !== 'element' && use.as !== 'configuration') || record === undefined) continue;
			const tag = tagNamed(set.name, records, context);
			records.revise(use.as, record, (before) => ({
				...before,
				tags: joined(before.tags, setOf([tag])) ?? {}
			}));
		}
	}
}

/** The tag of this name, made where there is none. */
export function tagNamed(name: string, records: Records, context: Context): Id<'tag'> {
	return records.named('tag', name, () => ({ id: context.newId('tag'), label: name.trim() }));
}

/** A memo about a code is part of the note of what it became. */
function noteCodes(
	notes: readonly CodedNote[],
	codes: ReadonlyMap<string, TakenCode>,
	records: Records
): void {
	for (const note of notes)
		for (const { kind, key } of note.about) {
			const one = kind === 'code' ? codes.get(key) : undefined;
			if (one?.record === undefined || !hasNote(one.use)) continue;
			records.revise(one.use.as, one.record, (before) => ({
				...before,
				note: withMore(before.note, noteText(note)) ?? ''
			}));
		}
}

/** A memo with its heading. */
export function noteText({ name, text }: CodedNote): string {
	return name === undefined || name.trim() === '' || text.startsWith(name)
		? text
		: `${name}: ${text}`;
}
