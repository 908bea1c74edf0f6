import type { Role, Roles } from '../../model/role';

/** What a name says of the role of what it names. */
export interface NamedRole {
	/** The name without what says the role. */
	readonly label: string;
	readonly roles: Roles;
	readonly because: string;
}

const roleWords: readonly (readonly [RegExp, Role])[] = [
	[/^(?:c|contexts?|contextual factors?|circumstances|conditions?|kontexte?)$/, 'C'],
	[/^(?:i|interventions?|activit(?:y|ies)|components?|programme (?:activities|components))$/, 'I'],
	[/^(?:a|actors?)$/, 'A'],
	[
		/^(?:m|mechanisms?|mechanism (?:resources?|reasoning|responses?)|resources?|reasoning|mechanism(?:us|en)|m[ée]canismes?|mecanismos?)$/,
		'M'
	],
	[/^(?:o|outcomes?|effects?|results?|ergebnisse?|r[ée]sultats?|resultados?)$/, 'O'],
	[/^(?:s|strateg(?:y|ies))$/, 'S']
];
const letters = '(?<letters>[CIAMOS](?:/[CIAMOS])?)';
const patterns = [
	new RegExp(
		`^${letters}(?:\\s*[-–—:._)]\\s*|\\s+[-–—]\\s+|\\d+\\s*[-–—:._)]\\s*)(?<label>\\S.*)$`
	),
	new RegExp(`^[([]${letters}[)\\]]\\s*(?<label>\\S.*)$`),
	new RegExp(`^(?<label>.*\\S)\\s*[([]${letters}[)\\]]$`)
];
const wordBefore = /^(?<word>\p{L}+)\s*[-–—:]\s*(?<label>\S.*)$/u;

/** The role in a name such as “C - isolated”, “[O] sleeps”, “O/M: company” or “Mechanism: trust”. */
export function roleInName(name: string): NamedRole | undefined {
	const found = patterns.map((one) => one.exec(name)?.groups).find(Boolean);
	const roles = found?.['letters']?.split('/') as unknown as Roles | undefined;
	if (found !== undefined && roles !== undefined && roles[0] !== roles[1])
		return named(found['label'], roles, `its name says (${found['letters'] ?? ''})`);
	const groups = wordBefore.exec(name)?.groups;
	const role = groups?.['word'] === undefined ? undefined : roleOfHeading(groups['word']);
	return (
		role && named(groups?.['label'], [role], `its name begins with “${groups?.['word'] ?? ''}”`)
	);
}

/** The role that a heading names. */
export function roleOfHeading(words: string): Role | undefined {
	const plain = words
		.toLowerCase()
		.replace(/[^\p{L}\s]+/gu, ' ')
		.trim()
		.replace(/\s+/g, ' ');
	return roleWords.find(([pattern]) => pattern.test(plain))?.[1];
}

function named(label: string | undefined, roles: Roles, because: string): NamedRole {
	return { label: (label ?? '').trim(), roles, because };
}
