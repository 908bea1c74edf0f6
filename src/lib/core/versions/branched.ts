import { nextRank } from '../commands/create-configuration';
import type { Context } from '../commands/command';
import { elementLabelled } from '../commands/elements';
import { partsOf } from '../graph/parts';
import type { Configuration } from '../model/configuration';
import type { Element } from '../model/element';
import type { Id } from '../model/id';
import type { Link } from '../model/link';
import type { Model } from '../model/model';
import type { Occurrence, Wording } from '../model/occurrence';
import type { Version } from '../model/version';
import { originOf } from './origin';

/** What a branch adds to a project. */
interface Branched {
	readonly configurations: readonly Configuration[];
	/** Elements of the version that are no longer in the project. */
	readonly elements: readonly Element[];
}

/** Copies of what a version froze, under ids of their own; pointers to what is gone are left away. */
export function branchedConfigurations(model: Model, version: Version, context: Context): Branched {
	const elements = elementsFor(model, version, context);
	const copies = new Map(
		version.frozen.configurations.map((one) => [one.id, context.newId('configuration')])
	);
	const taken = new Set([...model.configuration.values()].map(({ reference }) => reference));
	const first = nextRank(model);
	const configurations = version.frozen.configurations.map((one, place): Configuration => {
		const reference = freeReference(one.reference, taken);
		const parts = copiedParts(one, { model, version, context, elements: elements.ids });
		const { contextsFrom, source, toldBy, tags, ...rest } = one;
		const lender =
			contextsFrom && (copies.get(contextsFrom) ?? there(model.configuration, contextsFrom));
		return {
			...rest,
			...parts,
			id: copies.get(one.id) ?? context.newId('configuration'),
			reference,
			copyOf: originOf(one),
			toldBy: teller(model, toldBy),
			rank: first + place,
			...(lender && { contextsFrom: lender }),
			...(there(model.source, source) && source ? { source } : {}),
			...(tags && {
				tags: Object.fromEntries(
					Object.entries(tags).filter(([id]) => model.tag.has(id as Id<'tag'>))
				)
			})
		};
	});
	return { configurations, elements: elements.made };
}

function there<K extends string>(table: ReadonlyMap<K, unknown>, id: K | undefined): K | undefined {
	return id !== undefined && table.has(id) ? id : undefined;
}

function teller(model: Model, toldBy: Configuration['toldBy']): Configuration['toldBy'] {
	if (toldBy.teller === 'analyst') return toldBy;
	const person = there(model.person, toldBy.person);
	const source = there(model.source, toldBy.source);
	return { teller: 'participant', ...(person && { person }), ...(source && { source }) };
}

/** For each element of the version the one to use: itself, one of the same label, or one made anew. */
function elementsFor(model: Model, { frozen }: Version, context: Context) {
	const made: Element[] = [];
	const ids = new Map<string, Id<'element'>>();
	for (const one of frozen.elements) {
		const twin = model.element.get(one.id) ?? elementLabelled(model, one.label);
		const { label, shortLabel, note } = one;
		const element: Element = twin ?? {
			id: context.newId('element'),
			label,
			...(shortLabel === undefined ? {} : { shortLabel }),
			...(note === undefined ? {} : { note })
		};
		if (twin === undefined) made.push(element);
		ids.set(one.id, element.id);
	}
	return { made, ids };
}

interface Copying {
	readonly model: Model;
	readonly version: Version;
	readonly context: Context;
	readonly elements: ReadonlyMap<string, Id<'element'>>;
}

function copiedParts(
	configuration: Configuration,
	copying: Copying
): Pick<Configuration, 'occurrences' | 'links'> {
	const { model, context } = copying;
	const { occurrences, links } = partsOf(configuration);
	const ids = new Map<string, string>([
		...occurrences.map(({ id }) => [id, context.newId('occurrence')] as const),
		...links.map(({ id }) => [id, context.newId('link')] as const)
	]);
	const idOf = (id: string) => ids.get(id) ?? id;
	const copied = occurrences.map((one) => copiedOccurrence(one, idOf(one.id), copying));
	const joined = links.map((one): Link => {
		const { wording, ...rest } = one;
		return {
			...rest,
			id: idOf(one.id) as Id<'link'>,
			copyOf: originOf(one),
			from: one.from.map(idOf) as Link['from'],
			to: one.to.map(idOf) as unknown as Link['to'],
			...(wording && { wording: withSource(model, wording) })
		};
	});
	return {
		occurrences: Object.fromEntries(copied.map((one) => [one.id, one])),
		links: Object.fromEntries(joined.map((one) => [one.id, one]))
	};
}

function copiedOccurrence(
	one: Occurrence,
	id: string,
	{ model, version, elements }: Copying
): Occurrence {
	const element = elements.get(one.element) ?? one.element;
	const then = version.frozen.elements.find((known) => known.id === one.element)?.label;
	const isCalledOtherwise = then !== undefined && then !== model.element.get(element)?.label;
	const { wording, ...rest } = one;
	const words =
		wording ??
		(isCalledOtherwise && model.element.has(element) ? { text: then, verbatim: false } : undefined);
	return {
		...rest,
		id: id as Id<'occurrence'>,
		element,
		copyOf: originOf(one),
		...(words && { wording: withSource(model, words) })
	};
}

function withSource(model: Model, { source, ...wording }: Wording): Wording {
	return source !== undefined && model.source.has(source) ? { ...wording, source } : wording;
}

/** `CMO 3b` where there is a `CMO 3`, then `CMO 3c`, and past the alphabet `CMO 3-27`. */
function freeReference(reference: string, taken: Set<string>): string {
	let free = reference;
	for (let place = 1; taken.has(free); place++)
		free = `${reference}${place < 26 ? String.fromCharCode(97 + place) : `-${place + 1}`}`;
	taken.add(free);
	return free;
}
