import { openWorkspace } from '../../src/routes/wiring';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { Refused } from '$lib/core/applies';
import { entropyFrom, someCommand } from './random-commands';

/** What a test can ask of a window of its own: it answers when it is done. */
export interface SecondWindow {
	open(project: string): Promise<void>;
	/** Does random commands until so many changes are made. */
	work(seed: number, changes: number): Promise<void>;
	/** The workspace that is open there. */
	workspace(): Workspace;
}

let open: Workspace | undefined;

function workspace(): Workspace {
	if (open === undefined) throw new Error('No project is open in this window.');
	return open;
}

/** Does random commands, undos and redos until so many changes are made. */
export async function makeChanges(on: Workspace, seed: number, changes: number): Promise<void> {
	const entropy = entropyFrom(seed);
	for (let made = 0; made < changes;) {
		const turn = entropy.below(10);
		const outcome = await (turn === 0
			? on.undo()
			: turn === 1
				? on.redo()
				: on.run(someCommand(on, entropy)));
		if (!(outcome instanceof Refused) && outcome.change !== undefined) made += 1;
	}
}

const second: SecondWindow = {
	async open(project) {
		open = await openWorkspace(project);
	},
	work: (seed, changes) => makeChanges(workspace(), seed, changes),
	workspace
};

// Only in a frame that the test opened: there it stands in for a second window.
if (window.name === 'second window')
	(window as unknown as { second: SecondWindow }).second = second;
