import type { OffsetRule } from '../../coded/offset-rule';
import { odd, type FiledText } from './filed-text';

/** Every way of counting that is tried, the standard's own first. */
export const allRules: readonly OffsetRule[] = (['code points', 'UTF-16 units'] as const).flatMap(
	(unit) =>
		(['one', 'as in the file', 'two'] as const).flatMap((lineEnd) =>
			(['not counted', 'counted'] as const).map((mark) => ({ unit, lineEnd, mark }))
		)
);

/** What an odd sign counts as under a rule. */
export function costOf(sign: number, { unit, lineEnd }: OffsetRule): 1 | 2 {
	if (sign === odd.wide) return unit === 'code points' ? 1 : 2;
	if (lineEnd === 'as in the file') return sign === odd.both ? 2 : 1;
	return lineEnd === 'one' ? 1 : 2;
}

/** What a rule comes to in a text; two rules of one signature find every place alike. */
export function signatureOf(rule: OffsetRule, { has, hasMark }: FiledText): string {
	const costs = [odd.lineFeed, odd.carriageReturn, odd.both, odd.wide].map((sign) =>
		has.has(sign) ? costOf(sign, rule) : 0
	);
	return `${costs.join('')}${hasMark ? rule.mark : ''}`;
}

/** Whether a rule supposes a line end that the file does not have; such a rule must prove itself. */
export function isFarFetched(rule: OffsetRule, { has }: FiledText): boolean {
	return rule.lineEnd === 'two' && (has.has(odd.lineFeed) || has.has(odd.carriageReturn));
}

/** Whether two rules are the same. */
export function sameRule(one: OffsetRule, other: OffsetRule): boolean {
	return one.unit === other.unit && one.lineEnd === other.lineEnd && one.mark === other.mark;
}

/** A rule in words, naming of line ends and mark what the text has. */
export function nameOf(rule: OffsetRule, { has, hasMark }: FiledText): string {
	const mark = hasMark ? `byte-order mark ${rule.mark}` : 'no byte-order mark';
	return `${rule.unit}, ${lineEndName(rule, has)}, ${mark}`;
}

function lineEndName({ lineEnd }: OffsetRule, has: ReadonlySet<number>): string {
	const single = has.has(odd.lineFeed) ? 'LF' : has.has(odd.carriageReturn) ? 'CR' : undefined;
	if (!has.has(odd.both)) {
		if (single === undefined) return 'no line ends';
		return lineEnd === 'two' ? `${single} counted as two` : `line ends ${single}`;
	}
	if (lineEnd === 'one' || single === undefined)
		return `CRLF counted as ${lineEnd === 'one' ? 'one' : 'two'}`;
	return lineEnd === 'two'
		? 'every line end counted as two'
		: `CRLF counted as two, ${single} as one`;
}
