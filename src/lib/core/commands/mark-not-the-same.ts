import type { Id } from '../model/id';
import type { Model } from '../model/model';
import { added, defineCommand, gone, Refused } from './command';

/** Marks elements that look alike as not the same, each with each other one, so that they are not proposed again. */
export const markNotTheSame = defineCommand<{
	elements: readonly Id<'element'>[];
	reason?: string;
}>({
	name: 'mark-not-the-same',
	scope: 'theory',
	change(model, { elements, reason = '' }, context) {
		const all = [...new Set(elements)];
		if (all.length < 2)
			return new Refused('It takes two elements to be not the same. Choose another one.');
		if (all.some((id) => !model.element.has(id))) return gone('element');
		const pairs = all.flatMap((one, place) =>
			all.slice(place + 1).map((other) => [one, other] as const)
		);
		return pairs
			.filter((pair) => !isMarked(model, pair))
			.flatMap((pair) =>
				added('distinct', {
					id: context.newId('distinct'),
					elements: pair,
					...(reason.trim() === '' ? {} : { reason: reason.trim() }),
					at: context.now
				})
			);
	},
	sentence: (names) =>
		names.count('element') > 2
			? `Marked ${names.of('element')} and ${names.count('element') - 1} others as not the same`
			: `Marked ${names.of('element')} and another element as not the same`
});

/** Takes back that two elements are not the same. */
export const takeBackNotTheSame = defineCommand<{ mark: Id<'distinct'> }>({
	name: 'take-back-not-the-same',
	scope: 'theory',
	change(model, { mark }) {
		const record = model.distinct.get(mark);
		return record === undefined ? [] : [{ kind: 'distinct', id: mark, path: [], from: record }];
	},
	sentence: () => 'Took back that two elements are not the same'
});

function isMarked(model: Model, [one, other]: readonly [string, string]): boolean {
	return [...model.distinct.values()].some(
		({ elements }) =>
			(elements as readonly string[]).includes(one) &&
			(elements as readonly string[]).includes(other)
	);
}
