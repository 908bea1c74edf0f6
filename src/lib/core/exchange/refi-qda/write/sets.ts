import type { Role } from '../../../model/role';
import { ownNames, roleBranches } from '../../coded/own-file';
import { rolesOf } from './code-tree';
import { nameOf, type Desk } from './desk';

/** The sets: elements by every role they play, the configurations of each theory, the links of each chain, and what has each tag. */
export function setsXml(desk: Desk): string[] {
	const { theory, element } = desk.model;
	const set = (key: string, name: string, description: string, codes: readonly string[]) =>
		setXml({ key, name, description, codes, sources: [] }, desk);
	const roles = new Map([...element.values()].map((one) => [one.id, rolesOf(one, desk)]));
	return [
		...(Object.keys(roleBranches) as Role[]).flatMap((role) => {
			const codes = [...roles].flatMap(([id, played]) => (played.includes(role) ? [id] : []));
			return codes.length === 0
				? []
				: [set(`set ${role}`, roleBranches[role], ownNames.roleSet, codes)];
		}),
		...[...theory.values()].map(({ id, name, configurations }) =>
			set(
				`set ${id}`,
				name,
				ownNames.theorySet,
				desk.configurations.flatMap((one) => (one.id in configurations ? [one.id] : []))
			)
		),
		...[...desk.chains].map(([key, { links }], nth) =>
			set(`set ${key}`, `Chain ${nth + 1}`, ownNames.chainSet, [
				key,
				...links.map((one) => nameOf({ kind: 'link', ...one }))
			])
		),
		...tagSets(desk)
	];
}

/** Tags of passages are codings; those of elements, configurations and sources are sets. */
function tagSets(desk: Desk): string[] {
	const { element, tag, source } = desk.model;
	return [...tag.values()].flatMap(({ id, label }) => {
		const has = ({ tags }: { readonly tags?: object | undefined }) => id in (tags ?? {});
		const codes = [...element.values(), ...desk.configurations].filter(has).map((one) => one.id);
		const sources = [...source.values()].filter(has).map((one) => one.id);
		if (codes.length + sources.length === 0) return [];
		const made = { key: `set ${id}`, name: label, description: ownNames.tagSet, codes, sources };
		return [setXml(made, desk)];
	});
}

interface SetToWrite {
	readonly key: string;
	readonly name: string;
	readonly description: string;
	readonly codes: readonly string[];
	readonly sources: readonly string[];
}

function setXml({ key, name, description, codes, sources }: SetToWrite, desk: Desk): string {
	const { guids, xml } = desk;
	const member = (element: string) => (id: string) =>
		xml.element(element, { targetGUID: guids.of(id) });
	return xml.element('Set', { guid: guids.of(key), name }, [
		xml.words('Description', description),
		...codes.map(member('MemberCode')),
		...sources.map(member('MemberSource'))
	]);
}
