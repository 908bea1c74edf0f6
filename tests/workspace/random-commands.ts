import type { Command } from '$lib/core/commands/command';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { Entropy } from '../core/commands/entropy';
import { anyCommand } from '../core/commands/make-command';

/** A stream of choices that is the same whenever the seed is. */
export function entropyFrom(seed: number): Entropy {
	return new Entropy(Array.from({ length: 97 }, (_, place) => (seed * 7919 + place * 31) % 9973));
}

/** A random command that fits what a window shows. */
export function someCommand({ model }: Workspace, entropy: Entropy): Command {
	for (;;) {
		const command = anyCommand(model, entropy);
		if (command !== undefined) return command;
	}
}
