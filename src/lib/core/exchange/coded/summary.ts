import type { CodeUse, CasesAs } from '../../model/intake';
import { linkKindSchema, type LinkKind } from '../../model/link';
import type { CodedCode, CodedProject } from './coded-project';
import type { OffsetFinding } from './offset-rule';
import { isOwnFile } from './own-file';
import { proposeUses, type ProposedUse } from './propose-uses';
import type { ReportLine } from './report';

/** A coded project as it is looked over before anything of it is taken in: its texts and passages are told by their numbers. */
export interface CodedSummary {
	readonly origin?: string;
	readonly name?: string;
	readonly codes: readonly CodeSeen[];
	readonly sources: readonly SourceSeen[];
	readonly coders: readonly string[];
	/** Names of cases; those without a name are left away. */
	readonly cases: readonly string[];
	readonly casesAs: CasesAs;
	readonly attributes: readonly string[];
	readonly links: readonly LinkSeen[];
	readonly passages: number;
	readonly codings: number;
	readonly notes: number;
	readonly report: readonly ReportLine[];
}

/** A code with what it is proposed to be and how often it was given. */
export interface CodeSeen extends CodedCode {
	readonly proposed: ProposedUse;
	readonly times: number;
	readonly sources: number;
	/** The words of one passage that carries it. */
	readonly example?: string;
}

/** A source with how its passages are counted. */
export interface SourceSeen {
	readonly key: string;
	readonly name: string;
	readonly kind: CodedProject['sources'][number]['kind'];
	readonly passages: number;
	/** UTF-16 units of its text; absent where it has none. */
	readonly characters?: number;
	readonly missingFile?: string;
	readonly offsets?: OffsetFinding;
}

/** A link between two codes, by their keys. */
export interface LinkSeen {
	readonly from: string;
	readonly to: string;
	readonly name?: string;
	readonly kind?: LinkKind;
}

/** What a coded project holds, with what its codes are proposed to be taken as. */
export function summaryOfCoded(
	project: CodedProject,
	earlier: ReadonlyMap<string, CodeUse>
): CodedSummary {
	const { origin, name, report } = project;
	const passages = new Map<string, number>();
	for (const { source } of project.passages) passages.set(source, (passages.get(source) ?? 0) + 1);
	return {
		...(origin === undefined ? {} : { origin }),
		...(name === undefined ? {} : { name }),
		codes: codesSeen(project, earlier),
		sources: project.sources.map(({ key, name: title, kind, text, missingFile }) => ({
			key,
			name: title,
			kind,
			passages: passages.get(key) ?? 0,
			...(text === undefined ? {} : { characters: text.text.length }),
			...(text?.offsets === undefined ? {} : { offsets: text.offsets }),
			...(missingFile === undefined ? {} : { missingFile })
		})),
		coders: project.coders.map((coder) => coder.name),
		cases: project.cases.flatMap((one) => (one.name ?? '').trim() || []),
		casesAs: casesProposed(project),
		attributes: project.variables.map((variable) => variable.name),
		links: linksSeen(project),
		passages: project.passages.length,
		codings: project.passages.reduce((sum, { codings }) => sum + codings.length, 0),
		notes: project.notes.length,
		report
	};
}

function codesSeen(project: CodedProject, earlier: ReadonlyMap<string, CodeUse>): CodeSeen[] {
	const given = new Map<string, { times: number; sources: Set<string>; example?: string }>();
	for (const { codings, source, quote } of project.passages)
		for (const { code } of codings) {
			const seen = given.get(code) ?? { times: 0, sources: new Set() };
			seen.times += 1;
			seen.sources.add(source);
			if (seen.example === undefined && quote.trim() !== '') seen.example = quote.slice(0, 240);
			given.set(code, seen);
		}
	const proposed = proposeUses(project, earlier);
	return project.codes.map((code) => {
		const seen = given.get(code.key);
		return {
			...code,
			proposed: proposed.get(code.key) ?? { use: { as: 'left out' }, named: false },
			times: seen?.times ?? 0,
			sources: seen?.sources.size ?? 0,
			...(seen?.example === undefined ? {} : { example: seen.example })
		};
	});
}

/** Cases that own passages or documents are people who speak; others are only known by what is recorded of them. */
function casesProposed({ cases, codes }: CodedProject): CasesAs {
	const speaks = cases.some(
		({ name, passages, sources }) =>
			(name ?? '').trim() !== '' && (passages.length > 0 || sources.length > 0)
	);
	return speaks || codes.some(({ isCase }) => isCase) ? 'people who are cases' : 'cases';
}

/** Links between codes that may become links here; those of a file that was written here stand in its configurations and come with them. */
function linksSeen({ links, origin }: CodedProject): LinkSeen[] {
	if (isOwnFile(origin === undefined ? {} : { origin })) return [];
	return links.flatMap(({ from, to, name, direction }): LinkSeen[] => {
		if (from.kind !== 'code' || to.kind !== 'code' || from.key === to.key) return [];
		const kind = linkKindSchema.safeParse(name?.trim().toLowerCase()).data;
		const one: LinkSeen = {
			from: from.key,
			to: to.key,
			...(name === undefined ? {} : { name }),
			...(kind === undefined ? {} : { kind })
		};
		return direction === 'both ways' ? [one, { ...one, from: to.key, to: from.key }] : [one];
	});
}
