import type { Diff } from '../../diff';
import { extractsBySource } from '../../extracts-by-source';
import type { CodedPassage } from '../../exchange/coded/coded-passage';
import type { CodedProject, CodedSource } from '../../exchange/coded/coded-project';
import type { Extract } from '../../model/extract';
import type { Id } from '../../model/id';
import type { Source } from '../../model/source';
import type { Context } from '../command';
import { present, setOf } from '../fields';
import { folded } from '../elements';
import { firstText, type StoredText } from '../sources';
import { Again, broughtUpToDate, joined, withMore } from './again';
import { saidOf, type Said, type Taken } from './extracts';
import { placeOf } from './place';
import type { Records } from './records';
import { sourceCalled } from './source-by-name';
import { sourceFields } from './own/sources';
import { kindOf } from './source-kind';
import { Speakers } from './speakers';
import type { Tally } from './tally';
import type { TakenCase } from './people';

/** Everything of one source of the other tool. */
export interface SourcePart {
	readonly coded: CodedSource;
	/** Its passages with their places in the project's list. */
	readonly passages: readonly { readonly passage: CodedPassage; readonly place: number }[];
	readonly whole: CodedProject['wholeSources'][number]['codings'];
	/** Cases that this document belongs to as a whole. */
	readonly cases: readonly TakenCase[];
	/** Passages that say who speaks, with who it is. */
	readonly turns: readonly { readonly passage: CodedPassage; readonly one: TakenCase }[];
	readonly tags: readonly Id<'tag'>[];
	readonly attributes: Source['attributes'];
	readonly notes: readonly string[];
	readonly text?: StoredText;
}

/** Takes in one source: its text as a new one, or as a later text of the source it was imported as before, and its passages as extracts that nobody has judged. */
export function takeSource(part: SourcePart, records: Records, taken: Taken, tally: Tally): Diff {
	const { text: stored, coded } = part;
	const source = sourceRecord(part, records, taken, tally);
	records.put('source', source);
	taken.sources.set(coded.key, source.id);
	const speakers = new Speakers(part.turns, taken.own !== undefined);
	const again = new Again(extractsBySource(records.model).get(source.id) ?? []);
	const text =
		stored === undefined || coded.text === undefined
			? undefined
			: { sha256: stored.sha256, text: coded.text.text };
	for (const { passage, place } of part.passages)
		takePassage(passage, place, { source, speakers, again, text, records, taken, tally });
	takeWhole(part, { source, again, records, taken, tally });
	return records.diff();
}

interface Within {
	readonly source: Source;
	readonly again: Again;
	readonly records: Records;
	readonly taken: Taken;
	readonly tally: Tally;
}

function takePassage(
	passage: CodedPassage,
	place: number,
	within: Within & {
		readonly speakers: Speakers;
		readonly text: { readonly sha256: string; readonly text: string } | undefined;
	}
): void {
	const { speakers, text, taken, tally } = within;
	const said = saidOf(passage, place, speakers.at(passage), taken);
	const says =
		taken.own !== undefined ||
		Object.keys(said.codings).length > 0 ||
		said.tags !== undefined ||
		said.memo !== undefined;
	const where = says ? placeOf(passage, text) : undefined;
	if (where === undefined) tally.count(says ? 'passages without words' : 'passages without use');
	else put(where, said, passage.at, within, passage.keys);
}

/** What is said of a document as a whole stands as an extract that is located at all of it. */
function takeWhole({ whole }: SourcePart, within: Within): void {
	const said = saidOf({ codings: whole, comments: [] }, undefined, [], within.taken);
	if (Object.keys(said.codings).length === 0) return;
	const located = { paraphrase: 'The document as a whole', locator: 'whole document' };
	put(
		{ located },
		{ codings: said.codings, ...(said.memo && { memo: said.memo }) },
		undefined,
		within
	);
}

function put(
	where: Pick<Extract, 'anchor' | 'located'>,
	said: Said,
	at: string | undefined,
	{ source, again, records, taken, tally }: Within,
	keys: readonly string[] = []
): void {
	const before = again.meet(where);
	const after =
		before === undefined
			? present({
					id: taken.context.newId('extract'),
					source: source.id,
					...where,
					...said,
					at: at ?? taken.context.now
				})
			: broughtUpToDate(before, where, said);
	tally.count(before === undefined ? 'extracts' : 'extracts met again');
	tally.add(
		'codings',
		Object.keys(after.codings).length - Object.keys(before?.codings ?? {}).length
	);
	records.put('extract', after);
	if (taken.own !== undefined) for (const key of keys) taken.extracts.set(key, after.id);
}

/** The source as it stands after the import: found by its text, else by its title. */
function sourceRecord(part: SourcePart, records: Records, taken: Taken, tally: Tally): Source {
	const { coded, text } = part;
	const before = sourceBefore(part, records);
	const isNewText =
		text !== undefined &&
		!Object.values(before?.texts ?? {}).some(({ sha256 }) => sha256 === text.sha256);
	tally.count(
		before === undefined ? 'sources' : isNewText ? 'sources with a later text' : 'sources met again'
	);
	const fields = described(part, before, taken);
	return present({
		...(before ?? newSource(coded, taken)),
		...fields,
		...(isNewText ? withText(before, text, taken.context) : {})
	});
}

function sourceBefore({ coded, text }: SourcePart, records: Records): Source | undefined {
	const title = folded(coded.name);
	let byTitle: Source | undefined;
	for (const source of records.model.source.values()) {
		const same = text && Object.values(source.texts).some((one) => one.sha256 === text.sha256);
		if (same === true && folded(source.title) === title) return source;
		if (same === true || folded(source.title) === title) byTitle = byTitle ?? source;
	}
	return byTitle ?? (text === undefined ? sourceCalled(records.model, coded.name) : undefined);
}

function newSource({ key, name, kind, at }: CodedSource, { context, own }: Taken): Source {
	const what = kindOf(name, kind);
	const known =
		own === undefined
			? { kind: what, date: at?.slice(0, 10) }
			: sourceFields(own.facts('source', key), what);
	return present({
		id: context.newId('source'),
		title: name.trim() === '' ? 'Source without a name' : name.trim(),
		kind: what,
		texts: {},
		...known,
		addedAt: (own && at) ?? context.now
	});
}

function described(
	{ coded, cases, tags, attributes, notes, whole }: SourcePart,
	before: Source | undefined,
	taken: Taken
): Partial<Source> {
	const said = saidOf({ codings: whole, comments: [] }, undefined, [], taken);
	const groups = whole.flatMap(({ code }): Id<'group'>[] => {
		const one = taken.codes.get(code);
		return one?.use.as === 'group' && one.record ? [one.record as Id<'group'>] : [];
	});
	const note = [coded.description, ...notes].filter((words) => words !== undefined).join('\n\n');
	return {
		attributes: joined(before?.attributes, attributes),
		persons: joined(
			before?.persons,
			setOf([
				...cases.flatMap(({ person }) => person ?? []),
				...(said.person === undefined ? [] : [said.person])
			])
		),
		groups: joined(before?.groups, setOf(groups)),
		cases: joined(before?.cases, joined(setOf(cases.flatMap((one) => one.case ?? [])), said.cases)),
		tags: joined(before?.tags, joined(setOf(tags), said.tags)),
		note: withMore(before?.note, note === '' ? undefined : note)
	};
}

function withText(
	before: Source | undefined,
	text: StoredText,
	context: Context
): Pick<Source, 'texts' | 'currentText'> {
	const made = firstText(text, context);
	return { ...made, texts: { ...before?.texts, ...made.texts } };
}
