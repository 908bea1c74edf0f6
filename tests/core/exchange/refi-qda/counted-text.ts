import type { OffsetRule } from '../../../../src/lib/core/exchange/coded/offset-rule';

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
