import type { Subject } from '$lib/workspace/selection.svelte';

/** An act on something of the theory that needs an answer before it is done. */
export interface Asked {
	readonly act:
		| 'link'
		| 'links'
		| 'kind'
		| 'add'
		| 'place'
		| 'occurrences'
		| 'roles'
		| 'move'
		| 'condition'
		| 'words'
		| 'statement'
		| 'contexts';
	readonly subject: Subject;
}

class Question {
	/** What is asked now. */
	now = $state.raw<Asked>();
}

/** The one question about the theory that is open. */
export const question = new Question();

/** Asks what an act needs to know, in a dialog. */
export function ask(act: Asked['act'], subject: Subject): void {
	question.now = { act, subject };
}
