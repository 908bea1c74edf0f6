import type { Id } from '../model/id';
import { removal } from '../removal';
import { defineCommand } from './command';

/** Takes back what a search for a phrase coded: the codings, and the extracts that were made for them alone. */
export const takeBackCodings = defineCommand<{
	codings: readonly { readonly extract: Id<'extract'>; readonly coding: Id<'coding'> }[];
	/** Those that the search made; one that holds other codings by now stays. */
	made: readonly Id<'extract'>[];
}>({
	name: 'take-back-codings',
	scope: 'evidence',
	change(model, { codings, made }) {
		const taken = new Set<string>(codings.map(({ coding }) => coding));
		const empty = made.filter((id) =>
			Object.keys(model.extract.get(id)?.codings ?? {}).every((coding) => taken.has(coding))
		);
		return removal(model, [
			...codings
				.filter(({ extract }) => !empty.includes(extract))
				.map(({ extract, coding }) => ({
					kind: 'extract' as const,
					id: extract,
					path: ['codings', coding]
				})),
			...empty.map((id) => ({ kind: 'extract' as const, id, path: [] }))
		]);
	},
	sentence: () => 'Took back what was coded by looking for a phrase'
});
