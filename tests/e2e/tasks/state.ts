import type { Page } from '@playwright/test';
import type { Configuration } from '../../../src/lib/core/model/configuration';
import type { Element } from '../../../src/lib/core/model/element';
import type { Link } from '../../../src/lib/core/model/link';
import type { Occurrence } from '../../../src/lib/core/model/occurrence';
import { readStored } from '../../trials/read-stored';

/** A theory in words, part by part, without ids and ranks: the same for the same theory, however it came about. */
export type State = Readonly<Record<string, string>>;

/** Reads the theory of the one project of a page, as it lies on the disk. */
export async function stateOf(page: Page): Promise<State> {
	const records = (await readStored(page)).projects.flatMap((project) => project.records);
	const of = (wanted: string) =>
		records.filter(({ kind }) => kind === wanted).map(({ record }) => record as unknown);
	const told = ['element', 'configuration', 'project', 'view'];
	const others = records.filter(({ kind }) => !told.includes(kind)).map(({ kind }) => kind);
	const elements = of('element') as Element[];
	const configurations = (of('configuration') as Configuration[]).sort(byRank);
	const labels = new Map(elements.map(({ id, ...words }) => [id, wordsOf(words)]));
	const references = new Map(configurations.map(({ id, reference }) => [id, reference]));
	return {
		...inWords('elements', [...labels.values()].sort().join('; ')),
		...inWords('configurations', [...references.values()].join('; ')),
		...inWords('others', others.join('; ')),
		...Object.assign({}, ...configurations.map((one) => partsOf(one, labels, references)))
	} as State;
}

/** A configuration part by part; a field that is not known here is told as it is. */
function partsOf(
	configuration: Configuration,
	labels: ReadonlyMap<string, string>,
	references: ReadonlyMap<string, string>
): State {
	const { id: _id, rank: _rank, reference, occurrences, links, ...others } = configuration;
	const { nickname, statement, contextsFrom, toldBy, ...rest } = others;
	const name = (end: string): string => {
		const link = links[end as Link['id']];
		if (link !== undefined) return `(${told(link)})`;
		return labels.get(occurrences[end as Occurrence['id']]?.element ?? '') ?? 'nothing';
	};
	const told = ({ id: _link, from, to, kind, ...more }: Link) =>
		`${ends(from)} ${kind} ${ends(to)}${unknown(more)}`;
	const ends = (ids: readonly string[]) => ids.map(name).sort().join(' and ');
	const standing = Object.values(occurrences)
		.sort(byRank)
		.map((one) => occurrenceInWords(one, name(one.id)));
	return {
		[reference]: standing.join('; '),
		...inWords(`${reference} links`, Object.values(links).map(told).sort().join('; ')),
		...inWords(`${reference} nickname`, nickname),
		...inWords(`${reference} sentence`, statement?.text),
		...inWords(`${reference} contexts from`, contextsFrom && references.get(contextsFrom)),
		...inWords(`${reference} told by`, toldBy.teller === 'analyst' ? '' : toldBy.teller),
		...inWords(`${reference} else`, unknown(rest))
	};
}

function occurrenceInWords(occurrence: Occurrence, label: string): string {
	const { id: _id, rank: _rank, element: _element, roles, relation, ...more } = occurrence;
	return [roles.join(' and '), relation, label].filter(Boolean).join(' ') + unknown(more);
}

function wordsOf({ label, ...more }: Omit<Element, 'id'>): string {
	return label + unknown(more);
}

function inWords(part: string, words: string | undefined): State {
	return words === undefined || words === '' ? {} : { [part]: words };
}

function unknown(fields: object): string {
	return Object.keys(fields).length === 0 ? '' : ` ${JSON.stringify(fields)}`;
}

function byRank(one: { rank: number }, other: { rank: number }): number {
	return one.rank - other.rank;
}
