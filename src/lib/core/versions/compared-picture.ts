import { hasRole, partsOf } from '../graph/parts';
import { pictureOf, type Picture } from '../graph/picture';
import type { Became } from '../graph/picture-parts';
import type { Configuration } from '../model/configuration';
import type { Element } from '../model/element';
import type { Link } from '../model/link';
import { emptyModel } from '../model/model';
import type { Occurrence } from '../model/occurrence';
import type { Role } from '../model/role';
import type { ConfigurationChange, LinkChange, OccurrenceChange } from './change';
import type { Comparison } from './compare';
import { changeSigns } from './signs';

/** A graph of what two versions hold together, each card and arrow marked with what became of it, and where the cards stand. */
export interface ComparedPicture {
	readonly picture: Picture;
	readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/** Draws some configurations of a comparison as one graph: the later version, with what was dropped still in its place. */
export function comparedPicture(
	{ before, after }: Comparison,
	changes: readonly ConfigurationChange[]
): ComparedPicture {
	const united = changes.flatMap((change) => unitedOf(change) ?? []);
	const elements = new Map<Element['id'], Element>();
	for (const { element } of united.flatMap((one) => partsOf(one).occurrences)) {
		const known = after.element(element) ?? before.element(element);
		if (known !== undefined) elements.set(element, known);
	}
	const model = {
		...emptyModel(),
		element: elements,
		configuration: new Map(united.map((one) => [one.id, one]))
	};
	const drawn = pictureOf(model, { shows: 'configurations' });
	return { picture: marked(drawn, changes), places: placesIn(united) };
}

/** A configuration as it stands later, with the parts it lost. */
function unitedOf({
	before,
	after,
	occurrences,
	links
}: ConfigurationChange): Configuration | undefined {
	const base = after?.part ?? before?.part;
	if (base === undefined) return undefined;
	const ids = new Map(occurrences.flatMap(idsBeforeAndAfter));
	const held = occurrences.flatMap((one): Occurrence[] => {
		const part = one.after?.part ?? one.before?.part;
		return part === undefined ? [] : [part];
	});
	const there = new Set(held.map(({ id }) => id as string));
	const joined = links.flatMap((one): Link[] => {
		const part = one.after?.part ?? one.before?.part;
		if (part === undefined) return [];
		const renamed = (end: string) => ids.get(end) ?? end;
		return [
			{
				...part,
				from: part.from.map(renamed) as unknown as Link['from'],
				to: part.to.map(renamed) as unknown as Link['to']
			}
		];
	});
	const known = new Set(joined.map(({ id }) => id as string));
	const whole = joined.filter(({ from, to }) =>
		[...from, ...to].every((end) => there.has(end) || known.has(end))
	);
	return {
		...base,
		occurrences: Object.fromEntries(held.map((one) => [one.id, one])),
		links: Object.fromEntries(whole.map((one) => [one.id, one]))
	};
}

function idsBeforeAndAfter({ before, after }: OccurrenceChange): [string, string][] {
	return before === undefined || after === undefined ? [] : [[before.part.id, after.part.id]];
}

function marked(picture: Picture, changes: readonly ConfigurationChange[]): Picture {
	const all: (OccurrenceChange | LinkChange)[] = changes.flatMap((one) => [
		...one.occurrences,
		...one.links
	]);
	const kinds = new Map<string, Became>(
		all.flatMap((one) => {
			const part = one.after?.part ?? one.before?.part;
			return part === undefined ? [] : [[part.id, changeSigns[one.kind]] as const];
		})
	);
	const withMark = <One extends { readonly id: string }>(one: One) => {
		const became = kinds.get(one.id);
		return became === undefined ? one : { ...one, became };
	};
	return {
		...picture,
		cards: picture.cards.map((card) => ({ ...withMark(card), ripple: false })),
		arrows: picture.arrows
			.filter(({ manner }) => manner === 'stated' || manner === 'implied')
			.map(withMark)
	};
}

const columns: readonly Role[] = ['C', 'I', 'A', 'S', 'M', 'O'];
const across = 300;
const down = 120;

/** Each configuration under the one before it, its parts in columns by their first role. */
function placesIn(configurations: readonly Configuration[]): ComparedPicture['places'] {
	const places = new Map<string, { x: number; y: number }>();
	let top = 0;
	for (const configuration of configurations) {
		const { occurrences } = partsOf(configuration);
		const used = columns.filter((role) => occurrences.some((one) => one.roles[0] === role));
		const rows = used.map((role, column) => {
			const own = occurrences.filter((one) => one.roles[0] === role && hasRole(one, role));
			own.forEach((one, row) => places.set(one.id, { x: column * across, y: top + row * down }));
			return own.length;
		});
		top += Math.max(1, ...rows) * down + 160;
	}
	return places;
}
