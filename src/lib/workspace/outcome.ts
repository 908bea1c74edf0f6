import { Refused } from '$lib/core/applies';
import type { Change } from '$lib/core/change';
import type { Command } from '$lib/core/commands/command';

/** What became of something a person asked for. */
export type Outcome = { readonly change: Change | undefined } | Refused;

/** Hands on what became of something, noting the change where there was one. */
export function noted(outcome: Outcome, note: (change: Change) => void): Outcome {
	if (!(outcome instanceof Refused) && outcome.change !== undefined) note(outcome.change);
	return outcome;
}

/** What the journal tells of a command. */
export function told({
	name,
	about,
	scope,
	why,
	file
}: Command): Pick<Change, 'command' | 'about' | 'scope' | 'why' | 'file'> {
	return {
		command: name,
		about,
		scope,
		...(why === undefined ? {} : { why }),
		...(file === undefined ? {} : { file })
	};
}

/** Said where the changes of other windows cannot be read. */
export const unread =
	'What other windows have done could not be read, so nothing more can be stored in this window. Reload this page to go on.';
