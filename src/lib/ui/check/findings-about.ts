import type { Finding } from '$lib/core/checks/finding';
import { withResponses, type RespondedFinding } from '$lib/core/checks/responses';
import { targetKey } from '$lib/core/evidence';
import { placesOf } from '$lib/core/graph/places';
import type { Model } from '$lib/core/model/model';
import type { Target } from '$lib/core/model/target';
import { rankOf } from './check-desk.svelte';

/** What there is to say about one target, what still asks first: all that names it, and what asks about its parts. */
export function findingsAbout(
	{ model, findings }: { readonly model: Model; readonly findings: readonly Finding[] },
	target: Target
): RespondedFinding[] {
	const itself = targetKey(target);
	const parts = partKeys(model, target);
	const found = findings.filter(({ about, kind }) =>
		about.some((one) => {
			const key = targetKey(one);
			return key === itself || (kind !== 'map' && parts.has(key));
		})
	);
	return withResponses(model, found).sort((one, other) => rankOf(one) - rankOf(other));
}

/** An element is asked about wherever it occurs, a configuration in all its occurrences and links. */
function partKeys(model: Model, target: Target): ReadonlySet<string> {
	if (target.kind === 'element')
		return new Set(placesOf(model, target.element).map(({ occurrence }) => occurrence.id));
	if (target.kind !== 'configuration') return new Set();
	const configuration = model.configuration.get(target.configuration);
	return new Set([
		...Object.keys(configuration?.occurrences ?? {}),
		...Object.keys(configuration?.links ?? {})
	]);
}
