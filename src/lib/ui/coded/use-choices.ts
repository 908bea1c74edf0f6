import type { CodedCode } from '$lib/core/exchange/coded/coded-project';
import { roleInName } from '$lib/core/exchange/coded/role-in-name';
import type { CodeUse } from '$lib/core/model/intake';
import { roleNames, type Role, type Roles } from '$lib/core/model/role';

/** A way in which a code can be taken, as a list offers it: what it is, and its roles where it has any. */
export type UseChoice =
	Exclude<CodeUse['as'], 'occurrence'> | `element ${Role}` | `occurrence ${string}`;

/** Ways of being taken under a heading. */
export interface ChoiceGroup {
	readonly heading: string;
	readonly choices: readonly { readonly value: UseChoice; readonly label: string }[];
}

const roles: readonly Role[] = ['C', 'I', 'A', 'S', 'M', 'O'];
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The choice that a use is. */
export function choiceOf(use: CodeUse): UseChoice {
	if (use.as === 'occurrence') return `occurrence ${use.roles.join('/')}`;
	return use.as === 'element' && use.role !== undefined ? `element ${use.role}` : use.as;
}

/** The ways that are offered for a code; those within a configuration only where it stands under one, and two roles only where its name gives two. */
export function choicesFor(use: CodeUse | undefined, isWithin: boolean): ChoiceGroup[] {
	const now = use === undefined ? '' : choiceOf(use);
	const within: UseChoice[] = [...roles.map((role) => `occurrence ${role}` as const)];
	if (use?.as === 'occurrence' && !within.includes(choiceOf(use))) within.unshift(choiceOf(use));
	const group = (heading: string, values: readonly UseChoice[]): ChoiceGroup => ({
		heading,
		choices: values.map((value) => ({ value, label: wordsOf(value) }))
	});
	return [
		...(isWithin || now.startsWith('occurrence')
			? [group('In the configuration above it', within)]
			: []),
		group('Element', [...roles.map((role) => `element ${role}` as const), 'element']),
		group('Other', ['configuration', 'group', 'case', 'person', 'tag', 'left out'])
	];
}

/** A choice in words. */
export function wordsOf(choice: UseChoice): string {
	const [, as, letters] = /^(element|occurrence) (.+)$/.exec(choice) ?? [];
	if (as === undefined || letters === undefined)
		return choice === 'element'
			? 'Element, no role'
			: choice === 'group'
				? 'Stakeholder group'
				: capital(choice);
	const named = letters.split('/').map((letter) => roleNames[letter as Role]);
	return as === 'element' ? capital(named.join(' / ')) : `${capital(named.join(' / '))} in it`;
}

/** A code taken in another way; words that were written for it are kept. */
export function useFor(
	code: Pick<CodedCode, 'name' | 'path'>,
	choice: UseChoice,
	before: CodeUse
): CodeUse {
	if (choice === 'left out') return { as: 'left out' };
	const [, as, letters] = /^(element|occurrence) (.+)$/.exec(choice) ?? [];
	const label = labelFor(code, choice === 'tag', before);
	if (as === 'occurrence')
		return { as, label, roles: (letters ?? 'C').split('/') as unknown as Roles };
	if (as === 'element') return { as, label, role: letters as Role };
	return { as: choice as Exclude<CodeUse['as'], 'left out' | 'occurrence'>, label };
}

/** A tag names its branch, since it stands in no graph that would show it; words that were written by hand stay. */
function labelFor(code: Pick<CodedCode, 'name' | 'path'>, isTag: boolean, before: CodeUse): string {
	const bare = roleInName(code.name)?.label ?? code.name;
	const branched = code.path.join(' / ');
	const written = before.as === 'left out' ? '' : before.label;
	if (![bare, branched, code.name, ''].includes(written)) return written;
	return isTag ? branched : bare;
}

/** What single keys stand for in the list of codes. */
export const useKeys: Readonly<Record<string, UseChoice>> = {
	c: 'element C',
	i: 'element I',
	a: 'element A',
	m: 'element M',
	o: 'element O',
	s: 'element S',
	e: 'element',
	k: 'configuration',
	g: 'group',
	n: 'case',
	p: 'person',
	t: 'tag',
	x: 'left out'
};
