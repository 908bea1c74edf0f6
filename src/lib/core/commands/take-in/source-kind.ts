import type { CodedSource } from '../../exchange/coded/coded-project';
import type { Source } from '../../model/source';

const kindWords: readonly (readonly [RegExp, Source['kind']])[] = [
	[/focus.?group/i, 'focus group'],
	[/interview|transcript|participant/i, 'interview'],
	[/workshop/i, 'workshop'],
	[/field.?notes?|observation/i, 'field notes'],
	[/survey|questionnaire/i, 'survey']
];

/** What a source is, by its name; else a document. */
export function kindOf(name: string, kind: CodedSource['kind']): Source['kind'] {
	const named = kindWords.find(([pattern]) => pattern.test(name))?.[1];
	if (named !== undefined) return named;
	return kind === 'text' || kind === 'pdf' ? 'document' : kind === 'other' ? 'other' : 'interview';
}
