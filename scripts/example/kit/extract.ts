import type { Bearing, Coding, Status } from '../../../src/lib/core/model/coding';
import type { Extract } from '../../../src/lib/core/model/extract';
import type { Id } from '../../../src/lib/core/model/id';
import type { Roles } from '../../../src/lib/core/model/role';
import type { Target } from '../../../src/lib/core/model/target';
import type { ElementKey } from '../elements';
import { linkId, occurrenceId, type Passage } from './configuration';
import { tieName } from './link';
import { analyst, builtAt, idSet, keyed } from './record';

/** A reading of a passage, before it has its id; `name` makes it findable in the extract. */
export interface Reading {
	readonly name: string;
	readonly target: Target;
	readonly bearing: Bearing;
	readonly roles?: Roles;
	readonly status?: Status;
	readonly because?: string;
}

interface Aim {
	readonly name: string;
	readonly target: Target;
}

interface Details {
	readonly roles?: Roles;
	readonly status?: Status;
}

/** Aims a coding at an element's occurrence in a configuration. */
export function at(configuration: string, element: ElementKey): Aim {
	const occurrence = occurrenceId(configuration, element);
	return {
		name: `${configuration}-${element}`,
		target: { kind: 'occurrence', configuration: `configuration:${configuration}`, occurrence }
	};
}

/** Aims a coding at a link, named by its first cause and first effect. */
export function along(configuration: string, from: ElementKey, to: ElementKey): Aim {
	const name = tieName(from, to);
	return {
		name: `${configuration}-${name}`,
		target: {
			kind: 'link',
			configuration: `configuration:${configuration}`,
			link: linkId(configuration, name)
		}
	};
}

/** Aims a coding at a configuration. */
export function whole(key: string): Aim {
	return { name: key, target: { kind: 'configuration', configuration: `configuration:${key}` } };
}

/** Aims a coding at a theory. */
export function theory(key: string): Aim {
	return { name: key, target: { kind: 'theory', theory: `theory:${key}` } };
}

/** Aims a coding at a chain through one configuration: the elements it passes, in order. */
export function chain(configuration: string, ...stations: readonly ElementKey[]): Aim {
	const links = stations.slice(1).map((to, index) => ({
		configuration: `configuration:${configuration}` as const,
		link: linkId(configuration, tieName(stations[index] ?? to, to))
	}));
	return { name: `${configuration}-chain`, target: { kind: 'chain', links } };
}

function bears(bearing: Bearing) {
	return (aim: Aim, because: string, details: Details = {}): Reading => ({
		...aim,
		bearing,
		because,
		...details
	});
}

export const supports = bears('supports');
export const refutes = bears('refutes');
export const refines = bears('refines');

/** The passage speaks of an element, in the role it gives it there. */
export function speaksOf(element: ElementKey, roles?: Roles, status?: Status): Reading {
	return {
		name: element,
		target: { kind: 'element', element: `element:${element}` },
		bearing: 'speaks of',
		...(roles === undefined ? {} : { roles }),
		...(status === undefined ? {} : { status })
	};
}

/** The readings of a passage that a participant's account was written from: the account, and each element in its role. */
export function tells(account: Passage, status: Status): Reading[] {
	return [
		supports(whole(account.key), 'The account is written from this passage.', { status }),
		...account.phrases.map(({ element, roles }) => speaksOf(element, roles, status))
	];
}

/** A located passage: where it stands, who says it, whom it is about, and what it speaks to. */
export interface Located {
	readonly key: string;
	readonly source: string;
	readonly person?: string;
	readonly group?: string;
	readonly cases?: readonly string[];
	readonly aboutGroup?: string;
	readonly locator: string;
	readonly paraphrase: string;
	readonly memo?: string;
	readonly readings: readonly Reading[];
}

function codingOf(extract: string, reading: Reading): Coding {
	const { name, because, ...rest } = reading;
	return {
		id: `coding:${extract}-${name}`,
		...rest,
		...(because === undefined ? {} : { rationale: because }),
		coder: analyst,
		at: builtAt
	};
}

/** The record of a located passage. */
export function extractOf(located: Located): Extract {
	const { key, source, person, group, cases, aboutGroup, locator, paraphrase, memo } = located;
	const optional: { -readonly [Key in keyof Extract]?: Extract[Key] } = {};
	if (person !== undefined) optional.person = `person:${person}`;
	if (group !== undefined) optional.group = `group:${group}`;
	if (cases !== undefined) optional.cases = idSet('case', cases);
	if (aboutGroup !== undefined) optional.aboutGroup = `group:${aboutGroup}`;
	if (memo !== undefined) optional.memo = memo;
	const id: Id<'extract'> = `extract:${key}`;
	return {
		id,
		source: `source:${source}`,
		located: { paraphrase, locator },
		...optional,
		codings: keyed(located.readings.map((reading) => codingOf(key, reading))),
		at: builtAt
	};
}
