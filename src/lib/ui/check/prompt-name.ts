import { checks } from '$lib/core/checks';
import type { Model } from '$lib/core/model/model';
import { nameOf } from '$lib/core/sentence';

/** Which prompt a response answers, told from the key it was kept with: the check's question and the records it was about. */
export function promptName(model: Model, key: string): string {
	const cut = key.indexOf(':');
	const question = checks.find(({ id }) => id === key.slice(0, cut))?.question ?? 'A prompt';
	const names = key
		.slice(cut + 1)
		.split('+')
		.flatMap((id) => nameOf(model, id) ?? []);
	return [question, ...new Set(names)].join(' · ');
}
