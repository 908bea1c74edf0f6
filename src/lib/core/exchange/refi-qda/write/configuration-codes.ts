import { partsOf } from '../../../graph/parts';
import type { Configuration } from '../../../model/configuration';
import type { Id } from '../../../model/id';
import type { Link } from '../../../model/link';
import type { Occurrence } from '../../../model/occurrence';
import type { CodeToWrite } from './code';
import { nameOf, type Desk } from './desk';

type Facts = NonNullable<CodeToWrite['facts']>;

/** A configuration as a code, with its occurrences, and those of its links that something speaks of, below it. */
export function codeOfConfiguration(configuration: Configuration, desk: Desk): CodeToWrite {
	const { id, reference, nickname, note } = configuration;
	const { occurrences, links } = partsOf(configuration);
	return {
		key: id,
		name: nickname === undefined ? reference : `${reference}: ${nickname}`,
		codable: true,
		description: note,
		facts: factsOf(configuration, desk),
		children: [
			...occurrences.map((one) => codeOfOccurrence(one, id, desk)),
			...links.flatMap((link, nth): CodeToWrite[] => {
				const target = { kind: 'link' as const, configuration: id, link: link.id };
				if (!desk.coded.has(nameOf(target))) return [];
				const name = `Link: ${linkInWords(target, desk)}`;
				const facts = [['Link', nameOfLink(configuration, nth)]] as const;
				return [{ key: nameOf(target), name, codable: true, facts }];
			})
		]
	};
}

/** What the parts of one link are known by together. */
export function nameOfLink({ reference }: Configuration, nth: number): string {
	return `${reference}, link ${nth + 1}`;
}

/** A link in words: “Lives alone leads to feels expected”. */
export function linkInWords(
	place: { readonly configuration: Id<'configuration'>; readonly link: Id<'link'> },
	desk: Desk
): string {
	const configuration = desk.model.configuration.get(place.configuration);
	const link = configuration?.links[place.link];
	if (configuration === undefined || link === undefined) return 'a link';
	const ends = (all: readonly Id[]) =>
		all.map((one) => endIn(configuration, one, desk)).join(' and ');
	return `${ends(link.from)} ${link.kind} ${ends(link.to)}`;
}

function endIn({ id, occurrences, links }: Configuration, end: Id, desk: Desk): string {
	const link: Link | undefined = links[end as Id<'link'>];
	const element = occurrences[end as Id<'occurrence'>]?.element;
	if (link !== undefined) return `that its cause ${link.kind} its effect`;
	return element === undefined ? id : (desk.model.element.get(element)?.label ?? id);
}

function factsOf(configuration: Configuration, { model }: Desk): Facts {
	const { reference, nickname, statement, toldBy, source, locator } = configuration;
	const teller = toldBy.teller === 'participant' ? toldBy : undefined;
	const titleOf = (id: Id<'source'> | undefined) => id && model.source.get(id)?.title;
	return [
		['Reference', reference],
		['Nickname', nickname],
		['Statement', statement?.text],
		['Statement written for', statement?.writtenFor],
		['Told by', toldBy.teller],
		['Told by person', teller?.person && model.person.get(teller.person)?.name],
		['Told in', titleOf(teller?.source)],
		['Written from', titleOf(source)],
		['Locator', locator]
	];
}

function codeOfOccurrence(
	occurrence: Occurrence,
	configuration: Id<'configuration'>,
	desk: Desk
): CodeToWrite {
	const { id, element, roles, note } = occurrence;
	const label = desk.model.element.get(element)?.label ?? element;
	return {
		key: nameOf({ kind: 'occurrence', configuration, occurrence: id }),
		name: `${roles.join('/')}: ${label}`,
		codable: true,
		description: note,
		facts: [
			['Relation', occurrence.relation],
			...wordingFacts(occurrence, desk),
			['Part', occurrence.part],
			['Layer', occurrence.layer],
			['Intent', occurrence.intent],
			['Desire', occurrence.desire],
			['Distance', occurrence.distance]
		]
	};
}

/** The words something was first written in, and how sure they are. */
export function wordingFacts(
	{ wording, hedge }: Pick<Occurrence, 'wording' | 'hedge'>,
	{ model }: Desk
): Facts {
	const source = wording?.source;
	return [
		['Hedge', hedge],
		['Wording', wording?.text],
		['Verbatim', wording && yesOrNo(wording.verbatim)],
		['Starred', wording?.starred === undefined ? undefined : yesOrNo(wording.starred)],
		['Wording from', source && model.source.get(source)?.title],
		['Wording locator', wording?.locator]
	];
}

function yesOrNo(is: boolean): string {
	return is ? 'yes' : 'no';
}
