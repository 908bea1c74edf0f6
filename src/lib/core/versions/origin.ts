import { partsOf } from '../graph/parts';
import { remember } from '../graph/remember';
import type { Configuration } from '../model/configuration';
import type { Link } from '../model/link';
import type { Occurrence } from '../model/occurrence';

/** An occurrence with the configuration it stands in. */
export interface PlacedOccurrence {
	readonly configuration: Configuration;
	readonly occurrence: Occurrence;
}

/** A link with the configuration it stands in. */
export interface PlacedLink {
	readonly configuration: Configuration;
	readonly link: Link;
}

/** What some configurations hold, by origin: the id each part had before any theory was branched. */
export interface Indexed {
	readonly byOrigin: ReadonlyMap<string, Configuration>;
	readonly occurrences: ReadonlyMap<string, PlacedOccurrence>;
	readonly links: ReadonlyMap<string, PlacedLink>;
}

interface Copyable {
	readonly id: string;
	readonly copyOf?: string | undefined;
}

/** The id that a part and all its copies go by. */
export function originOf({ id, copyOf }: Copyable): string {
	return copyOf ?? id;
}

/** Looks some configurations up by origin; where an original and its copy stand together, the copy goes by its own id, and its parts by theirs. The parts are looked through when one is first asked for. */
export function indexed(configurations: readonly Configuration[]): Indexed {
	const byOrigin = new Map<string, Configuration>();
	for (const one of originalsFirst(configurations)) put(byOrigin, one, one);
	let parts: Pick<Indexed, 'occurrences' | 'links'> | undefined;
	const indexedParts = () => (parts ??= partsIn(byOrigin));
	return {
		byOrigin,
		get occurrences() {
			return indexedParts().occurrences;
		},
		get links() {
			return indexedParts().links;
		}
	};
}

/** A configuration's parts by key: their origins, or their own ids where the configuration goes by its own. */
export function partKeys(key: string, configuration: Configuration): PartKeys {
	return key === originOf(configuration) ? keysByOrigin(configuration) : keysById(configuration);
}

interface PartKeys {
	readonly occurrences: ReadonlyMap<string, Occurrence>;
	readonly links: ReadonlyMap<string, Link>;
}

const keysByOrigin = remember((configuration: Configuration) => keysBy(configuration, originOf));
const keysById = remember((configuration: Configuration) => keysBy(configuration, ({ id }) => id));

function keysBy(configuration: Configuration, keyOf: (part: Copyable) => string): PartKeys {
	const { occurrences, links } = partsOf(configuration);
	return {
		occurrences: new Map(occurrences.map((one) => [keyOf(one), one])),
		links: new Map(links.map((one) => [keyOf(one), one]))
	};
}

function partsIn(byOrigin: ReadonlyMap<string, Configuration>) {
	const occurrences = new Map<string, PlacedOccurrence>();
	const links = new Map<string, PlacedLink>();
	for (const [key, configuration] of byOrigin) {
		const parts = partKeys(key, configuration);
		for (const [id, occurrence] of parts.occurrences)
			occurrences.set(id, { configuration, occurrence });
		for (const [id, link] of parts.links) links.set(id, { configuration, link });
	}
	return { occurrences, links };
}

function originalsFirst(configurations: readonly Configuration[]): readonly Configuration[] {
	const isCopy = ({ copyOf }: Configuration) => copyOf !== undefined;
	if (!configurations.some(isCopy)) return configurations;
	return [...configurations.filter((one) => !isCopy(one)), ...configurations.filter(isCopy)];
}

function put<Value>(index: Map<string, Value>, part: Copyable, value: Value): void {
	const origin = originOf(part);
	index.set(index.has(origin) ? part.id : origin, value);
}
