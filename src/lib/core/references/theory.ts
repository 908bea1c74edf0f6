import type { Kind, RecordOf } from '../model/kinds';
import { field, members, type Reference } from './reference';

/** What a configuration points to: elements, its own occurrences, other configurations, sources. */
export function configurationReferences(configuration: RecordOf<'configuration'>): Reference[] {
	const teller = configuration.toldBy;
	const told = teller.teller === 'participant' ? teller : undefined;
	return [
		...Object.values(configuration.occurrences).flatMap(occurrenceReferences),
		...Object.values(configuration.links).flatMap((link) => linkReferences(link, configuration.id)),
		...field(told?.person, ['toldBy', 'person']),
		...field(told?.source, ['toldBy', 'source']),
		...field(configuration.contextsFrom, ['contextsFrom']),
		...field(configuration.source, ['source']),
		...members(configuration.tags, ['tags'])
	];
}

function occurrenceReferences(
	occurrence: RecordOf<'configuration'>['occurrences'][`occurrence:${string}`]
): Reference[] {
	const place = ['occurrences', occurrence.id];
	return [
		...field(occurrence.element, place, 'take along'),
		...field(occurrence.wording?.source, [...place, 'wording', 'source'])
	];
}

function linkReferences(
	link: RecordOf<'configuration'>['links'][`link:${string}`],
	within: string
): Reference[] {
	const place = ['links', link.id];
	const end = (to: string, side: string): Reference => ({
		to,
		within,
		rule: 'drop',
		path: [...place, side],
		ifEmpty: place
	});
	return [
		...link.from.map((to) => end(to, 'from')),
		...link.to.map((to) => end(to, 'to')),
		...field(link.wording?.source, [...place, 'wording', 'source'])
	];
}

/** What an element, a theory or a "not the same" mark points to. */
export function theoryReferences(kind: Kind, record: unknown): Reference[] {
	if (kind === 'element') {
		const element = record as RecordOf<'element'>;
		return [...field(element.oppositeOf, ['oppositeOf']), ...members(element.tags, ['tags'])];
	}
	if (kind === 'distinct')
		return (record as RecordOf<'distinct'>).elements.flatMap((to) => field(to, [], 'take along'));
	const theory = record as RecordOf<'theory'>;
	return [
		...members(theory.configurations, ['configurations']),
		...members(theory.rivalOf, ['rivalOf']),
		...field(theory.grewFrom, ['grewFrom']),
		...field(theory.branchedFrom, ['branchedFrom']),
		...(theory.steps ?? []).map((to) => ({ to, rule: 'drop' as const, path: ['steps'] })),
		...field(theory.standingDecision, ['standingDecision']),
		...members(theory.components, ['components']),
		...members(theory.explains, ['explains']),
		...Object.entries(theory.explains ?? {}).flatMap(([configuration, components]) =>
			members(components, ['explains', configuration])
		)
	];
}

/** What a version points to: its theory, and the occurrences it says something of. What it froze is its own. */
export function versionReferences(version: RecordOf<'version'>): Reference[] {
	return [...field(version.theory, [], 'refuse'), ...members(version.holdings, ['holdings'])];
}
