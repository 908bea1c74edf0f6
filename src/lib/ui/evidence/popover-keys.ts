import type { Bearing } from '$lib/core/model/coding';

/** The signs that set the bearing before anything is typed. */
export const bearingOfSign: Readonly<Record<string, Bearing>> = {
	'+': 'supports',
	'-': 'refutes',
	'−': 'refutes',
	'~': 'refines',
	'?': 'not yet judged'
};

/** The place of the row a number picks, the first being 0; undefined where the number is a part of what is typed, as in "CMO 3". */
export function picksRow(
	event: Pick<KeyboardEvent, 'key' | 'altKey' | 'code'>,
	query: string,
	hasMatch: (query: string) => boolean
): number | undefined {
	const digit = /^Digit([1-9])$/.exec(event.altKey ? event.code : '')?.[1] ?? event.key;
	if (!/^[1-9]$/.test(digit)) return undefined;
	const isWord =
		query.endsWith(' ') || /\d$/.test(query) || (query !== '' && hasMatch(query + digit));
	return event.altKey || !isWord ? Number(digit) - 1 : undefined;
}
