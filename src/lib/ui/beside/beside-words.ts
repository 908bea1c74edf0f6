import type { Configuration } from '$lib/core/model/configuration';
import type { Model } from '$lib/core/model/model';
import { recordName } from '$lib/core/checks/names';
import { statementOf } from '$lib/core/statement';

/** What a configuration is called over a page about it. */
export function nameOfConfiguration({ reference, nickname }: Configuration): string {
	return nickname === undefined ? reference : `${reference} ${nickname}`;
}

/** Who tells a configuration and where it was written from. */
export function toldByWords(model: Model, { toldBy, source, locator }: Configuration): string {
	const place = source === undefined ? [] : [recordName(model, 'source', source), locator ?? []];
	const from = place.flat().join(', ');
	const written = from === '' ? '' : ` Written from ${from}.`;
	if (toldBy.teller === 'analyst') return `Told by the analyst.${written}`;
	const { person } = toldBy;
	const who = person === undefined ? 'A participant' : recordName(model, 'person', person);
	return `${who}’s own account.${written}`;
}

/** What has to be known of the sentence: that it was edited, and that the graph has changed since. */
export function statementNotes(model: Model, configuration: Configuration): string[] {
	const { edited, changedSince, generated } = statementOf(model, configuration);
	if (!edited) return [];
	if (!changedSince) return ['The sentence was edited by hand.'];
	return [
		'The sentence was edited by hand, and the graph has changed since.',
		...(generated.text === '' ? [] : [`From the graph as it is now: ${generated.text}`])
	];
}
