import type { CodedProject } from '../../exchange/coded/coded-project';
import type { ReportLine } from '../../exchange/coded/report';
import type { CodeUse } from '../../model/intake';
import type { TakeInChoices } from './choices';
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
	['codings', 'mapped', 'coding was added, not yet judged.', 'codings were added, not yet judged.'],
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
			project.links.filter(({ from, to }) => from.kind === 'code' && to.kind === 'code').length -
				choices.links.length,
			'link between codes was not taken as a link.',
			'links between codes were not taken as links.'
		)
	];
}

function codeLines({ codes }: Taken): ReportLine[] {
	const all = [...codes.values()];
	const leftOut = all.filter(({ use, code }) => use.as === 'left out' && !code.isCase);
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
