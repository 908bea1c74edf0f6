import type { CodedExtract } from '../evidence';
import type { Extract } from '../model/extract';
import type { Model } from '../model/model';

/** Extracts in the order they are read: source by source, from the beginning of each text to its end. */
export function inReadingOrder(model: Model): (one: Extract, other: Extract) => number {
	const places = new Map([...model.source.keys()].map((id, at) => [id as string, at]));
	const placeOf = ({ source }: Extract) => places.get(source) ?? places.size;
	return (one, other) =>
		placeOf(one) - placeOf(other) ||
		(one.anchor?.start ?? 0) - (other.anchor?.start ?? 0) ||
		(one.anchor?.end ?? 0) - (other.anchor?.end ?? 0) ||
		(one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

/** Every coding that nobody has judged yet, in the order its passages are read. */
export function unjudgedCodings(model: Model): CodedExtract[] {
	const order = inReadingOrder(model);
	return [...model.extract.values()]
		.filter(({ codings }) => Object.values(codings).some(isUnjudged))
		.sort(order)
		.flatMap((extract) =>
			Object.values(extract.codings)
				.filter(isUnjudged)
				.map((coding) => ({ extract, coding }))
		);
}

function isUnjudged({ bearing }: CodedExtract['coding']): boolean {
	return bearing === 'not yet judged';
}

/** The extract after or before a given one, round the ends; the first or last where none is given. */
export function extractAfter(
	model: Model,
	extracts: readonly Extract[],
	from: Extract | undefined,
	way: 1 | -1
): Extract | undefined {
	const order = inReadingOrder(model);
	const sorted = [...new Set(extracts)].sort(order);
	if (way === -1) sorted.reverse();
	const beyond = from && sorted.find((one) => order(one, from) * way > 0);
	return beyond ?? sorted[0];
}
