import { placesByElement } from '../../../graph/places';
import type { Element } from '../../../model/element';
import type { Role } from '../../../model/role';
import type { Theory } from '../../../model/theory';
import { branches, roleBranches } from '../../coded/own-file';
import { branch, type CodeToWrite } from './code';
import { codeOfConfiguration, linkInWords } from './configuration-codes';
import type { Desk } from './desk';

/** The whole tree of codes: the elements by their roles, the configurations with their occurrences, theories, chains that something speaks of, groups and tags. */
export function codeTree(desk: Desk): readonly CodeToWrite[] {
	const { model } = desk;
	return [
		...elementBranches(desk),
		...branch(
			branches.configurations,
			desk.configurations.map((one) => codeOfConfiguration(one, desk))
		),
		...branch(
			branches.theories,
			inRank(model.theory.values()).map((one) => codeOfTheory(one, desk))
		),
		...branch(branches.chains, chainCodes(desk)),
		...branch(
			branches.groups,
			[...model.group.values()].map(({ id, name, note }) => ({
				key: id,
				name,
				codable: true,
				description: note
			}))
		),
		...branch(
			branches.tags,
			[...model.tag.values()].map(({ id, label }) => ({ key: id, name: label, codable: true }))
		)
	];
}

/** The roles that an element plays somewhere, in the order in which it comes to play them. */
export function rolesOf(element: Element, desk: Desk): readonly Role[] {
	const places = placesByElement(desk.model.configuration).get(element.id) ?? [];
	return [...new Set(places.flatMap(({ occurrence }) => [...occurrence.roles]))];
}

function elementBranches(desk: Desk): CodeToWrite[] {
	const byRole = new Map<Role | undefined, CodeToWrite[]>();
	for (const element of desk.model.element.values()) {
		const [first] = rolesOf(element, desk);
		const code: CodeToWrite = {
			key: element.id,
			name: element.label,
			codable: true,
			description: element.note,
			facts: [['Short label', element.shortLabel]]
		};
		byRole.set(first, [...(byRole.get(first) ?? []), code]);
	}
	const roles = Object.keys(roleBranches) as Role[];
	return [
		...roles.flatMap((role) => branch(roleBranches[role], byRole.get(role) ?? [])),
		...branch(branches.noRole, byRole.get(undefined) ?? [])
	];
}

/** Records by their rank. */
export function inRank<Ranked extends { readonly rank: number }>(all: Iterable<Ranked>): Ranked[] {
	return [...all].sort((one, other) => one.rank - other.rank);
}

function codeOfTheory(theory: Theory, desk: Desk): CodeToWrite {
	const decision = theory.standingDecision;
	const decisions = [...desk.model.decision.keys()];
	return {
		key: theory.id,
		name: theory.name,
		codable: true,
		description: theory.description,
		facts: [
			['Kind', theory.kind],
			['Standing', theory.standing],
			[
				'Standing set by',
				decision === undefined ? undefined : `Decision ${decisions.indexOf(decision) + 1}`
			]
		]
	};
}

function chainCodes(desk: Desk): CodeToWrite[] {
	return [...desk.chains].map(([key, { links }]) => ({
		key,
		name: links.map((one) => linkInWords(one, desk)).join('; then ') || 'Chain',
		codable: true
	}));
}
