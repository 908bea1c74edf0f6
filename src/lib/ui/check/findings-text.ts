import type { RespondedFinding } from '$lib/core/checks/responses';
import type { Model } from '$lib/core/model/model';
import { responseLead, responseWords, whoIs } from './response-words';

/** A finding as plain text: its sentence, why it fired and what was done. */
export function findingEntry(model: Model, one: RespondedFinding): string {
	const { finding, response } = one;
	const lines = [finding.sentence, finding.because];
	if (response !== undefined)
		lines.push(
			`${responseLead(one)}, ${response.at.slice(0, 10)}, by ${whoIs(model, response.coder)}: ${responseWords(model, response)}`
		);
	return lines.join('\n');
}
