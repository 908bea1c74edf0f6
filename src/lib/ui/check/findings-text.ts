import type { Check } from '$lib/core/checks/check';
import type { RespondedFinding } from '$lib/core/checks/responses';
import type { Model } from '$lib/core/model/model';
import { responseLead, responseWords, whoIs } from './response-words';

/** A list of findings as plain text: the question, and for each finding its sentence, why it fired and what was done. */
export function findingsAsText(
	model: Model,
	check: Check,
	found: readonly RespondedFinding[]
): string {
	const entries = found.map((one) => {
		const { finding, response } = one;
		const lines = [finding.sentence, finding.because];
		if (response !== undefined)
			lines.push(
				`${responseLead(one)}, ${response.at.slice(0, 10)}, by ${whoIs(model, response.coder)}: ${responseWords(model, response)}`
			);
		return lines.join('\n');
	});
	return `${[check.question, `Why it fires: ${check.rule}`, ...entries].join('\n\n')}\n`;
}
