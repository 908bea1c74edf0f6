import type { Passage } from './passages';
import type { Unit } from './units';

/** How much of the material more than one of the coders has coded. */
export interface DoubleCoded {
	/** Every text that any of them coded, with its sources and with who of them coded in it. */
	readonly texts: readonly {
		readonly text: string;
		readonly sources: readonly string[];
		readonly by: readonly boolean[];
	}[];
	/** Passages of the compared texts that any of them coded, and those that at least two did. */
	readonly passages: number;
	readonly passagesByTwo: number;
}

/** Counts texts and passages by how many of the coders coded in them. */
export function doubleCoded(
	passages: readonly Passage[],
	present: ReadonlyMap<string, readonly boolean[]>,
	units: readonly Unit[]
): DoubleCoded {
	const sources = new Map<string, Set<string>>();
	for (const { text, source } of passages) {
		const known = sources.get(text);
		if (known === undefined) sources.set(text, new Set([source]));
		else known.add(source);
	}
	return {
		texts: [...present].map(([text, by]) => ({
			text,
			by,
			sources: [...(sources.get(text) ?? [])]
		})),
		passages: units.length,
		passagesByTwo: units.filter(
			({ readings }) => readings.filter((own) => (own?.length ?? 0) > 0).length > 1
		).length
	};
}
