import type { CodeUse } from '../../model/intake';
import type { Role } from '../../model/role';
import type { CodedCode, CodedProject } from './coded-project';

/** What a code is proposed to be taken as, and what in its name or place says so. */
export interface ProposedUse {
	readonly use: CodeUse;
	/** A clause such as “it stands under “Mechanisms””; absent where nothing speaks for a role. */
	readonly because?: string;
	/** True where a branch or prefix names the role, so that equal names mean the same element. */
	readonly named: boolean;
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
const prefix =
	/^(?<letter>[CIAMOS])(?:\s*[-–—:._)]\s*|\s+[-–—]\s+|\d+\s*[-–—:._)]\s*)(?<rest>\S.*)$/;
const bracketed = /^[([](?<letter>[CIAMOS])[)\]]\s*(?<rest>\S.*)$/;
const behind = /^(?<rest>.*\S)\s*[([](?<letter>[CIAMOS])[)\]]$/;
const wordBefore = /^(?<word>\p{L}+)\s*[-–—:]\s*(?<rest>\S.*)$/u;
const configuration =
	/^(?:(?:[IS]?CI?A?MOC?s?|configuration)\s*[-#]?\s*\d+[a-z]?)(?:\s*[-–—:.]\s*(?<rest>\S.*))?$/i;
const configurationBranch = /^(?:[IS]?CI?A?MOC?s?|(?:cmo |icmo )?configurations?)$/i;
const groupBranch = /^(?:stakeholder |participant |respondent )?groups?$/i;

/** What each code is proposed to be taken as, by its key: by the branch it stands in, its prefix, or as what an earlier import took it; a code that nothing speaks for is a tag, which claims nothing. */
export function proposeUses(
	project: Pick<CodedProject, 'codes'>,
	earlier: ReadonlyMap<string, CodeUse> = new Map()
): Map<string, ProposedUse> {
	const proposed = new Map(project.codes.map((code) => [code.key, proposeUse(code, earlier)]));
	return toldApart(project.codes, proposed);
}

/** The key under which the use of a path of names is remembered. */
export function pathKey(path: readonly string[]): string {
	return JSON.stringify(path);
}

/** What a code's own name and place say it is, names that are equal elsewhere aside. */
function proposeUse(code: CodedCode, earlier: ReadonlyMap<string, CodeUse>): ProposedUse {
	const before = earlier.get(pathKey(code.path));
	if (before !== undefined)
		return { use: before, because: 'an earlier import took it so', named: true };
	if (code.isCase)
		return { use: { as: 'case', label: code.name }, because: 'it is a case as well', named: false };
	return byName(code) ?? byBranch(code) ?? plain(code);
}

function byName(code: CodedCode): ProposedUse | undefined {
	const cmo = configuration.exec(code.name);
	if (cmo !== null)
		return {
			use: { as: 'configuration', label: code.name },
			because: 'its name is that of a configuration',
			named: true
		};
	if (roleOf(code.name) !== undefined && code.path.length === 1) return undefined;
	const found = [prefix, bracketed, behind].map((one) => one.exec(code.name)?.groups).find(Boolean);
	if (found !== undefined)
		return element(found['rest'], found['letter'] as Role, `its name says (${found['letter']})`);
	const word = wordBefore.exec(code.name)?.groups;
	const role = word?.['word'] === undefined ? undefined : roleOf(word['word']);
	return role && element(word?.['rest'], role, `its name begins with “${word?.['word']}”`);
}

/** The nearest branch above that names a role, configurations or groups. */
function byBranch(code: CodedCode): ProposedUse | undefined {
	for (const branch of [...code.path.slice(0, -1)].reverse()) {
		const because = `it stands under “${branch}”`;
		const role = roleOf(branch);
		if (role !== undefined) return element(code.name, role, because);
		if (configurationBranch.test(branch))
			return { use: { as: 'configuration', label: code.name }, because, named: true };
		if (groupBranch.test(branch))
			return { use: { as: 'group', label: code.name }, because, named: true };
	}
	return undefined;
}

function plain(code: CodedCode): ProposedUse {
	const isBranch = roleOf(code.name) !== undefined || configurationBranch.test(code.name);
	if (!code.codable || isBranch) return { use: { as: 'left out' }, named: false };
	return { use: { as: 'tag', label: code.path.join(' / ') }, named: false };
}

function element(label: string | undefined, role: Role, because: string): ProposedUse {
	return { use: { as: 'element', label: (label ?? '').trim(), role }, because, named: true };
}

/** The role that a word or heading names. */
function roleOf(words: string): Role | undefined {
	const plainWords = words
		.toLowerCase()
		.replace(/[^\p{L}\s]+/gu, ' ')
		.trim()
		.replace(/\s+/g, ' ');
	return roleWords.find(([pattern]) => pattern.test(plainWords))?.[1];
}

/** Equal names mean one element where branches name the roles; elsewhere they are told apart by what they stand under. */
function toldApart(
	codes: readonly CodedCode[],
	proposed: Map<string, ProposedUse>
): Map<string, ProposedUse> {
	const seen = new Map<string, number>();
	const nameOf = ({ use }: ProposedUse) =>
		'label' in use ? `${use.as} ${use.label.toLowerCase()}` : undefined;
	for (const one of proposed.values()) {
		const name = nameOf(one);
		if (name !== undefined && !one.named) seen.set(name, (seen.get(name) ?? 0) + 1);
	}
	for (const { key, path } of codes) {
		const one = proposed.get(key);
		const name = one && nameOf(one);
		if (one === undefined || name === undefined || one.named || (seen.get(name) ?? 0) < 2) continue;
		proposed.set(key, { ...one, use: { ...one.use, label: path.join(' / ') } as CodeUse });
	}
	return proposed;
}
