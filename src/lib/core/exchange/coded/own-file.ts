import type { Role } from '../../model/role';
import type { CodeUse } from '../../model/intake';
import { rolesSchema } from '../../model/role';
import type { CodedCode } from './coded-project';

/** What a file that was written here gives as its origin. */
export const ownOrigin = 'Retroduce';

/** Whether a coded project was written here, so that its names can be taken at their word. */
export function isOwnFile({ origin }: { readonly origin?: string }): boolean {
	return origin?.startsWith(ownOrigin) === true;
}

/** The branch that the elements of each role stand under. */
export const roleBranches: Readonly<Record<Role, string>> = {
	C: 'Contexts',
	I: 'Interventions',
	A: 'Actors',
	S: 'Strategies',
	M: 'Mechanisms',
	O: 'Outcomes'
};

/** The other branches of the tree of codes. */
export const branches = {
	noRole: 'Elements without a role',
	configurations: 'Configurations',
	theories: 'Theories',
	chains: 'Chains',
	groups: 'Stakeholder groups',
	tags: 'Tags'
} as const;

/** Names that notes, links, sets and coders of an own file are told apart by. */
export const ownNames = {
	details: 'Details',
	decision: 'Decision',
	version: 'Version',
	view: 'View',
	asData: 'as data',
	noCoder: 'Not named',
	opposite: 'is the opposite of',
	contexts: 'takes its contexts from',
	rival: 'is a rival of',
	grewFrom: 'grew from',
	belongsTo: 'is or belongs to',
	kindOfCase: 'Kind of case',
	speaker: 'speaker',
	theorySet: 'The configurations of a theory.',
	chainSet: 'The links of a chain, in order.',
	tagSet: 'What has this tag.',
	roleSet: 'Elements that have this role somewhere.'
} as const;

/** The kinds of record that are kept as lists of data in a note each, by the name of the note. */
export const keptLists = {
	question: 'Questions of the evaluation',
	distinct: 'Pairs that stay apart',
	number: 'Declared numbers of participants',
	value: 'Case values'
} as const;
export type KeptList = keyof typeof keptLists;

/** What a code of an own file is. */
export function ownUse({ name, path }: CodedCode): CodeUse {
	const [branch = '', , within] = path;
	if (path.length === 1) return { as: 'left out' };
	const role = (Object.keys(roleBranches) as Role[]).find((one) => roleBranches[one] === branch);
	if (role !== undefined) return { as: 'element', label: name, role };
	if (branch === branches.noRole) return { as: 'element', label: name };
	if (branch === branches.groups) return { as: 'group', label: name };
	if (branch === branches.tags) return { as: 'tag', label: name };
	if (branch !== branches.configurations) return { as: 'left out' };
	return within === undefined ? { as: 'configuration', label: name } : occurrenceIn(name);
}

function occurrenceIn(name: string): CodeUse {
	const { letters, label } =
		/^(?<letters>[A-Z](?:\/[A-Z])?): (?<label>.*\S.*)$/s.exec(name)?.groups ?? {};
	const roles = rolesSchema.safeParse(letters?.split('/')).data;
	if (roles === undefined || label === undefined) return { as: 'left out' };
	return { as: 'occurrence', label, roles };
}
