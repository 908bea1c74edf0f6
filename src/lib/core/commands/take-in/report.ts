import type { CodedProject } from '../../exchange/coded/coded-project';
import type { ReportLine } from '../../exchange/coded/report';
import type { CodeUse } from '../../model/intake';
import type { TakeInChoices } from './choices';
import type { TakenCode } from './codes';
import type { Taken } from './extracts';
import type { Tally } from './tally';

const uses: readonly (readonly [CodeUse['as'], string, string])[] = [
	['element', 'became an element', 'became elements'],
	['configuration', 'became a configuration', 'became configurations'],
	['group', 'became a stakeholder group', 'became stakeholder groups'],
	['case', 'became a case', 'became cases'],
	['person', 'became a person', 'became persons'],
	['tag', 'became a tag', 'became tags']
];

const counted: readonly (readonly [string, ReportLine['what'], string, string])[] = [
	['sources', 'mapped', 'source was added.', 'sources were added.'],
	[
		'sources met again',
		'mapped',
		'source was here already and was brought up to date.',
		'sources were here already and were brought up to date.'
	],
	[
		'sources with a later text',
		'mapped',
		'source came with another text than before; it stands beside the earlier one as the text that is shown.',
		'sources came with another text than before; it stands beside the earlier one as the text that is shown.'
	],
	['extracts', 'mapped', 'extract was made.', 'extracts were made.'],
	[
		'extracts met again',
		'mapped',
		'extract was here already and was brought up to date.',
		'extracts were here already and were brought up to date.'
	],
	[
		'passages without use',
		'left out',
		'passage carries only codes that were left out, and no comment.',
		'passages carry only codes that were left out, and no comment.'
	],
	[
		'passages without words',
		'left out',
		'passage has neither words nor a place.',
		'passages have neither words nor a place.'
	]
];

/** What an import did, in sentences: what the file held first, then what became of it. */
export function reportOf(
	project: CodedProject,
	choices: TakeInChoices,
	taken: Taken,
	tally: Tally
): ReportLine[] {
	return [
		...project.report,
		...codeLines(taken),
		...counted.flatMap(([what, kind, one, many]) => line(kind, tally.of(what), one, many)),
		...codingLines(tally.of('codings'), taken),
		...line(
			'mapped',
			choices.triads.length,
			'set of codes that stand together was taken as a configuration.',
			'sets of codes that stand together were taken as configurations.'
		),
		...line(
			'left out',
			project.graphs.length,
			'drawing was not taken over: its codes stand on the graph as elements.',
			'drawings were not taken over: their codes stand on the graph as elements.'
		),
		...line(
			'left out',
			linksLeft(project, choices, taken),
			'link between codes was not taken as a link.',
			'links between codes were not taken as links.'
		)
	];
}

/** Codings of a file that was written here come with what was judged. */
function codingLines(count: number, { own }: Taken): ReportLine[] {
	return own === undefined
		? line(
				'mapped',
				count,
				'coding was added, not yet judged.',
				'codings were added, not yet judged.'
			)
		: line(
				'mapped',
				count,
				'coding was added as it was judged.',
				'codings were added as they were judged.'
			);
}

/** The links of an own file are those of its configurations, which are taken with them. */
function linksLeft({ links }: CodedProject, choices: TakeInChoices, { own }: Taken): number {
	const between = links.filter(({ from, to }) => from.kind === 'code' && to.kind === 'code');
	return own === undefined ? between.length - choices.links.length : 0;
}

function codeLines({ codes, own, targets }: Taken): ReportLine[] {
	const all = [...codes.values()];
	const isBranch = ({ code }: TakenCode) => own !== undefined && !code.codable;
	const leftOut = all.filter(
		(one) =>
			one.use.as === 'left out' && !one.code.isCase && !targets.has(one.code.key) && !isBranch(one)
	);
	return [
		...uses.flatMap(([as, one, many]) =>
			line(
				'mapped',
				all.filter(({ use }) => use.as === as).length,
				`code ${one}.`,
				`codes ${many}.`
			)
		),
		...leftOut.map(({ code }): ReportLine => ({
			what: 'left out',
			sentence: `The code “${code.path.join(' / ')}” was left out.`,
			where: code.path.join(' / ')
		}))
	];
}

function line(what: ReportLine['what'], count: number, one: string, many: string): ReportLine[] {
	return count <= 0
		? []
		: [{ what, count, sentence: `${count.toLocaleString('en')} ${count === 1 ? one : many}` }];
}
