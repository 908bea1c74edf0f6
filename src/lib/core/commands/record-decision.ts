import type { Id } from '../model/id';
import type { Decision } from '../model/judgement';
import { added, defineCommand, Refused, type Context } from './command';
import { present } from './fields';

type NewDecision = Pick<Decision, 'kind' | 'text' | 'about' | 'extracts'>;

/** A decision as it is kept. */
export function newDecision(
	decision: Partial<NewDecision> & Pick<NewDecision, 'kind' | 'text' | 'about'>,
	context: Context
): Decision {
	return present({
		...decision,
		id: context.newId('decision'),
		text: decision.text.trim(),
		coder: context.coder,
		at: context.now
	});
}

/** Records a decision on one or several targets. */
export const recordDecision = defineCommand<
	Partial<NewDecision> & Pick<NewDecision, 'kind' | 'text' | 'about'>
>({
	name: 'record-decision',
	scope: 'evidence',
	change: (_, decision, context) =>
		decision.text.trim() === ''
			? new Refused('A decision needs words. Say in a sentence what was decided and why.')
			: added('decision', newDecision(decision, context)),
	sentence: () => 'Recorded a decision'
});

/** A finding as a response to it must know it: its key and what made it fire. */
export interface AnsweredFinding {
	readonly key: string;
	readonly firedBy: string;
}

/** Answers a prompt with a decision. */
export const answerPrompt = defineCommand<
	{ finding: AnsweredFinding } & Partial<NewDecision> & Pick<NewDecision, 'kind' | 'text' | 'about'>
>({
	name: 'answer-prompt',
	scope: 'evidence',
	change(model, { finding, ...decision }, context) {
		if (decision.text.trim() === '')
			return new Refused('A decision needs words. Say in a sentence what was decided and why.');
		const made = newDecision(decision, context);
		const earlier = responseTo(model.response.values(), finding.key);
		return [
			...added('decision', made),
			...(earlier === undefined
				? []
				: [{ kind: 'response' as const, id: earlier.id, path: [], from: earlier }]),
			...added(
				'response',
				present({
					id: context.newId('response'),
					finding: finding.key,
					response: 'answered' as const,
					decision: made.id,
					firedBy: finding.firedBy,
					coder: context.coder,
					at: context.now
				})
			)
		];
	},
	sentence: () => 'Answered a prompt with a decision'
});

/** Dismisses a prompt with a reason; it comes back when what made it fire changes. */
export const dismissPrompt = defineCommand<{ finding: AnsweredFinding; reason: string }>({
	name: 'dismiss-prompt',
	scope: 'evidence',
	change(model, { finding, reason }, context) {
		if (reason.trim() === '')
			return new Refused(
				'A prompt is dismissed with a reason, so that others can follow it. Say why in a few words.'
			);
		const earlier = responseTo(model.response.values(), finding.key);
		return [
			...(earlier === undefined
				? []
				: [{ kind: 'response' as const, id: earlier.id, path: [], from: earlier }]),
			...added(
				'response',
				present({
					id: context.newId('response'),
					finding: finding.key,
					response: 'dismissed' as const,
					reason: reason.trim(),
					firedBy: finding.firedBy,
					coder: context.coder,
					at: context.now
				})
			)
		];
	},
	sentence: () => 'Dismissed a prompt'
});

/** Takes back the answer to a prompt or its dismissal; a decision that answered it stays. */
export const reopenPrompt = defineCommand<{ response: Id<'response'> }>({
	name: 'reopen-prompt',
	scope: 'evidence',
	change(model, { response }) {
		const record = model.response.get(response);
		return record === undefined ? [] : [{ kind: 'response', id: response, path: [], from: record }];
	},
	sentence: () => 'Reopened a prompt'
});

function responseTo<R extends { finding: string }>(
	responses: Iterable<R>,
	key: string
): R | undefined {
	for (const response of responses) if (response.finding === key) return response;
	return undefined;
}
