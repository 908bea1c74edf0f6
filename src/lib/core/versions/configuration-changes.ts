import { partsOf } from '../graph/parts';
import type { Configuration } from '../model/configuration';
import type { Element } from '../model/element';
import { sameValue } from '../same-value';
import { configurationAspects } from './aspects';
import {
	isChange,
	type Change,
	type ChangeKind,
	type ConfigurationChange,
	type LinkChange,
	type OccurrenceChange,
	type Read
} from './change';
import { holdsConfiguration } from './holds-configuration';
import { linkChange } from './link-changes';
import { occurrenceChange } from './occurrence-changes';
import { partKeys } from './origin';
import type { Standpoint } from './standpoint';

type Parts = Pick<ConfigurationChange, 'occurrences' | 'links'>;

interface Known {
	readonly before: Standpoint;
	readonly was: Configuration | undefined;
	readonly elements: readonly (Element | undefined)[];
	readonly change: ConfigurationChange;
}

/** By the configuration as it stands: after an edit elsewhere nothing about it is worked out again. */
const lastKnown = new WeakMap<Configuration, Known>();

/** What became of a configuration and its parts, by the key both moments know it by. */
export function configurationChange(
	before: Standpoint,
	after: Standpoint,
	key: string
): ConfigurationChange {
	const [was, is] = [before.byOrigin.get(key), after.byOrigin.get(key)];
	if (is === undefined || after.version !== undefined) return worked(before, after, key);
	const elements = partsOf(is).occurrences.map(({ element }) => after.element(element));
	const known = lastKnown.get(is);
	const isSame =
		known?.before === before &&
		known.was === was &&
		elements.every((one, place) => one === known.elements[place]);
	if (isSame) return known.change;
	const change = worked(before, after, key);
	if (isOnItsOwn(key, was, is)) lastKnown.set(is, { before, was, elements, change });
	return change;
}

/** Whether what became of it can be told without looking at other configurations of the later moment. */
function isOnItsOwn(key: string, was: Configuration | undefined, is: Configuration): boolean {
	if (was === undefined) return is.contextsFrom === undefined;
	const [then, now] = [partKeys(key, was), partKeys(key, is)];
	return (
		was.contextsFrom === is.contextsFrom &&
		[...then.occurrences.keys()].every((one) => now.occurrences.has(one)) &&
		[...then.links.keys()].every((one) => now.links.has(one))
	);
}

function worked(before: Standpoint, after: Standpoint, key: string): ConfigurationChange {
	const [was, is] = [before.byOrigin.get(key), after.byOrigin.get(key)];
	const readings = { ...(was && { before: read(was) }), ...(is && { after: read(is) }) };
	if (was && is && readsTheSame([before, was], [after, is])) {
		let parts: Parts | undefined;
		const all = (): Parts => (parts ??= changedParts(before, after, key));
		return {
			...{ of: 'configuration', id: key, kind: 'kept', aspects: [], ...readings },
			// Most configurations stay as they are, and nobody looks at their parts.
			get occurrences() {
				return all().occurrences;
			},
			get links() {
				return all().links;
			}
		};
	}
	const { occurrences, links } = changedParts(before, after, key);
	const aspects = was && is ? configurationAspects([before, was], [after, is]) : [];
	const held = [holdsConfiguration(before, was, is), holdsConfiguration(after, is, was)] as const;
	const kind = kindOf(held, [...occurrences, ...links], aspects.length > 0);
	return { of: 'configuration', id: key, kind, aspects, occurrences, links, ...readings };
}

/** Whether a configuration is word for word the same, its elements are called the same, and both moments hold all of it. */
function readsTheSame(
	[before, was]: readonly [Standpoint, Configuration],
	[after, is]: readonly [Standpoint, Configuration]
): boolean {
	return (
		was.contextsFrom === is.contextsFrom &&
		sameValue(was, is) &&
		partsOf(was).occurrences.every(
			(one) =>
				before.holding(one.id, one) === 'yes' &&
				after.holding(one.id, one) === 'yes' &&
				before.element(one.element)?.label === after.element(one.element)?.label
		)
	);
}

function changedParts(before: Standpoint, after: Standpoint, key: string): Parts {
	const is = after.byOrigin.get(key);
	const parts = is && partKeys(key, is);
	const occurrences = keysOfParts('occurrences', before, after, key).flatMap((one) => {
		const occurrence = parts?.occurrences.get(one);
		const placed = is && occurrence && { configuration: is, occurrence };
		return present<OccurrenceChange>(occurrenceChange(before, after, one, placed));
	});
	const links = keysOfParts('links', before, after, key).flatMap((one) => {
		const link = parts?.links.get(one);
		const placed = is && link && { configuration: is, link };
		return present<LinkChange>(linkChange(before, after, one, placed));
	});
	return { occurrences, links };
}

/** The parts it holds later, and those it held that stand nowhere later. */
function keysOfParts(
	side: 'occurrences' | 'links',
	before: Standpoint,
	after: Standpoint,
	key: string
): string[] {
	const [was, is] = [before.byOrigin.get(key), after.byOrigin.get(key)];
	const now = is && partKeys(key, is)[side];
	const then = was && partKeys(key, was)[side];
	const gone = [...(then?.keys() ?? [])].filter((one) => now?.has(one) !== true);
	return [...(now?.keys() ?? []), ...gone.filter((one) => !after[side].has(one))];
}

function present<One>(one: One | undefined): One[] {
	return one === undefined ? [] : [one];
}

function kindOf(
	[was, is]: readonly (boolean | undefined)[],
	parts: readonly Change[],
	isOtherwise: boolean
): ChangeKind {
	if (was === false && is === true) return 'added';
	if (was === true && is === false) return 'dropped';
	if (isOtherwise || parts.some(isChange)) return 'revised';
	return was === undefined || is === undefined ? 'not said' : 'kept';
}

function read(part: Configuration): Read<Configuration> {
	const { reference, nickname } = part;
	return { part, words: nickname === undefined ? reference : `${reference} ${nickname}` };
}
