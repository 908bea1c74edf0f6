import type { CodedCode, CodedProject, WholeSourceCodings } from '../../coded/coded-project';
import type { Coding } from '../../coded/coded-passage';
import { isOwnFile } from '../../coded/own-file';
import type { OffsetRule } from '../../coded/offset-rule';
import type { Work } from '../../project-file/work';
import type { Decision } from '../offsets/decide';
import { habitOf } from '../offsets/habits';
import { given, isDate, keyOf } from '../raw/attributes';
import type { RawProject } from '../raw/raw-project';
import { addPart, type TriedPart } from './add-part';
import { casesOf } from './cases';
import { Coders } from './coders';
import { codesOf } from './codes';
import { graphsOf } from './graphs';
import type { ImportReport } from './import-report';
import { linksOf } from './links';
import type { Notes } from './notes';
import { sayOffsets, votesOf } from './offsets-of-parts';
import { addCodings, Passages, type CodingContext } from './passages';
import { References } from './references';
import { sayRead } from './say-read';
import { setsOf } from './sets';
import { sourceKeys, sourceOf } from './sources';
import { variablesOf } from './values';

/** What a project is put together from. */
export interface Pieces {
	readonly raw: RawProject;
	readonly tried: readonly TriedPart[];
	readonly notes: Notes;
	readonly rules: ReadonlyMap<string, OffsetRule>;
	readonly report: ImportReport;
	readonly work: Work;
}

/** Ties the parts of a project together: passages to codes, cases and notes, and all of it to the report. */
export async function assemble(pieces: Pieces): Promise<CodedProject> {
	const { raw, tried, notes, report } = pieces;
	const caseKeys = new Set(raw.cases.map(({ attributes }) => keyOf(attributes.guid)));
	const codes = codesOf(raw, caseKeys, notes, report);
	const coders = new Coders(raw, report);
	const coded = new Map<string, string[]>();
	const context: CodingContext = {
		notes,
		report,
		codeOf: keyIn(byKey(codes)),
		aboutCase: (key, passage) => {
			if (caseKeys.has(key)) coded.set(key, [...(coded.get(key) ?? []), passage]);
			return caseKeys.has(key);
		},
		seeCoder: (key) => coders.see(key),
		isOwn: isOwnFile(raw.attributes)
	};
	const { passages, decisions } = await addParts(pieces, context);
	const wholeSources = wholeSourcesOf(tried, context);
	const about = { ...pieces, codes, coded, passages };
	const parts = { ...restOf(about, decisions), wholeSources, ...aboutProject(raw) };
	notes.attachAll(raw.notesOnProject, { kind: 'project', key: '' });
	const project = {
		...parts,
		codes,
		coders: coders.all(),
		passages: passages.all(),
		notes: notes.all()
	};
	sayOffsets(findingsOf(tried, decisions), report);
	sayRead(project, report);
	return { ...project, report: report.lines() };
}

async function addParts(
	{ raw, tried, rules, report, work }: Pieces,
	context: CodingContext
): Promise<{ passages: Passages; decisions: Map<string, Decision> }> {
	const passages = new Passages(context);
	const decisions = new Map<string, Decision>();
	const deciding = {
		votes: votesOf(tried),
		habit: habitOf(raw.attributes.origin),
		chosen: rules
	};
	for (const one of tried) {
		const decision = addPart(one, deciding, passages, report);
		if (decision !== undefined) decisions.set(one.part.key, decision);
		await work.step(one.text?.stored.length ?? 0);
	}
	return { passages, decisions };
}

function wholeSourcesOf(tried: readonly TriedPart[], context: CodingContext): WholeSourceCodings[] {
	return tried.flatMap(({ part: { key, isWhole, source } }) => {
		if (!isWhole) return [];
		context.notes.attachAll(source.notes, { kind: 'source', key });
		const codings: Coding[] = [];
		addCodings(codings, source.codings, { ...source, key }, context, 'source');
		return codings.length === 0 ? [] : [{ source: key, codings }];
	});
}

interface Known extends Pieces {
	readonly codes: readonly CodedCode[];
	readonly coded: ReadonlyMap<string, readonly string[]>;
	readonly passages: Passages;
}

/** Sources, cases, sets, links and drawings. */
function restOf({ raw, tried, notes, report, ...known }: Known, decisions: Map<string, Decision>) {
	const variables = variablesOf(raw);
	const codes = byKey(known.codes);
	const keys = sourceKeys(tried);
	const sourceKey = (key: string) => keys.get(key);
	const noteOf = (key: string) => (notes.has(key) ? key : undefined);
	const hasPassage = (key: string) => known.passages.withKey(key) !== undefined;
	const { cases, ofSources } = casesOf(raw, {
		...{ codes, variables: byKey(variables), sourceOf: sourceKey, hasPassage },
		...{ coded: known.coded, report }
	});
	const sources = tried.map((one) =>
		sourceOf(one, {
			decision: decisions.get(one.part.key),
			values: ofSources.get(one.part.key) ?? [],
			variables: byKey(variables),
			report
		})
	);
	const sets = setsOf(raw, { codeOf: keyIn(codes), sourceOf: sourceKey, noteOf }, report);
	const references = new References()
		.add('passage', (key) => (hasPassage(key) ? key : undefined))
		.add('code', keyIn(codes))
		.add('source', sourceKey)
		.add('note', noteOf)
		.add('case', keyIn(byKey(cases)))
		.add('set', keyIn(byKey(sets)));
	const links = linksOf(raw, { references, notes, passages: known.passages, report });
	references.add('link', keyIn(byKey(links)));
	return { variables, cases, sources, sets, links, graphs: graphsOf(raw, references, report) };
}

function byKey<Keyed extends { readonly key: string }>(all: readonly Keyed[]): Map<string, Keyed> {
	return new Map(all.map((one) => [one.key, one]));
}

function keyIn(all: ReadonlyMap<string, unknown>) {
	return (key: string) => (all.has(key) ? key : undefined);
}

function aboutProject({ attributes, description }: RawProject) {
	const { origin, name, modifiedDateTime, creationDateTime } = attributes;
	const at = [modifiedDateTime, creationDateTime].find((time) => isDate(time ?? ''));
	return {
		...given('origin', origin),
		...given('name', name),
		...given('description', description),
		...given('at', at)
	};
}

function findingsOf(tried: readonly TriedPart[], decisions: ReadonlyMap<string, Decision>) {
	return tried.flatMap(({ part: { key, name } }) => {
		const finding = decisions.get(key)?.finding;
		return finding === undefined ? [] : [{ name, finding }];
	});
}
