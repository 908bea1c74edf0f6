import type { CodedExtract } from './evidence';
import type { Extract } from './model/extract';
import type { Id } from './model/id';
import type { Model } from './model/model';

/** Who and what stands behind a set of codings, each named once. */
export interface Voices {
	readonly extracts: readonly Id<'extract'>[];
	readonly sources: readonly Id<'source'>[];
	/** Who speaks. */
	readonly persons: readonly Id<'person'>[];
	/** Whom the extracts are about. */
	readonly cases: readonly Id<'case'>[];
	/** The stakeholder groups that speak. */
	readonly groups: readonly Id<'group'>[];
}

/** The distinct extracts of a set of codings: two codings of one extract are one extract. */
export function extractsIn(codings: readonly CodedExtract[]): Id<'extract'>[] {
	return [...new Set(codings.map(({ extract }) => extract.id))];
}

/** The cases an extract is about; none where none is named, whoever speaks. */
export function casesOf(extract: Extract): Id<'case'>[] {
	return extract.cases === undefined ? [] : (Object.keys(extract.cases) as Id<'case'>[]);
}

/** The groups that speak in an extract: the one it names, or else those of its speaker. */
export function groupsOf(model: Pick<Model, 'person'>, extract: Extract): Id<'group'>[] {
	if (extract.group !== undefined) return [extract.group];
	const speaker = extract.person === undefined ? undefined : model.person.get(extract.person);
	return Object.keys(speaker?.groups ?? {}) as Id<'group'>[];
}

/** The distinct extracts, sources, speakers, cases and speaking groups of a set of codings. */
export function voicesIn(model: Model, codings: readonly CodedExtract[]): Voices {
	const extracts = [...new Set(codings.map(({ extract }) => extract))];
	const speakers = extracts.flatMap(({ person }) => (person === undefined ? [] : [person]));
	return {
		extracts: extracts.map(({ id }) => id),
		sources: [...new Set(extracts.map(({ source }) => source))],
		persons: [...new Set(speakers)],
		cases: [...new Set(extracts.flatMap(casesOf))],
		groups: [...new Set(extracts.flatMap((extract) => groupsOf(model, extract)))]
	};
}
