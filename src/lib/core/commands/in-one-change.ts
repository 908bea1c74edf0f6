import { Refused } from '../applies';
import { applyDiff, type Diff } from '../diff';
import type { Model } from '../model/model';
import type { Command } from './command';

/** Several commands as one change, each seeing what those before it did; the trail tells it as the first named. */
export function inOneChange(
	told: Pick<Command, 'name' | 'scope' | 'about'>,
	steps: readonly ((model: Model) => Command)[]
): Command {
	return {
		name: told.name,
		scope: told.scope,
		about: told.about,
		change(model, context) {
			let now = model;
			let diff: Diff = [];
			for (const step of steps) {
				const next = step(now).change(now, context);
				if (next instanceof Refused) return next;
				now = applyDiff(now, next);
				diff = [...diff, ...next];
			}
			return diff;
		}
	};
}
