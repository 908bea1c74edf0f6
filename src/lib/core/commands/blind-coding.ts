import type { Diff } from '../diff';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import { defineCommand, revised, type Refused } from './command';
import { withFields } from './fields';

/** From now on each window shows the codings of its own coder alone. */
export const beginBlindCoding = defineCommand<{ project: Id<'project'> }>({
	name: 'begin-blind-coding',
	scope: 'theory',
	change: (model, { project }) => blind(model, project, true),
	sentence: () => 'Began blind coding'
});

/** From now on every window shows everybody's codings again. */
export const endBlindCoding = defineCommand<{ project: Id<'project'> }>({
	name: 'end-blind-coding',
	scope: 'theory',
	change: (model, { project }) => blind(model, project, null),
	sentence: () => 'Ended blind coding'
});

function blind(model: Model, project: Id<'project'>, blindCoding: true | null): Diff | Refused {
	return revised(model, 'project', project, (before) => withFields(before, { blindCoding }));
}
