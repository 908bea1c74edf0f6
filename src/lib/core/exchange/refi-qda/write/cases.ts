import type { Extract } from '../../../model/extract';
import type { Case, Person } from '../../../model/people';
import { ownNames } from '../../coded/own-file';
import type { Desk } from './desk';
import type { Variables } from './variables';

/** Cases, and the people who speak; a variable tells them apart. */
export function casesXml(desk: Desk, variables: Variables): string[] {
	const { model } = desk;
	const passages = passagesBy(model.extract.values());
	const sources = new Map<string, string[]>();
	for (const { id, persons = {}, cases = {} } of model.source.values())
		for (const one of [...Object.keys(persons), ...Object.keys(cases)])
			sources.set(one, [...(sources.get(one) ?? []), id]);
	const write = (one: Case | Person, kind: string) =>
		caseXml(one, kind, passages.get(one.id) ?? [], sources.get(one.id) ?? [], desk, variables);
	return [
		...[...model.case.values()].map((one) => write(one, one.of)),
		...[...model.person.values()].map((one) => write(one, ownNames.speaker))
	];
}

function passagesBy(extracts: Iterable<Extract>): ReadonlyMap<string, readonly string[]> {
	const passages = new Map<string, string[]>();
	for (const { id, person, cases = {} } of extracts)
		for (const one of [...(person === undefined ? [] : [person]), ...Object.keys(cases)]) {
			const there = passages.get(one);
			if (there === undefined) passages.set(one, [id]);
			else there.push(id);
		}
	return passages;
}

function caseXml(
	{ id, name, note, groups = {}, attributes }: Case | Person,
	kind: string,
	passages: readonly string[],
	sources: readonly string[],
	{ xml, guids }: Desk,
	variables: Variables
): string {
	const ref = (element: string) => (one: string) =>
		xml.element(element, { targetGUID: guids.of(one) });
	return xml.element('Case', { guid: guids.of(id), name }, [
		xml.words('Description', note),
		...Object.keys(groups).map(ref('CodeRef')),
		variables.kindOfCase(kind),
		...variables.values(attributes),
		...sources.map(ref('SourceRef')),
		...passages.map(ref('SelectionRef'))
	]);
}
