import type { Model } from '$lib/core/model/model';
import type { Theory } from '$lib/core/model/theory';
import type { Version } from '$lib/core/model/version';
import { versionsOf } from '$lib/core/versions/timeline';

/** The theories of a project in their order. */
export function theoriesInOrder(model: Model): Theory[] {
	return [...model.theory.values()].sort((one, other) => one.rank - other.rank);
}

/** Every moment that can be compared: the versions of each theory, then the theory as it stands. */
export function momentChoices(model: Model): { value: string; label: string }[] {
	return theoriesInOrder(model).flatMap((theory) => [
		...versionsOf(model, theory.id).map(({ id, name }) => ({
			value: id,
			label: `${theory.name}: ${name}`
		})),
		{ value: theory.id, label: `${theory.name}: as it stands` }
	]);
}

/** The day a version is from: `31 January 2018`. */
export function dayOf({ at }: Pick<Version, 'at'>): string {
	const day = new Date(at);
	return Number.isNaN(day.getTime())
		? at
		: day.toLocaleDateString('en-GB', {
				day: 'numeric',
				month: 'long',
				year: 'numeric',
				timeZone: 'UTC'
			});
}
