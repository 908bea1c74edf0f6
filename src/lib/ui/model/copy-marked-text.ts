import { markedConfiguration } from '$lib/core/marked-configuration';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';

/** Puts a configuration on the clipboard as marked text. Throws where the browser forbids it. */
export async function copyAsMarkedText(model: Model, id: Id<'configuration'>): Promise<void> {
	const configuration = model.configuration.get(id);
	if (configuration === undefined) return;
	await navigator.clipboard.writeText(markedConfiguration(model, configuration));
}
