import type { Id } from '../model/id';
import type { Model } from '../model/model';

/** Two elements that are meant to stay apart, and why: marked as not the same, or as opposites. */
export interface Apart {
	readonly pair: readonly [Id<'element'>, Id<'element'>];
	readonly why: 'not the same' | 'opposites';
}

/** Every pair of elements that is meant to stay apart. */
export function pairsApart(model: Model): Apart[] {
	const marked = [...model.distinct.values()].map(({ elements }): Apart => ({
		pair: elements,
		why: 'not the same'
	}));
	const opposites = [...model.element.values()].flatMap(({ id, oppositeOf }): Apart[] =>
		oppositeOf === undefined ? [] : [{ pair: [id, oppositeOf], why: 'opposites' }]
	);
	return [...marked, ...opposites];
}

/** The first pair among some elements that is meant to stay apart. */
export function firstApart(
	apart: readonly Apart[],
	elements: ReadonlySet<string>
): Apart | undefined {
	return apart.find(({ pair }) => elements.has(pair[0]) && elements.has(pair[1]));
}
