import { Refused, tryDiff } from '$lib/core/applies';
import { schemaNumber } from '$lib/core/change';
import { editProject } from '$lib/core/commands/project';
import type { Diff } from '$lib/core/diff';
import { projectOf, type Model } from '$lib/core/model/model';
import type { Catalogue } from './catalogue';
import { openQuietly } from './open-project';
import type { ProjectStore } from './project-store';
import type { NewChange } from './rows';

/** Renames a project from the list: one change of its journal like any other. */
export async function renameProject(
	catalogue: Catalogue,
	id: string,
	name: string
): Promise<Refused | undefined> {
	const store = await openQuietly(catalogue, id);
	try {
		return await rename(store, name);
	} finally {
		await store.close();
	}
}

async function rename(store: ProjectStore, name: string): Promise<Refused | undefined> {
	for (;;) {
		const { model, head } = await store.load();
		const change = renaming(model, name);
		if (change instanceof Refused || change.diff.length === 0)
			return change instanceof Refused ? change : undefined;
		const after = tryDiff(model, change.diff);
		if (after instanceof Refused) return after;
		if ('seq' in (await store.commit(change, head, after))) return undefined;
	}
}

/** The change that gives a project another name; its diff is empty where it has that name already. */
export function renaming(model: Model, name: string): NewChange | Refused {
	const at = new Date().toISOString();
	const newId = (): never => {
		throw new Error('A new name needs no new id.');
	};
	const diff: Diff | Refused = editProject({ fields: { name: name.trim() } }).change(model, {
		now: at,
		newId
	});
	if (diff instanceof Refused) return diff;
	const project = projectOf(model);
	return {
		command: editProject.definition.name,
		about: project === undefined ? [] : [project.id],
		at,
		scope: editProject.definition.scope,
		schema: schemaNumber,
		diff
	};
}
