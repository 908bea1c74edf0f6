import { remember } from '../graph/remember';
import { theoryAspects } from './aspects';
import { isChange, type Change, type ConfigurationChange, type TheoryChange } from './change';
import { configurationChange } from './configuration-changes';
import type { Standpoint } from './standpoint';

/** All that became of a theory between two moments. */
export interface Comparison {
	readonly before: Standpoint;
	readonly after: Standpoint;
	/** Where both are of one theory: what became of its name, kind, standing and description. */
	readonly theory?: TheoryChange;
	/** In the order of the later moment, with what was dropped where it stood. */
	readonly configurations: readonly ConfigurationChange[];
}

const compared = remember((_: Standpoint) => new WeakMap<Standpoint, Comparison>());

/** Compares any two moments, of one theory or of two, part by part. */
export function compare(before: Standpoint, after: Standpoint): Comparison {
	const known = compared(before);
	const found = known.get(after) ?? comparison(before, after);
	known.set(after, found);
	return found;
}

function comparison(before: Standpoint, after: Standpoint): Comparison {
	const theory = theoryChange(before, after);
	return {
		before,
		after,
		...(theory && { theory }),
		configurations: configurationsInOrder(before, after).map((key) =>
			configurationChange(before, after, key)
		)
	};
}

/** Everything a comparison found that can have a reason; the parts of a configuration that came or went whole go with it. */
export function changesOf({ theory, configurations }: Comparison): Change[] {
	return [...(theory && isChange(theory) ? [theory] : []), ...configurations.flatMap(changesIn)];
}

/** The changes of one configuration that can have a reason. */
export const changesIn = remember((configuration: ConfigurationChange): readonly Change[] => {
	if (configuration.kind === 'kept' || configuration.kind === 'not said') return [];
	const isWhole = configuration.kind === 'added' || configuration.kind === 'dropped';
	const own = isWhole || configuration.aspects.length > 0 ? [configuration] : [];
	if (isWhole) return own;
	return [...own, ...[...configuration.occurrences, ...configuration.links].filter(isChange)];
});

function configurationsInOrder(before: Standpoint, after: Standpoint): string[] {
	const ranks = new Map<string, number>();
	for (const [key, { rank }] of before.byOrigin) ranks.set(key, rank);
	for (const [key, { rank }] of after.byOrigin) ranks.set(key, rank);
	return [...ranks].sort(([, one], [, other]) => one - other).map(([key]) => key);
}

function theoryChange(before: Standpoint, after: Standpoint): TheoryChange | undefined {
	const [one, other] = [before.theory, after.theory];
	if (one.id !== other.id) return undefined;
	const aspects = theoryAspects(one, other);
	const kind = aspects.length > 0 ? 'revised' : 'kept';
	const read = (part: typeof one) => ({ part, words: part.name });
	return { of: 'theory', id: one.id, kind, aspects, before: read(one), after: read(other) };
}
