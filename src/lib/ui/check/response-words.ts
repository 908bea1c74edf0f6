import type { RespondedFinding } from '$lib/core/checks/responses';
import type { Decision, PromptResponse, SearchLogEntry } from '$lib/core/model/judgement';
import type { Model } from '$lib/core/model/model';

/** What each kind of decision does, for those who choose one. */
export const decisionKinds: readonly { value: Decision['kind']; label: string }[] = [
	{ value: 'juxtapose', label: 'juxtapose: set side by side what each says' },
	{ value: 'reconcile', label: 'reconcile: say why both can hold' },
	{ value: 'adjudicate', label: 'adjudicate: say which is the better account, and why' },
	{ value: 'consolidate', label: 'consolidate: make one account of several' },
	{ value: 'situate', label: 'situate: say where, and for whom, it holds' },
	{ value: 'note', label: 'note: keep a remark' }
];

/** What a search can have found. */
export const searchOutcomes: readonly { value: SearchLogEntry['found']; label: string }[] = [
	{ value: 'not decided yet', label: 'not decided yet' },
	{ value: 'nothing against it', label: 'looked for, nothing against it found' },
	{ value: 'something against it', label: 'looked for, something against it found' }
];

/** Who did something: the coder by name, or that nobody is named. */
export function whoIs(model: Model, coder: string | undefined): string {
	if (coder === undefined) return 'nobody named';
	return model.coder.get(coder as `coder:${string}`)?.name ?? 'a coder no longer listed';
}

/** What was decided in a response: the decision's words, or the reason for dismissing. */
export function responseWords(model: Model, response: PromptResponse): string {
	if (response.response === 'dismissed') return response.reason ?? '';
	const { decision: id } = response;
	const decision = id === undefined ? undefined : model.decision.get(id);
	return decision === undefined
		? 'The decision is no longer in the project.'
		: `${decision.text} (${decision.kind})`;
}

/** How a response begins: what was done about the finding, and whether that still holds. */
export function responseLead({ state, response }: RespondedFinding): string {
	const done = response?.response === 'dismissed' ? 'Dismissed' : 'Decided';
	return state === 'came back' ? `Came back: what made it fire has changed. ${done} before` : done;
}
