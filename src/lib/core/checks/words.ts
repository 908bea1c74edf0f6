import type { CodedExtract } from '../evidence';
import { extractsIn } from '../evidence-voices';
import type { Role } from '../model/role';
import type { Counted } from './finding';

/** A label in quotation marks. */
export function quoted(label: string): string {
	return `“${label}”`;
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[], joiner = 'and'): string {
	const last = parts.at(-1) ?? '';
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joiner} ${last}`;
}

/** "1 source", "3 sources". */
export function countOf(count: number, what: string): string {
	return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** "2 extracts", with the extracts it opens; an extract coded twice is one extract. */
export function countedExtracts(
	codings: readonly CodedExtract[],
	verb?: [string, string]
): Counted {
	const extracts = extractsIn(codings);
	const words = countOf(extracts.length, 'extract');
	const said = verb === undefined ? '' : ` ${extracts.length === 1 ? verb[0] : verb[1]}`;
	return { words: `${words}${said}`, extracts };
}

const withNames = 30;

/** "2 cases (Dawn and Keith)": a count with its names, as long as there are fewer than 30. */
export function countWithNames(names: readonly string[], what: string): string {
	const count = countOf(names.length, what);
	return names.length === 0 || names.length >= withNames ? count : `${count} (${listed(names)})`;
}

/** "C", or "O then M", "C and M at once", "C/M" as far as the text says how two roles stand to each other. */
export function rolesInWords(occurrence: {
	readonly roles: readonly Role[];
	readonly relation?: string | undefined;
}): string {
	const [first, second] = occurrence.roles;
	if (second === undefined) return first ?? '';
	if (occurrence.relation === 'in turn') return `${first} then ${second}`;
	if (occurrence.relation === 'at once') return `${first} and ${second} at once`;
	return `${first}/${second}`;
}
