import type { Configuration } from '../../../model/configuration';
import type { Id } from '../../../model/id';
import type { Link } from '../../../model/link';
import { ownNames } from '../../coded/own-file';
import { nameOfLink, wordingFacts } from './configuration-codes';
import { nameOf, type Desk } from './desk';

/** Every link: those within configurations, and how elements, configurations, theories and people stand to each other. */
export function linksXml(desk: Desk): string[] {
	return [
		...desk.configurations.flatMap((one) =>
			Object.values(one.links).flatMap((link, nth) => pairs(one, link, nth, desk))
		),
		...relations(desk).map(({ from, to, name }) =>
			desk.xml.element('Link', {
				guid: desk.guids.of(`${name} ${from} ${to}`),
				name,
				direction: 'OneWay',
				originGUID: desk.guids.of(from),
				targetGUID: desk.guids.of(to)
			})
		),
		...casesDecided(desk)
	];
}

/** The name under which one cause and one effect of a link have their GUID. */
export function pairName({ id }: Configuration, link: Link, from: Id, to: Id): string {
	return `link ${id} ${link.id} ${from} ${to}`;
}

/** A link as one of the standard's for each cause and effect; a note says which of them belong together. */
function pairs(configuration: Configuration, link: Link, nth: number, desk: Desk): string[] {
	const target = { kind: 'link' as const, configuration: configuration.id, link: link.id };
	const isNamed = link.from.length * link.to.length > 1 || desk.coded.has(nameOf(target));
	const note = desk.notes.facts([
		['Link', isNamed ? nameOfLink(configuration, nth) : undefined],
		...wordingFacts(link, desk),
		['Note', link.note]
	]);
	return link.from.flatMap((from) =>
		(link.to as readonly Id[]).map((to) =>
			desk.xml.element(
				'Link',
				{
					guid: desk.guids.of(pairName(configuration, link, from, to)),
					name: link.kind,
					direction: 'OneWay',
					originGUID: desk.guids.of(`${configuration.id} ${from}`),
					targetGUID: desk.guids.of(`${configuration.id} ${to}`)
				},
				[note]
			)
		)
	);
}

interface Relation {
	readonly from: string;
	readonly to: string;
	readonly name: string;
}

function relations({ model, configurations }: Desk): Relation[] {
	const all: Relation[] = [];
	const add = (from: string, to: string | undefined, name: string) => {
		if (to !== undefined) all.push({ from, to, name });
	};
	for (const { id, oppositeOf } of model.element.values()) add(id, oppositeOf, ownNames.opposite);
	for (const { id, contextsFrom } of configurations) add(id, contextsFrom, ownNames.contexts);
	for (const { id, rivalOf = {}, grewFrom } of model.theory.values()) {
		for (const rival of Object.keys(rivalOf)) add(id, rival, ownNames.rival);
		add(id, grewFrom, ownNames.grewFrom);
	}
	for (const { id, cases = {} } of model.person.values())
		for (const one of Object.keys(cases)) add(id, one, ownNames.belongsTo);
	return all;
}

/** Cases and people have no notes of their own, so that decisions about them are linked to them. */
function casesDecided({ model, guids, xml, decided }: Desk): string[] {
	return [...model.case.keys(), ...model.person.keys()].flatMap((id) =>
		(decided.get(guids.of(id)) ?? []).map((note) =>
			xml.element('Link', {
				guid: guids.of(`about ${note} ${id}`),
				name: 'about',
				direction: 'OneWay',
				originGUID: note,
				targetGUID: guids.of(id)
			})
		)
	);
}
