import { Refused, tryDiff } from '../../../src/lib/core/applies';
import type { Command, Context } from '../../../src/lib/core/commands/command';
import type { Diff } from '../../../src/lib/core/diff';
import type { Id } from '../../../src/lib/core/model/id';
import { modelOf, type Model } from '../../../src/lib/core/model/model';

/** Ids in order and a clock that stands still, so that a failing test reads the same every time. */
export function steadyContext(): Context {
	let count = 0;
	return {
		newId: <Prefix extends string>(prefix: Prefix): Id<Prefix> => `${prefix}:${++count}`,
		now: '2026-01-31T09:00:00.000Z'
	};
}

/** A project with nothing but its own record. */
export function blankProject(): Model {
	const record = {
		id: 'project:1' as const,
		name: 'A study',
		heuristic: 'CMO' as const,
		createdAt: '2026-01-31T09:00:00.000Z'
	};
	return modelOf([{ kind: 'project', record }]);
}

/** Runs a command as the workspace does; gives the diff and the model after it, or the refusal. */
export function run(
	model: Model,
	command: Command,
	context: Context
): { diff: Diff; after: Model } | Refused {
	const diff = command.change(model, context);
	if (diff instanceof Refused) return diff;
	const after = tryDiff(model, diff);
	return after instanceof Refused ? after : { diff, after };
}
