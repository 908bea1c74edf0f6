import type { Id } from '$lib/core/model/id';
import { projectOf, type Model } from '$lib/core/model/model';

/** What the list of projects says of a project that grows and shrinks with it. */
export interface Summary {
	readonly name: string;
	/** When it was last changed; ISO 8601, UTC. */
	readonly changedAt: string;
	readonly counts: {
		readonly elements: number;
		readonly configurations: number;
		readonly extracts: number;
		readonly sources: number;
	};
	/** Rough size of what is stored. */
	readonly bytes: number;
	/** Place of the newest change in the journal. */
	readonly head: number;
}

/** One project in the list. */
export interface ProjectEntry extends Summary {
	/** Its address in this browser: the id of its project record, or another where a copy already has that. */
	readonly id: Id<'project'>;
	/** Name of the database it is kept in. */
	readonly database: string;
	readonly createdAt: string;
	/** When it was put aside; it can be taken back until it is deleted for good. */
	readonly deletedAt?: string;
}

/** The summary of a project as its model stands. */
export function summaryOf(
	model: Model,
	rest: Pick<Summary, 'changedAt' | 'bytes' | 'head'>
): Summary {
	return {
		...rest,
		name: projectOf(model)?.name ?? 'Untitled project',
		counts: {
			elements: model.element.size,
			configurations: model.configuration.size,
			extracts: model.extract.size,
			sources: model.source.size
		}
	};
}
