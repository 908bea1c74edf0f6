import type { OffsetRule } from '../../coded/offset-rule';

const standard: OffsetRule = { unit: 'code points', lineEnd: 'one', mark: 'not counted' };

const habits: readonly (readonly [RegExp, OffsetRule])[] = [
	[/nvivo/i, { unit: 'UTF-16 units', lineEnd: 'as in the file', mark: 'not counted' }],
	[/qualcoder/i, { unit: 'UTF-16 units', lineEnd: 'one', mark: 'not counted' }]
];

/** How a tool has been seen to count, or as the standard says: code points, each line end one. Used only where the text itself does not tell. */
export function habitOf(origin: string | undefined): OffsetRule {
	return habits.find(([tool]) => tool.test(origin ?? ''))?.[1] ?? standard;
}
