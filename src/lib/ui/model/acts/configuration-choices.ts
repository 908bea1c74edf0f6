import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';

/** Every configuration in its order, to choose one of. */
export function configurationChoices(
	model: Model
): { value: Id<'configuration'>; label: string }[] {
	return [...model.configuration.values()]
		.sort((one, other) => one.rank - other.rank)
		.map(({ id, reference, nickname }) => ({
			value: id,
			label: nickname ? `${reference} ${nickname}` : reference
		}));
}
