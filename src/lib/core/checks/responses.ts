import { remember } from '../graph/remember';
import type { PromptResponse } from '../model/judgement';
import type { Model, Table } from '../model/model';
import type { Finding } from './finding';

/** Where a finding stands: nobody has responded, it was answered or dismissed, or it came back because what made it fire has changed since. */
export type FindingState = 'open' | 'answered' | 'dismissed' | 'came back';

/** A finding with what was done about it. */
export interface RespondedFinding {
	readonly finding: Finding;
	readonly state: FindingState;
	/** The response that holds, or where it came back the last one that no longer does. */
	readonly response?: PromptResponse;
}

/** Every finding with its state and response. */
export function withResponses(model: Model, findings: readonly Finding[]): RespondedFinding[] {
	const responses = responsesByFinding(model.response);
	if (responses.size === 0) return findings.map((finding) => ({ finding, state: 'open' }));
	return findings.map((finding) => respond(finding, responses.get(finding.key) ?? []));
}

const responsesByFinding = remember((table: Table<'response'>) => {
	const responses = new Map<string, PromptResponse[]>();
	for (const response of table.values()) {
		const others = responses.get(response.finding);
		if (others === undefined) responses.set(response.finding, [response]);
		else others.push(response);
	}
	return responses;
});

/** Whether a finding still asks for something: open, or come back. */
export function isStillAsking({ state }: RespondedFinding): boolean {
	return state === 'open' || state === 'came back';
}

function respond(finding: Finding, responses: readonly PromptResponse[]): RespondedFinding {
	const holding = latest(responses.filter(({ firedBy }) => firedBy === finding.firedBy));
	if (holding !== undefined) return { finding, state: holding.response, response: holding };
	const last = latest(responses);
	if (last === undefined) return { finding, state: 'open' };
	return { finding, state: 'came back', response: last };
}

function latest(responses: readonly PromptResponse[]): PromptResponse | undefined {
	return responses.reduce<PromptResponse | undefined>(
		(found, response) => (found === undefined || response.at >= found.at ? response : found),
		undefined
	);
}
