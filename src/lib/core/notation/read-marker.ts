import type { Role, RoleRelation, Roles } from '../model/role';

/** The roles that stand inside one bracket. */
export interface MarkerReading {
	readonly roles: Roles;
	readonly relation?: RoleRelation;
}

const roleWords: readonly (readonly [RegExp, Role])[] = [
	[/^contexts?$/i, 'C'],
	[/^interventions?$/i, 'I'],
	[/^actors?$/i, 'A'],
	[/^mechanisms?$/i, 'M'],
	[/^outcomes?$/i, 'O'],
	[/^strateg(?:y|ies)$/i, 'S']
];

/** The role that a word such as "Mechanisms" names. */
export function roleOfWord(word: string): Role | undefined {
	return roleWords.find(([pattern]) => pattern.test(word))?.[1];
}

/** The role of one letter, of one word, or of both as in "Mechanism (M)"; small letters are list marks. */
function roleOf(token: string): Role | undefined {
	if (/^[CIAMOS]$/.test(token)) return token as Role;
	const both = /^(\w+)(?: ?\(([CIAMOS])\)| ?[:,=]? ?([CIAMOS]))$/.exec(token);
	if (!both) return roleOfWord(token);
	const byWord = roleOfWord(both[1] ?? '');
	return byWord === (both[2] ?? both[3]) ? byWord : undefined;
}

const slashReading: Readonly<Record<string, RoleRelation>> = {
	'O/M': 'in turn',
	'M/O': 'in turn',
	'O/C': 'in turn',
	'C/M': 'at once',
	'M/C': 'at once'
};

/** What a slash between two roles is taken to say: O/M in turn, C/M at once, and where it is open, not said. */
export function relationOfSlash(first: Role, second: Role): RoleRelation {
	return slashReading[`${first}/${second}`] ?? 'not said';
}

function relationOf(separator: string, first: Role, second: Role): RoleRelation {
	if (/^(?:→|->|=>|➔|➝|then)$/.test(separator)) return 'in turn';
	if (/^(?:\+|&|and)$/.test(separator)) return 'at once';
	if (/^(?:,|or)$/.test(separator)) return 'not said';
	return relationOfSlash(first, second);
}

/** Commas, dashes and "and" also list figure panels and plain words, so they pair only C, M and O as letters. */
function mayJoin(separator: string, first: string, second: string): boolean {
	if (/^(?:\/|→|->|=>|➔|➝|\+|&)$/.test(separator)) return true;
	return /^[CMO]$/.test(first) && /^[CMO]$/.test(second);
}

const pairPattern = /^(.+?) ?(\/|→|->|=>|➔|➝|\+|&|,|-|–|—| and | or | then ) ?(.+)$/;

/** One bracket's inside on one line, with words that were split at a line end put together again. */
function unfold(inside: string): string {
	return inside
		.replace(/[-‐‑\u00AD]\s*\n\s*/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Reads what stands between two round brackets as a role marker, if it is one. */
export function readMarker(inside: string): MarkerReading | undefined {
	const plain = unfold(inside).replace(/^\* ?| ?\*$/g, '');
	const role = roleOf(plain);
	if (role) return { roles: [role] };
	const pair = pairPattern.exec(plain);
	const separator = pair?.[2]?.trim() ?? '';
	const [first, second] = [pair?.[1]?.trim() ?? '', pair?.[3]?.trim() ?? ''];
	const [one, other] = [roleOf(first), roleOf(second)];
	if (!one || !other || one === other || !mayJoin(separator, first, second)) return undefined;
	return { roles: [one, other], relation: relationOf(separator, one, other) };
}
