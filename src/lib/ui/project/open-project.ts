import { getContext, setContext } from 'svelte';
import { Refused } from '$lib/core/applies';
import type { Command } from '$lib/core/commands/command';
import type { Id } from '$lib/core/model/id';
import type { Outlook } from '$lib/workspace/outlook.svelte';
import type { Selection } from '$lib/workspace/selection.svelte';
import type { NewText } from '$lib/workspace/store';
import type { Outcome } from '$lib/workspace/outcome';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { announce } from '../shared/announce';
import { say, sayProblem } from '../shared/toast';

/** The project that the rooms look at: its workspace, what is selected, and how it is looked at. */
export class OpenProject {
	constructor(
		readonly workspace: Workspace,
		readonly selection: Selection,
		readonly outlook: Outlook
	) {}

	/** Does what a person asked for; a refusal is told in its own words. True where it was done. */
	async act(
		command: Command,
		told: { said?: string | (() => string); texts?: readonly NewText[] } = {}
	): Promise<boolean> {
		const outcome = await this.workspace.run(command, told.texts ?? []);
		return this.#tell(outcome, told.said);
	}

	/** The same in short turns, for what reaches into many places at once. */
	async actInTurns(command: Command): Promise<boolean> {
		const watched = { signal: new AbortController().signal, progress: () => undefined };
		return this.#tell(await this.workspace.runInTurns([command], watched));
	}

	/** Does it with a message that offers to take it back: for what takes something away. */
	async actWithUndo(command: Command, said: string): Promise<boolean> {
		const outcome = await this.workspace.run(command);
		if (outcome instanceof Refused) return this.#tell(outcome);
		say(said, { action: { label: 'Undo', onclick: () => void this.undo() } });
		return true;
	}

	async undo(): Promise<void> {
		this.#tell(await this.workspace.undo(), 'Undone.');
	}

	async redo(): Promise<void> {
		this.#tell(await this.workspace.redo(), 'Done again.');
	}

	/** What a configuration is cited by; only the command that makes it settles it, since another window may be quicker. */
	referenceOf(configuration: Id<'configuration'>): string {
		return this.workspace.model.configuration.get(configuration)?.reference ?? 'a configuration';
	}

	#tell(outcome: Outcome, said?: string | (() => string)): boolean {
		if (outcome instanceof Refused) {
			sayProblem(outcome.sentence);
			return false;
		}
		if (said !== undefined) announce(typeof said === 'string' ? said : said());
		return true;
	}
}

const key = Symbol('open project');

/** Hands the open project to the rooms below. */
export function provideProject(project: OpenProject): OpenProject {
	return setContext(key, project);
}

/** The project this room looks at. */
export function useProject(): OpenProject {
	return getContext<OpenProject>(key);
}
