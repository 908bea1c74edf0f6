import { targetKey } from '$lib/core/evidence';
import type { Decision } from '$lib/core/model/judgement';
import type { Model } from '$lib/core/model/model';
import { targetLabel } from './target-label';

/** What decisions are about, each once, by name. */
export function decidedTargets(
	model: Model,
	decisions: readonly Decision[]
): { value: string; label: string }[] {
	const labels = new Map<string, string>();
	for (const { about } of decisions)
		for (const target of about) {
			if (target.kind === 'record') continue;
			const { name, place, isThere } = targetLabel(model, target);
			if (isThere) labels.set(targetKey(target), place ? `${name} in ${place}` : name);
		}
	return [...labels]
		.map(([value, label]) => ({ value, label }))
		.sort((one, other) => one.label.localeCompare(other.label, 'en', { numeric: true }));
}
