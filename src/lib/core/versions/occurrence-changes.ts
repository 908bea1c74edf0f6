import type { Occurrence } from '../model/occurrence';
import { occurrenceAspects } from './aspects';
import type { Aspect, ChangeKind, OccurrenceChange, Read } from './change';
import { originOf, type PlacedOccurrence } from './origin';
import { labelOf, wordsOf, type Standpoint } from './standpoint';

/** What became of an occurrence, by its origin and where it stands later; nothing where neither moment is known to hold it. */
export function occurrenceChange(
	before: Standpoint,
	after: Standpoint,
	origin: string,
	is: PlacedOccurrence | undefined
): OccurrenceChange | undefined {
	const was = before.occurrences.get(origin);
	const kind = kindOf(
		before.holding(origin, was?.occurrence),
		after.holding(origin, is?.occurrence)
	);
	if (kind === undefined) return undefined;
	const readings = {
		...(was && { before: read(before, was) }),
		...(is && { after: read(after, is) })
	};
	if (kind !== 'kept' || was === undefined || is === undefined)
		return { of: 'occurrence', id: origin, kind, ...readings, aspects: [] };
	const aspects = [
		...moved(was, is),
		...occurrenceAspects([before, was.occurrence], [after, is.occurrence])
	];
	return { of: 'occurrence', id: origin, kind: kindBy(aspects), ...readings, aspects };
}

function kindOf(was: string | undefined, is: string | undefined): ChangeKind | undefined {
	if (was === 'yes' && is === 'yes') return 'kept';
	if (was === 'no' && is === 'yes') return 'added';
	if (was === 'yes' && is === 'no') return 'dropped';
	return was === 'yes' || is === 'yes' ? 'not said' : undefined;
}

function kindBy(aspects: readonly Aspect[]): ChangeKind {
	if (aspects.some(({ name }) => name === 'merged into')) return 'merged';
	if (aspects.some(({ name }) => name === 'split off as')) return 'split';
	return aspects.length > 0 ? 'revised' : 'kept';
}

function moved(was: PlacedOccurrence, is: PlacedOccurrence): Aspect[] {
	const [one, other] = [was.configuration, is.configuration];
	if (originOf(one) === originOf(other)) return [];
	return [{ name: 'configuration', from: one.reference, to: other.reference }];
}

function read(standpoint: Standpoint, { occurrence }: PlacedOccurrence): Read<Occurrence> {
	return {
		part: occurrence,
		words: wordsOf(standpoint, occurrence),
		label: labelOf(standpoint, occurrence.element)
	};
}
