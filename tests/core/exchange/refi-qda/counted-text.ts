import type { Bytes } from '../../../../src/lib/core/exchange/project-file/utf8';
import type { OffsetRule } from '../../../../src/lib/core/exchange/coded/offset-rule';
import { archive, guid, project, read, selection } from './make-project';

/** How a text stands in its file. */
export interface InFile {
	readonly lineEnd: 'CRLF' | 'LF';
	readonly hasMark: boolean;
}

/** The file of a text, as a tool writes it. */
export function fileOf(text: string, { lineEnd, hasMark }: InFile): string {
	const lines = lineEnd === 'CRLF' ? text.replaceAll('\n', '\r\n') : text;
	return hasMark ? `\uFEFF${lines}` : lines;
}

/** A place of the stored text as a tool counts it, worked out from what stands before it. */
export function countedPlace(text: string, place: number, rule: OffsetRule, file: InFile): number {
	const before = text.slice(0, place);
	const isTwo =
		rule.lineEnd === 'two' || (rule.lineEnd === 'as in the file' && file.lineEnd === 'CRLF');
	const lines = isTwo ? before.replaceAll('\n', '\r\n') : before;
	const length = rule.unit === 'code points' ? Array.from(lines).length : lines.length;
	return length + (file.hasMark && rule.mark === 'counted' ? 1 : 0);
}

/** Every way of counting with every file it can be told apart in, each with the name that the report is to use. */
export const waysToCount: readonly {
	readonly rule: OffsetRule;
	readonly file: InFile;
	readonly name: string;
}[] = (['code points', 'UTF-16 units'] as const).flatMap((unit) =>
	(
		[
			['CRLF', 'one', 'CRLF counted as one'],
			['CRLF', 'as in the file', 'CRLF counted as two'],
			['LF', 'one', 'line ends LF'],
			['LF', 'two', 'LF counted as two']
		] as const
	).flatMap(([lineEnd, counted, lineName]) =>
		(
			[
				[false, 'not counted', 'no byte-order mark'],
				[true, 'not counted', 'byte-order mark not counted'],
				[true, 'counted', 'byte-order mark counted']
			] as const
		).map(([hasMark, mark, markName]) => ({
			rule: { unit, lineEnd: counted, mark },
			file: { lineEnd, hasMark },
			name: `${unit}, ${lineName}, ${markName}`
		}))
	)
);

/** A passage of a text by its place, with the name that the tool gives it. */
export interface Mark {
	readonly start: number;
	readonly end: number;
	readonly name?: string;
}

/** A project with one text in a file, its passages counted by a rule. */
export function counted(
	text: string,
	passages: readonly Mark[],
	rule: OffsetRule,
	file: InFile
): Bytes {
	const marked = passages.map(({ start, end, name }, nth) =>
		selection(
			100 + nth,
			[countedPlace(text, start, rule, file), countedPlace(text, end, rule, file)],
			name === undefined ? {} : { name }
		)
	);
	return archive({
		'project.qde': project(
			`<Sources><TextSource guid="${guid(1)}" name="T" plainTextPath="internal://t.txt">${marked.join('')}</TextSource></Sources>`
		),
		'sources/t.txt': fileOf(text, file)
	});
}

/** What each passage reads as, by its number. */
export async function quotesOf(bytes: Bytes) {
	const result = await read(bytes);
	const byKey = new Map(
		result.passages.flatMap((one) => one.keys.map((key) => [key, one] as const))
	);
	return { result, quote: (nth: number) => byKey.get(guid(100 + nth)) };
}
