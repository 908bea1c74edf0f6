import type { CodeUse } from '../../model/intake';
import type { CodedCode, CodedProject } from './coded-project';
import { isOwnFile, ownUse } from './own-file';
import { roleInName, roleOfHeading, type NamedRole } from './role-in-name';

/** What a code is proposed to be taken as, and what in its name or place says so. */
export interface ProposedUse {
	readonly use: CodeUse;
	/** A clause such as “it stands under “Mechanisms””; absent where nothing speaks for a role. */
	readonly because?: string;
	/** True where a branch or prefix names the role, so that equal names mean the same element. */
	readonly named: boolean;
}

const configuration =
	/^(?:(?:[IS]?CI?A?MOC?s?|configuration)\s*[-#]?\s*\d+[a-z]?)(?:\s*[-–—:.]\s*(?<rest>\S.*))?$/i;
const configurationBranch = /^(?:[IS]?CI?A?MOC?s?|(?:cmo |icmo )?configurations?)$/i;
const groupBranch = /^(?:stakeholder |participant |respondent )?groups?$/i;

/** What each code is proposed to be taken as, by its key: by the branch it stands in, its prefix, or as what an earlier import took it; a code that nothing speaks for is a tag, which claims nothing. */
export function proposeUses(
	project: Pick<CodedProject, 'codes' | 'origin'>,
	earlier: ReadonlyMap<string, CodeUse> = new Map()
): Map<string, ProposedUse> {
	if (isOwnFile(project)) return ownUses(project.codes, earlier);
	/** Codes that are a configuration or stand under one. */
	const within = new Set<string>();
	const proposed = new Map<string, ProposedUse>();
	for (const code of project.codes) {
		const isWithin = code.parent !== undefined && within.has(code.parent);
		const one = proposeUse(code, earlier, isWithin);
		proposed.set(code.key, one);
		if (isWithin || one.use.as === 'configuration') within.add(code.key);
	}
	return toldApart(project.codes, proposed);
}

/** In a file that was written here, every code is what it was. */
function ownUses(
	codes: readonly CodedCode[],
	earlier: ReadonlyMap<string, CodeUse>
): Map<string, ProposedUse> {
	return new Map(
		codes.map((code): [string, ProposedUse] => {
			const use = earlier.get(pathKey(code.path)) ?? ownUse(code);
			return [code.key, { use, because: 'it is so where the file was written', named: true }];
		})
	);
}

/** The key under which the use of a path of names is remembered. */
export function pathKey(path: readonly string[]): string {
	return JSON.stringify(path);
}

/** What a code's own name and place say it is, names that are equal elsewhere aside. */
function proposeUse(
	code: CodedCode,
	earlier: ReadonlyMap<string, CodeUse>,
	isWithin: boolean
): ProposedUse {
	const before = earlier.get(pathKey(code.path));
	if (before !== undefined)
		return { use: before, because: 'an earlier import took it so', named: true };
	if (code.isCase)
		return { use: { as: 'case', label: code.name }, because: 'it is a case as well', named: false };
	const role = roleInName(code.name) ?? roleOfBranch(code);
	if (role !== undefined) return withRole(role, isWithin);
	return asConfiguration(code) ?? asGroup(code) ?? plain(code);
}

/** What has a role is an element; under a configuration it is an occurrence there. */
function withRole({ label, roles, because }: NamedRole, isWithin: boolean): ProposedUse {
	const use: CodeUse = isWithin
		? { as: 'occurrence', label, roles }
		: { as: 'element', label, role: roles[0] };
	return { use, because, named: true };
}

/** The role of the nearest branch above that names one, unless the code is such a branch itself. */
function roleOfBranch({ name, path }: CodedCode): NamedRole | undefined {
	if (roleOfHeading(name) !== undefined || configuration.test(name)) return undefined;
	for (const branch of path.slice(0, -1).reverse()) {
		const role = roleOfHeading(branch);
		if (role !== undefined)
			return { label: name, roles: [role], because: `it stands under “${branch}”` };
	}
	return undefined;
}

function asConfiguration({ name, path }: CodedCode): ProposedUse | undefined {
	const branch = path.at(-2) ?? '';
	const byBranch = configurationBranch.test(branch);
	if (!byBranch && !configuration.test(name)) return undefined;
	return {
		use: { as: 'configuration', label: name },
		because: byBranch ? `it stands under “${branch}”` : 'its name is that of a configuration',
		named: true
	};
}

function asGroup({ name, path }: CodedCode): ProposedUse | undefined {
	const branch = path.at(-2) ?? '';
	if (!groupBranch.test(branch)) return undefined;
	return {
		use: { as: 'group', label: name },
		because: `it stands under “${branch}”`,
		named: true
	};
}

function plain({ name, path, codable }: CodedCode): ProposedUse {
	const isBranch =
		roleOfHeading(name) !== undefined || configurationBranch.test(name) || groupBranch.test(name);
	if (!codable || isBranch) return { use: { as: 'left out' }, named: false };
	return { use: { as: 'tag', label: path.join(' / ') }, named: false };
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
