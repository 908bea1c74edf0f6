import type { Place } from '../graph/places';
import { conditionedLink } from '../graph/theory-graph';
import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Link } from '../model/link';
import { recordOf, type Model } from '../model/model';
import type { Target } from '../model/target';
import { listed, quoted } from './words';

/** What an element is called in a sentence: its short label, or its label, in quotation marks. */
export function elementName(model: Model, id: Id<'element'>): string {
	const element = model.element.get(id);
	return quoted(element?.shortLabel ?? element?.label ?? 'an element that is gone');
}

/** What a configuration is called in a sentence: its reference. */
export function configurationName(model: Model, id: Id<'configuration'>): string {
	return model.configuration.get(id)?.reference ?? 'a configuration that is gone';
}

/** An element with the configuration it occurs in. */
export function placeName(model: Model, { configuration, occurrence }: Place): string {
	return `${elementName(model, occurrence.element)} in ${configuration.reference}`;
}

/** The names of some configurations, each once. */
export function configurationNames(places: readonly Place[]): string {
	return listed([...new Set(places.map(({ configuration }) => configuration.reference))]);
}

/** The elements at some ends of a link. */
export function endNames(
	model: Model,
	configuration: Configuration,
	ends: readonly string[]
): string {
	const names = ends.map((end) => {
		const element = configuration.occurrences[end as Id<'occurrence'>]?.element;
		return element === undefined ? 'an occurrence that is gone' : elementName(model, element);
	});
	return listed(names);
}

/** A link as a clause: “A” leads to “B”; joint causes lead together. */
export function linkName(model: Model, configuration: Configuration, link: Link): string {
	return clause(model, configuration, link, []);
}

function clause(
	model: Model,
	configuration: Configuration,
	link: Link,
	passed: readonly string[]
): string {
	const manner = link.from.length > 1 ? jointly[link.kind] : link.kind;
	const conditioned = conditionedLink(link);
	const onto = conditioned === undefined ? undefined : configuration.links[conditioned];
	let effects = endNames(model, configuration, link.to);
	// Links that condition each other in a ring would never end being named.
	if (onto !== undefined)
		effects = passed.includes(onto.id)
			? 'a link that leads back to it'
			: `the link ${clause(model, configuration, onto, [...passed, link.id])}`;
	return `${endNames(model, configuration, link.from)} ${manner} ${effects}`;
}

const jointly: Readonly<Record<Link['kind'], string>> = {
	'leads to': 'together lead to',
	enables: 'together enable',
	triggers: 'together trigger',
	blocks: 'together block'
};

/** The name of any record that has one: sources by title, people, cases and groups by name. */
export function recordName(
	model: Model,
	kind: 'source' | 'person' | 'case' | 'group' | 'theory',
	id: string
): string {
	const record = recordOf(model, kind, id);
	if (record === undefined) return `a ${kind} that is gone`;
	return 'title' in record ? record.title : record.name;
}

/** What a coding, search or finding speaks about, in a sentence. */
export function targetName(model: Model, target: Target): string {
	switch (target.kind) {
		case 'element':
			return elementName(model, target.element);
		case 'configuration':
			return configurationName(model, target.configuration);
		case 'theory':
			return recordName(model, 'theory', target.theory);
		case 'chain':
			return `the chain ${target.links.map((place) => linkPlaceName(model, place)).join('; ')}`;
		case 'link':
			return `the link ${linkPlaceName(model, target)} (${configurationName(model, target.configuration)})`;
		case 'occurrence': {
			const configuration = model.configuration.get(target.configuration);
			const occurrence = configuration?.occurrences[target.occurrence];
			if (configuration === undefined || occurrence === undefined)
				return 'an occurrence that is gone';
			return placeName(model, { configuration, occurrence });
		}
	}
}

function linkPlaceName(
	model: Model,
	place: { readonly configuration: Id<'configuration'>; readonly link: Id<'link'> }
): string {
	const configuration = model.configuration.get(place.configuration);
	const link = configuration?.links[place.link];
	if (configuration === undefined || link === undefined) return 'that is gone';
	return linkName(model, configuration, link);
}
