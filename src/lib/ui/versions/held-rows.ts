import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Occurrence } from '$lib/core/model/occurrence';
import type { Theory } from '$lib/core/model/theory';
import type { Holding, Version } from '$lib/core/model/version';
import { partsOf } from '$lib/core/graph/parts';
import { inOrder } from '$lib/core/graph/places';
import { versionStandpoint } from '$lib/core/versions/standpoint';

/** Whether a version held an occurrence, as it is chosen in the table. */
export type Held = Holding | 'not said';

/** One line of the table: an occurrence, and what is said of it. */
export interface HeldRow {
	readonly occurrence: Occurrence;
	readonly label: string;
	/** The words it has now. */
	readonly words: string;
	readonly held: Held;
	/** The words it had then, where they were others. */
	readonly wording: string;
}

/** The lines of one configuration. */
export interface HeldGroup {
	readonly id: Id<'configuration'>;
	readonly name: string;
	readonly rows: readonly HeldRow[];
}

/** Everything of which it can be said whether an earlier version held it: what the theory holds now, and what theories hold that grew from it. */
export function heldGroups(model: Model, theory: Theory, version?: Version): HeldGroup[] {
	const later = [...model.theory.values()].filter(
		(one) => one.id === theory.id || one.grewFrom === theory.id
	);
	const ids = new Set(later.flatMap(({ configurations }) => Object.keys(configurations)));
	return inOrder(model.configuration)
		.filter(({ id }) => ids.has(id))
		.map((configuration) => {
			const { id, reference, nickname } = configuration;
			return {
				id,
				name: nickname === undefined ? reference : `${reference} ${nickname}`,
				rows: partsOf(configuration).occurrences.map((one) => rowOf(model, one, version))
			};
		});
}

function rowOf(model: Model, occurrence: Occurrence, version: Version | undefined): HeldRow {
	const label = model.element.get(occurrence.element)?.label ?? '';
	const words = occurrence.wording?.text ?? label;
	const moment = version && versionStandpoint(version);
	const then = moment?.occurrences.get(occurrence.id)?.occurrence;
	const wording = then?.wording?.text ?? '';
	return {
		occurrence,
		label,
		words,
		held: moment?.holding(occurrence.id) ?? 'not said',
		wording: wording === words ? '' : wording
	};
}
