import { push } from './grouped';
import type { CodedPassage } from '../../exchange/coded/coded-passage';
import type { CodedProject, CodedSource } from '../../exchange/coded/coded-project';
import type { Id } from '../../model/id';
import type { TakeInChoices } from './choices';
import type { Taken } from './extracts';
import { attributesOf, namesOfVariables } from './people';
import { noteText } from './shared';
import type { SourcePart } from './take-source';

type Grouped<Value> = Map<string, Value[]>;

/** The parts of a coded project, one for each source, each with all that is said of it anywhere. */
export function partsOf(
	project: CodedProject,
	choices: TakeInChoices,
	taken: Taken,
	tagOfSet: ReadonlyMap<string, Id<'tag'>>
): SourcePart[] {
	const byKey = turnsByKey(taken);
	const passages: Grouped<SourcePart['passages'][number]> = new Map();
	const turns: Grouped<SourcePart['turns'][number]> = new Map();
	project.passages.forEach((passage, place) => {
		const cases = casesOf(passage, byKey, taken);
		for (const one of cases) push(turns, passage.source, { passage, one });
		push(passages, passage.source, { passage, place });
	});
	const variables = namesOfVariables(project);
	const whole = new Map(project.wholeSources.map(({ source, codings }) => [source, codings]));
	return project.sources.map((coded): SourcePart => {
		const sets = project.sets.filter(({ sources }) => sources.includes(coded.key));
		const text = coded.text && choices.texts.get(coded.key);
		return {
			coded,
			passages: passages.get(coded.key) ?? [],
			whole: whole.get(coded.key) ?? [],
			cases: [...taken.cases.values()].filter((one) => one.coded.sources.includes(coded.key)),
			turns: turns.get(coded.key) ?? [],
			tags: sets.flatMap(({ key }) => tagOfSet.get(key) ?? []),
			attributes: attributes(coded, sets, variables, project, coded.key),
			notes: project.notes
				.filter(({ about }) =>
					about.some(({ kind, key }) => kind === 'source' && key === coded.key)
				)
				.map(noteText),
			...(text === undefined ? {} : { text })
		};
	});
}

/** Cases by the keys of the passages that are theirs. */
function turnsByKey({ cases }: Taken) {
	const byKey = new Map<string, Parameters<typeof push>[2][]>();
	for (const one of cases.values()) for (const key of one.coded.passages) push(byKey, key, one);
	return byKey as Grouped<SourcePart['turns'][number]['one']>;
}

/** The cases a passage was given to: as theirs, or by a code that is the case as well. */
function casesOf(
	{ keys, codings }: CodedPassage,
	byKey: Grouped<SourcePart['turns'][number]['one']>,
	{ cases }: Taken
) {
	const found = [
		...keys.flatMap((key) => byKey.get(key) ?? []),
		...codings.flatMap(({ code }) => cases.get(code) ?? [])
	];
	return new Set(found);
}

/** What is recorded of a document: its variables, those of a case without a name that holds it, and sets named “gender: female”. */
function attributes(
	coded: CodedSource,
	sets: CodedProject['sets'],
	variables: ReadonlyMap<string, string>,
	project: CodedProject,
	key: string
): SourcePart['attributes'] {
	const nameless = project.cases.filter(
		({ name, sources }) => (name ?? '').trim() === '' && sources.includes(key)
	);
	const recorded = attributesOf(
		[...nameless.flatMap(({ values }) => values), ...coded.values],
		variables
	);
	const said = sets.flatMap(({ attribute }) => attribute ?? []);
	if (recorded === undefined && said.length === 0) return undefined;
	return { ...Object.fromEntries(said.map(({ name, value }) => [name, value])), ...recorded };
}
