import { linkName } from '../../checks/names';
import { rolesInWords } from '../../checks/words';
import { groupsOf } from '../../evidence-voices';
import type { Coding } from '../../model/coding';
import type { Extract } from '../../model/extract';
import type { Id } from '../../model/id';
import type { Model } from '../../model/model';
import type { Target } from '../../model/target';

/** The headings over the rows of codings. */
export const codingHeadings = [
	'Source',
	'Quote',
	'Paraphrase',
	'Locator',
	'Speaker',
	'Group',
	'Cases',
	'Speaks to',
	'Target',
	'Configuration',
	'Role',
	'Bearing',
	'Status',
	'Rationale',
	'Coder',
	'Date',
	'Memo',
	'Importance',
	'Tags'
] as const;

/** How many codings a project holds. */
export function countCodings(model: Pick<Model, 'extract'>): number {
	let count = 0;
	for (const { codings } of model.extract.values()) count += Object.keys(codings).length;
	return count;
}

/** Whether a project holds any coding. */
export function hasCodings(model: Pick<Model, 'extract'>): boolean {
	for (const { codings } of model.extract.values())
		for (const id in codings) if (id !== '') return true;
	return false;
}

/** One row of cells for each coding: by source, and within it in the order of the text. */
export function* codingRows(model: Model): Generator<string[]> {
	const bySource = new Map<string, Extract[]>([...model.source.keys()].map((id) => [id, []]));
	for (const extract of model.extract.values()) {
		const there = bySource.get(extract.source);
		if (there === undefined) bySource.set(extract.source, [extract]);
		else there.push(extract);
	}
	for (const extracts of bySource.values()) {
		extracts.sort((one, other) => (one.anchor?.start ?? -1) - (other.anchor?.start ?? -1));
		for (const extract of extracts)
			for (const coding of Object.values(extract.codings)) yield rowOf(model, extract, coding);
	}
}

function rowOf(model: Model, extract: Extract, coding: Coding): string[] {
	const { anchor, located } = extract;
	const cells: Record<(typeof codingHeadings)[number], string | undefined> = {
		Source: model.source.get(extract.source)?.title,
		Quote: anchor?.exact,
		Paraphrase: located?.paraphrase,
		Locator: located?.locator ?? (anchor && `characters ${anchor.start} to ${anchor.end}`),
		Speaker: extract.person && model.person.get(extract.person)?.name,
		Group: namesOf(model.group, groupsOf(model, extract)),
		Cases: namesOf(model.case, keysOf(extract.cases)),
		'Speaks to': coding.target.kind,
		...targetCells(model, coding),
		Bearing: coding.bearing,
		Status: coding.status,
		Rationale: coding.rationale,
		Coder: coding.coder && model.coder.get(coding.coder)?.name,
		Date: coding.at,
		Memo: extract.memo,
		Importance: extract.importance,
		Tags: keysOf<'tag'>(extract.tags)
			.map((id) => model.tag.get(id)?.label ?? '')
			.join('; ')
	};
	return codingHeadings.map((heading) => (cells[heading] ?? '').replace(/\r\n?/g, '\n'));
}

/** What a coding speaks to, the configurations that it stands in, and its role there or in the passage. */
function targetCells(model: Model, { target, roles }: Coding) {
	const inPassage = roles === undefined ? undefined : rolesInWords({ roles });
	return {
		Target: wordsOf(model, target),
		Configuration: configurationsOf(target)
			.map((id) => configurationWords(model, id))
			.join('; '),
		Role: inPassage ?? roleThere(model, target)
	};
}

function wordsOf(model: Model, target: Target): string {
	if (target.kind === 'element') return model.element.get(target.element)?.label ?? '';
	if (target.kind === 'theory') return model.theory.get(target.theory)?.name ?? '';
	if (target.kind === 'chain')
		return target.links.map((place) => linkWords(model, place)).join(', then ');
	if (target.kind === 'link') return linkWords(model, target);
	if (target.kind === 'configuration') return configurationWords(model, target.configuration);
	const element = model.configuration.get(target.configuration)?.occurrences[target.occurrence];
	return (element && model.element.get(element.element)?.label) ?? '';
}

function linkWords(
	model: Model,
	place: { readonly configuration: Id<'configuration'>; readonly link: Id<'link'> }
): string {
	const configuration = model.configuration.get(place.configuration);
	const link = configuration?.links[place.link];
	return configuration && link ? linkName(model, configuration, link) : '';
}

function configurationsOf(target: Target): Id<'configuration'>[] {
	if (target.kind === 'element' || target.kind === 'theory') return [];
	if (target.kind !== 'chain') return [target.configuration];
	return [...new Set(target.links.map(({ configuration }) => configuration))];
}

function configurationWords(model: Model, id: Id<'configuration'>): string {
	const { reference = '', nickname } = model.configuration.get(id) ?? {};
	return nickname === undefined ? reference : `${reference}: ${nickname}`;
}

function roleThere(model: Model, target: Target): string {
	if (target.kind !== 'occurrence') return '';
	const occurrence = model.configuration.get(target.configuration)?.occurrences[target.occurrence];
	return occurrence === undefined ? '' : rolesInWords(occurrence);
}

function keysOf<Prefix extends string>(set: Partial<Record<Id<Prefix>, true>> | undefined) {
	return Object.keys(set ?? {}) as Id<Prefix>[];
}

function namesOf<Prefix extends string>(
	table: ReadonlyMap<Id<Prefix>, { readonly name: string }>,
	ids: readonly Id<Prefix>[]
): string {
	return ids.map((id) => table.get(id)?.name ?? '').join('; ');
}
